import Testing

@testable import Commands

struct LintCommandTests {
  static let vault: [String: String] = {
    var vault = Vaults.small
    vault["mail.md"] = """
      ---
      to: "[[Priya Raman]]"
      kind: update
      ---

      Subject: Tables

      Dear Dr. Ramen,

      the tables are done. [FILL: more]
      """
    vault["ok.txt"] = "Subject: Both tables\n\nDear Dr. Raman,\n\nthe tables are done.\n"
    vault["Notes/Secret.md"] = "## Private\n\nShe thinks about moving to another hospital soon.\n"
    return vault
  }()

  @Test func aNoteSaysItsKindAndWhomItGoesTo() throws {
    let run = Run("lint mail.md --format json", in: Self.vault)
    #expect(run.status == .found)
    let json = try parsed(run.output)
    #expect(json["schema"] as? String == "rapport/lint/1")
    #expect(json["file"] as? String == "mail.md")
    #expect(json["kind"] as? String == "update")
    #expect(json["to"] as? [String] == ["Mentors/Priya Raman.md"])
    let findings = try list("findings", in: json)
    #expect(findings.compactMap { $0["check"] as? String } == ["send.wrong-name", "send.gap"])
    let name = try #require(findings.first)
    #expect(name["line"] as? Int == 8)
    #expect(name["column"] as? Int == 10)
    #expect(name["endLine"] as? Int == 8)
    #expect(name["endColumn"] as? Int == 15)
    let line = try #require(run.output.split(separator: "\n").dropFirst().first)
    #expect(
      fieldNames(line) == [
        "check", "severity", "message", "action", "line", "column", "endLine", "endColumn",
      ])
  }

  @Test func nothingToSayEndsWith0() {
    let run = Run("lint ok.txt --kind update", in: Self.vault)
    #expect(run.status == .fine, "\(run.output)")
    #expect(run.output == "update to Priya Raman: nothing to say.\n")
  }

  /// What stands below the name is no signature.
  @Test(arguments: [
    ("P.S. MRN 4471203 is the one.", false), ("born 3/4/1961", false),
    ("+1 312 555 0100, leila@other.example", true), ("Ms. Leila Haddad, 312-555-0100", true),
  ])
  func belowTheClosing(_ line: String, _ isFine: Bool) {
    var vault = Self.vault
    vault["Me.md"] = "---\ntype: me\nname: Leila Haddad\n---\n"
    let text =
      "Subject: Both tables\n\nDear Dr. Raman,\n\nDone.\n\nBest wishes,\nLeila\n\n\(line)\n"
    let run = Run("lint - --kind update --to raman", in: vault, input: text)
    #expect(run.status == (isFine ? .fine : .found), "\(run.output)")
  }

  /// A mail of 10 MB takes no longer than one that is too long by a line.
  @Test func whatIsTooLongIsNotLookedAtToTheEnd() {
    let line = String(repeating: "words about nothing. ", count: 500_000)
    let run = Run(
      "lint - --kind update --to raman", in: Self.vault,
      input: "Subject: Both tables\n\nDear Dr. Raman,\n\n\(line)")
    #expect(run.status == .found)
    #expect(run.output.contains("Only its first 64 KB were looked at. [send.unread]"))
  }

  /// A fourth unanswered e-mail is one too many, whatever it is for.
  @Test(arguments: ["update", "question", "observership", "follow-up"])
  func aFourthIsFound(_ kind: String) {
    var vault = Self.vault
    vault["Mentors/Ada Lovell.md"] =
      "- 2026-07-01 sent: a\n- 2026-07-06 nudge: b\n- 2026-07-13 nudge: c\n"
    let run = Run(
      "lint - --kind \(kind) --to lovell", in: vault,
      input: "Subject: Re: Both tables\n\nDear Dr. Lovell,\n\nDone.\n")
    #expect(run.status == .found)
    #expect(run.output.contains("[send.fourth-contact]"), "\(run.output)")
  }

  @Test func adviceAloneEndsWith0() {
    let run = Run(
      "lint - --kind update", in: Self.vault, input: "Subject: Update\n\nDear Dr. Raman,\n\nDone.")
    #expect(run.status == .fine)
    #expect(run.output.contains("-:1:10: advice: "))
  }

  @Test func privatePassagesAreFoundAgain() {
    let text =
      "Subject: Both tables\n\nDear Dr. Raman,\n\nI hear you think about moving to\nanother hospital soon."
    let run = Run("lint -", in: Self.vault, input: text)
    #expect(run.status == .found)
    #expect(run.output.contains("-:5:18: error: These words stand in a private passage"))
  }

  @Test(arguments: [
    ("lint nothing.txt", 2, "it is not there any more"), ("lint", 64, "Missing expected argument"),
    ("lint ok.txt --to nobody", 64, "Nothing in the vault"),
    ("lint ok.txt --kind letter", 64, "letter-ask"),
  ])
  func whatCannotBeRead(_ line: String, _ status: Int32, _ words: String) {
    let run = Run(line, in: Self.vault)
    #expect(run.status.rawValue == status)
    #expect(run.errors.contains(words), "\(run.errors)")
  }

  @Test(arguments: [
    "", "\n", "---\n", "---\nto: [\n---\n", "Subject:", "\u{FEFF}---\r\nto: x\r\n---\r\nDear\r\n",
    "> quoted", "Dear Dr. ,",
  ])
  func anyTextIsLookedAt(_ text: String) {
    let run = Run("lint -", in: Self.vault, input: text)
    #expect(run.status == .fine || run.status == .found)
    #expect(run.output.hasSuffix(".\n"))
  }

  @Test func aDraftOfOursIsRead() {
    let draft = Run("draft question raman --eml", in: Self.vault).output
    let run = Run("lint - --kind question --to raman", in: Self.vault, input: draft)
    #expect(run.output.contains("send.gap"))
    #expect(run.output.contains("question to Priya Raman: "))
  }

  @Test func nothingReachesTheTerminalRaw() {
    let text = "Subject: \u{1B}[31m\u{202E}\n\nDear Dr. Ra\u{1B}men,\n\n[FILL: \u{7}]"
    let run = Run("lint - --to raman", in: Self.vault, input: text)
    #expect(
      !run.output.unicodeScalars.contains { $0 == "\u{1B}" || $0 == "\u{7}" || $0 == "\u{202E}" })
  }
}
