import Testing
import Vault

@testable import Commands

@Suite("rapport graph")
struct GraphCommandTests {
  /// Ada knows Bo, Bo knows Cem, Dia is met but knows nobody; a project of Ada's and Cem's.
  private static let vault = [
    "rapport.yml": "", "Me.md": "---\ntype: me\nname: Nino\n---\n",
    "Mentors/Ada.md": "---\nknows: [\"[[Bo]]\", \"[[Bo]]\"]\n---\n- 2026-07-01 met: here\n",
    "Mentors/Bo.md": "---\nknows: [\"[[Ada]]\", \"[[Cem]]\"]\n---\n",
    "Mentors/Cem.md":
      "- 2026-07-02 introduced: by mail [by:: [[Bo]]]\n- 2026-07-09 letter-asked: yes?\n",
    "Mentors/Dia.md":
      "- 2026-07-01 met: here\n- 2026-07-08 call: there\n- 2026-07-09 call: no #private\n",
    "People/Eve.md": "---\ntags: private\nknows: \"[[Ada]]\"\n---\n",
    "Projects/Cohort.md": "---\nmentors: [\"[[Ada]]\", \"[[Cem]]\"]\n---\n",
    "Cycles/Season.md": "---\nletters-due: 2026-11-16\n---\n",
    "Meetings/2026-07-03 Three.md": "---\nwith: [\"[[Ada]]\", \"[[Dia]]\"]\n---\n",
    "Meetings/2026-08-03 Ahead.md": "---\nwith: [\"[[Bo]]\", \"[[Dia]]\"]\n---\n",
  ]

  private func ties(_ line: String, in vault: [String: String] = vault) throws -> [String] {
    let graph = try parsed(Run("graph --format json \(line)", in: vault).output)
    let names = Dictionary(
      try list("nodes", in: graph).map { ($0["subject"] as? String, $0["name"] as? String ?? "") },
      uniquingKeysWith: { a, _ in a })
    return try list("edges", in: graph).map { edge in
      let ends = [edge["from"], edge["to"]].map { names[$0 as? String] ?? "?" }
      return "\(ends[0]) \(edge["kind"] as? String ?? "") \(ends[1]) \(edge["count"] as? Int ?? 0)"
    }
  }

  @Test func everyTieIsThereOnce() throws {
    #expect(
      try ties("") == [
        "Nino meeting Ada 2", "Nino meeting Dia 3", "Ada knows Bo 1", "Ada meeting Dia 1",
        "Ada project Cohort 1", "Bo knows Cem 1", "Bo introduced Cem 1", "Cem letter Nino 1",
        "Cem project Cohort 1",
      ])
  }

  @Test(arguments: [
    ("Bo --depth 0", []), ("Bo --depth 1", ["Ada knows Bo", "Bo knows Cem", "Bo introduced Cem"]),
    // I know Ada and Dia both, but that is no way from one to the other.
    (
      "Cem --depth 1",
      ["Bo knows Cem", "Bo introduced Cem", "Cem letter Nino", "Cem project Cohort"]
    ),
    ("Cohort --depth 1", ["Ada project Cohort", "Cem project Cohort"]),
  ])
  func aroundSomebody(line: String, expected: [String]) throws {
    #expect(try ties("--around \(line)").map { String($0.dropLast(2)) } == expected)
  }

  @Test func aroundMeIsEverybodyIKnow() throws {
    let graph = try parsed(Run("graph --around me --depth 1 --format json", in: Self.vault).output)
    let names = try list("nodes", in: graph).compactMap { $0["name"] as? String }
    #expect(names == ["Nino", "Ada", "Cem", "Dia"])
    #expect(graph["around"] as? String == "Me.md")
    #expect(graph["depth"] as? Int == 1)
  }

  @Test func privateNotesAreLeftOut() {
    let run = Run("graph", in: Self.vault)
    #expect(!run.output.contains("Eve"))
    #expect(run.errors == "1 private note left out\n")
    let refused = Run("graph --around Eve", in: Self.vault)
    #expect(refused.errors == "People/Eve.md is tagged private and left out of the map.\n")
    let strange = Run("graph --around Season", in: Self.vault)
    #expect(strange.errors == "Cycles/Season.md is a cycle note; name a person or a project.\n")
    #expect(strange.status == .usage)
  }

  @Test func withoutANoteAboutMeIAmThereAllTheSame() throws {
    let vault = Self.vault.filter { $0.key != "Me.md" }
    #expect(try ties("", in: vault).first == "me meeting Ada 2")
  }

  @Test func aCrowdIsNoAcquaintance() throws {
    let names = (1...13).map { "P\($0)" }
    var vault = ["rapport.yml": ""]
    for name in names { vault["Mentors/\(name).md"] = "" }
    vault["Meetings/2026-07-03 Round.md"] =
      "---\nwith: [\(names.map { "\"[[\($0)]]\"" }.joined(separator: ", "))]\n---\n"
    #expect(try ties("", in: vault).count == 13)
    vault["Meetings/2026-07-03 Round.md"] =
      "---\nwith: [\(names.dropLast().map { "\"[[\($0)]]\"" }.joined(separator: ", "))]\n---\n"
    #expect(try ties("", in: vault).count == 12 + 66)
  }

  @Test(arguments: [("dot", true), ("mermaid", true), ("json", false), ("graphml", false)])
  func aPictureThatNobodyCanReadIsSaidToBeOne(format: String, isPicture: Bool) {
    var vault = ["rapport.yml": ""]
    for number in 1...81 { vault["Mentors/P\(number).md"] = "" }
    let run = Run("graph --format \(format)", in: vault)
    let words = "82 names and 0 ties make a picture that is hard to read; "
    #expect(run.errors.contains(words + "narrow it with --around NAME --depth 1.") == isPicture)
  }

  @Test func theSameTwice() {
    for format in ["dot", "mermaid", "graphml", "json"] {
      let line = "graph --format \(format)"
      #expect(Run(line, in: Self.vault, workers: 1).output == Run(line, in: Self.vault).output)
    }
  }
}
