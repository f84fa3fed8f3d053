import Testing

@testable import Commands
@testable import Vault

@Suite("The vault's history on the command line")
struct HistoryTests {
  private static let ada = "Mentors/Ada Okafor.md"

  /// Ada's note with these lines in its log.
  private static func vault(_ lines: String...) -> [String: String] {
    let log = lines.map { "- \($0)\n" }.joined()
    return ["rapport.yml": "", ada: "---\nrole: research\nspecialty: x\n---\n\n## Log\n\n\(log)"]
  }

  private static let earlier = vault("2026-07-01 sent: hello")
  private static let now = vault(
    "2026-07-01 sent: hello", "2026-07-15 reply: come and see me",
    "2026-07-16 evidence: found the error #rigor")

  /// `then` is what the earlier vault was committed as, on 2026-07-02.
  private static let history = VaultHistory(
    snapshot: { (revision, _) throws(Snapshot.Failure) in
      if revision == "2020-01-01" { throw .beforeHistory }
      guard ["then", "2026-07-08"].contains(revision) else { throw .unknownRevision }
      return Snapshot(files: .memory(earlier), commit: "c0ffee0000")
    },
    staged: { () throws(Snapshot.Failure) in
      Snapshot(files: .memory([ada: "[[Nowhere]]\n- 2026-07-01 snt: hello\n"]), commit: "")
    },
    lines: { (_, _) throws(Snapshot.Failure) in throw .git("fatal: \u{1B}no") },
    day: { _, _ in "2026-07-02" })

  private func run(_ line: String) -> Run {
    Run(line, in: .memory(Self.now), history: Self.history)
  }

  @Test(arguments: [
    "due --all", "index --format json", "advise ada", "show ada", "evidence ada", "panel",
    "explain 1",
  ])
  func `--at answers as the earlier files do`(line: String) {
    let past = run(line + " --at then")
    let there = Run(line, in: .memory(Self.earlier))
    #expect(past.output == there.output)
    #expect(past.status == there.status)
    #expect(run(line).output != there.output)
  }

  @Test(arguments: [
    ("due --at nothing", "Nothing in the vault's history is called \"nothing\"."),
    ("due --at 2020-01-01", "The vault's history begins after \"2020-01-01\"."),
    ("due --at 2026-02-30", "That day is not in the calendar."),
    ("changes", "Missing expected argument '--since <rev>'"),
    ("check --staged --at then", "--staged and --at name two states."),
    ("log ada met --at then", "What is committed cannot be changed; leave out --at."),
    ("new contact Bo --at then", "What is committed cannot be changed; leave out --at."),
  ])
  func `What is not there is said`(line: String, words: String) {
    let run = run(line)
    #expect(run.errors.contains(words))
    #expect(run.status == .usage)
    #expect(run.output.isEmpty)
  }

  @Test func `A vault outside of git says so once`() {
    let due = Run("due --at HEAD", in: Vaults.small)
    #expect(due.errors.hasPrefix("The vault is in no git repository"))
    #expect(due.status == .unread)
    let evidence = Run("evidence raman", in: Vaults.small)
    #expect(
      evidence.errors
        == "when a line was written down is not known: the vault is in no git repository\n")
    #expect(evidence.status == .fine)
    #expect(run("evidence ada").errors.contains("git says fatal: \\u{1B}no"))
  }

  @Test func `What is staged is judged`() {
    let run = run("check --staged")
    #expect(run.output.contains("Nowhere"))
    #expect(!Run("check", in: .memory(Self.now)).output.contains("Nowhere"))
  }

  @Test func `Changes tell what was written from what only took time`() {
    let output = run("changes --since then").output
    #expect(
      output.hasPrefix(
        """
        Since Thu 2026-07-02 (19 days), commit c0ffee00

        New or more urgent
          +  Ada Okafor, Fri 2026-07-17, 4 days ago
             They answered on 2026-07-15; nothing from you since.
             Mentors/Ada Okafor.md:9:3 [contact.your-move] by what you wrote

        """))
    #expect(output.contains("Ada Okafor: no verdict -> keep\n    by what you wrote:\n"))
    #expect(
      output.contains("Evidence added (1)\n  2026-07-16  found the error #rigor (Ada Okafor)\n"))
    // It rests on another line than before, and is the same finding all the same.
    #expect(!output.contains("targets.list-size"))
    // The e-mail of July was not long ago then; it is now, and would be without the reply.
    let waited = Run(
      "changes --since then", in: .memory(Self.earlier), history: Self.history
    ).output
    #expect(waited.contains("[outreach.first-follow-up] by days that passed"))
  }

  @Test func `The same state has no changes`() {
    let same = Run("changes --since then", in: .memory(Self.earlier), history: Self.history)
    #expect(same.output.contains("2026-07-02 (19 days)"))
    let run = Run(
      "changes --since then --today 2026-07-02", in: .memory(Self.earlier), history: Self.history)
    #expect(run.output == "Since Thu 2026-07-02 (0 days), commit c0ffee00\n\nNothing moved.\n")
  }

  @Test func `A day is looked at on that day`() throws {
    let json = try parsed(run("changes --since 2026-07-08 --format json").output)
    let since = try #require(json["since"] as? [String: Any])
    #expect(since["date"] as? String == "2026-07-08")
    #expect(try list("evidence", in: json).count == 1)
    #expect(try list("verdicts", in: json).first?["cause"] as? String == "notes")
  }
}
