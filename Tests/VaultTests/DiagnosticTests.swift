import Testing

@testable import Vault

@Suite("Diagnostics")
struct DiagnosticTests {
  /// One of each kind, in the order of the catalogue.
  static let examples: [Diagnostic.Problem] = [
    .unreadable(.notPermitted), .nameNotUTF8(shown: "caf\\xE9.md"), .linkOutOfVault,
    .folderUnreadable(.system(5)), .invalidUTF8, .nulByte, .mergeConflict, .rootNotFound("vault"),
    .yamlSyntax("did not find expected ','"), .yamlNotMapping, .yamlTooLarge, .yamlUnclosed,
    .duplicateKey(key: "name", firstLine: 2), .wrongType(key: "date", expected: "a date"),
    .impossibleDate(key: "date", text: "2026-02-30"),
    .notAllowed(key: "status", value: "gone", allowed: ["paused", "fading", "closed"]),
    .outOfRange(key: "fit", value: "9", allowedText: "from 1 to 5"),
    .missingKey(key: "with", type: "meeting"), .nearKey(key: "instituton", meant: "institution"),
    .unknownType(value: "mentr", nearest: "mentor"),
    .personAmbiguous(name: "Kim", candidates: ["Mentors/Kim A.md", "Mentors/Kim B.md"]),
    .personUnknown(name: "Ramen", nearest: "Raman"),
    .linkBroken(target: "Readmision", nearest: "Readmission"),
    .linkIsAlias(alias: "Anu", note: "Anita Raman", label: "Anu"), .linkUnquoted(key: "with"),
    .verbUnknown(word: "sentt", nearest: "sent"), .aboutNobody(isDaily: false), .futureEvent,
    .notAnEvent(verb: "met"), .eventImpossibleDate(text: "2026-02-30"),
    .fieldImpossibleDate(field: "until", text: "soon"), .dateBeforeLine(field: "again"),
    .sentIsNudge, .letterAmbiguous(candidates: ["Letters/A.md", "Letters/B.md"]), .letterUnknown,
    .taskImpossibleDate(text: "2026-02-30"), .taskReadDifferently(reason: .emojiMidLine),
    .taskDuePhrase(phrase: "due Friday", correctedLine: "- [ ] x 📅 2026-03-20"),
    .taskNameWithoutLink(name: "Raman", correctedLine: "- [ ] send to [[Raman]]"),
    .commentUnclosed, .settingsSyntax("x"), .settingsNotMapping, .settingsTooLarge,
    .settingDuplicate(key: "mute", firstLine: 1),
    .settingUnknown(key: "ignroe", allowed: ["ignore", "folders"]),
    .settingWrongType(key: "roles", expected: "a list of texts"),
    .settingImpossible(key: "update.cadence", value: "-1", allowedText: "from 0 to 3650 days"),
    .muteUnknownRule(id: "update.du", nearest: "update.due"), .muteUnreadable(text: "x"),
    .muteTooLong(rule: "letter.missed", days: 7),
  ]

  @Test func `Every kind has an example, in the order of the catalogue`() {
    #expect(Self.examples.map(\.kind) == Diagnostic.Problem.Kind.allCases)
    #expect(Diagnostic.Problem.catalogue.map(\.id) == Self.examples.map(\.id))
    #expect(Diagnostic.Problem.catalogue.map(\.severity) == Self.examples.map(\.severity))
  }

  @Test func `Ids are topics and names, each once`() {
    let ids = Diagnostic.Problem.catalogue.map(\.id)
    #expect(Set(ids).count == ids.count)
    for id in ids {
      let parts = id.split(separator: ".")
      #expect(parts.count == 2)
      #expect(id.utf8.allSatisfy { $0 == 0x2D || $0 == 0x2E || (0x30...0x7A).contains($0) })
    }
  }

  @Test(arguments: examples)
  func `Words are one calm sentence`(problem: Diagnostic.Problem) {
    #expect(!problem.message.isEmpty)
    for text in [problem.message, problem.hint ?? "x"] {
      #expect(!text.hasSuffix(".") || text.hasSuffix("..."))
      #expect(!text.contains("!"))
      #expect(!text.contains("\n"))
      #expect(!text.contains("Optional("))
    }
    #expect(problem.kind.meaning.hasSuffix("."))
    #expect(problem.message != problem.kind.meaning, "the words of this case are missing")
  }

  @Test func `A line about nobody is a hint in a daily note`() {
    #expect(Diagnostic.Problem.aboutNobody(isDaily: true).severity == .hint)
    #expect(Diagnostic.Problem.aboutNobody(isDaily: false).severity == .warning)
  }

  @Test func `Long values are cut, long lists counted`() {
    let long = Diagnostic.Problem.linkBroken(
      target: String(repeating: "x", count: 5000), nearest: nil)
    #expect(long.message.count < 150)
    let many = Diagnostic.Problem.personAmbiguous(
      name: "Kim", candidates: (0..<50).map { "Kim \($0).md" })
    #expect(many.message.hasSuffix("and 38 more"))
    #expect(many.hint == "write the full path, for example [[Kim 0]]")
  }

  @Test func `An alias gets the link that works`() {
    let problem = Diagnostic.Problem.linkIsAlias(alias: "Anu", note: "Anita Raman", label: "Anu")
    #expect(problem.hint == "write [[Anita Raman|Anu]]")
  }
}
