import Graph
import Reports
import Rules
import Testing

/// The examples that stand in the checks.
struct LintExampleTests {
  static let ids = LintBook.all.map(\.id)

  /// What is found in an example's text.
  static func found(_ example: LintExample) throws -> LintReport {
    let vault = TestVault(LintExample.notes)
    let situation = try vault.situation(on: LintExample.today)
    let secrets = vault.files.values.reduce(into: Set<[String]>()) {
      $0.formUnion(PrivatePassages($1, isPrivate: false).runs)
    }
    let named = try example.to.map { [try situation.person($0)] } ?? []
    let text = OutgoingText(Array(example.text.utf8))
    let desk = LintDesk(situation, text, kind: example.kind, named: named, secrets: secrets)
    return LintReport(desk, file: "example")
  }

  @Test(arguments: ids)
  func theBadExampleIsFound(_ id: String) throws {
    let check = try #require(LintBook.all.first { $0.id == id })
    let found = try Self.found(check.bad).entries.map(\.check.id)
    #expect(found.contains(id), "\(found)")
  }

  /// A good example is good in every respect.
  @Test(arguments: ids)
  func nothingIsFoundInTheGoodExample(_ id: String) throws {
    let check = try #require(LintBook.all.first { $0.id == id })
    let found = try Self.found(check.good).entries.map { "\($0.check.id): \($0.message)" }
    #expect(found.isEmpty, "\(found)")
  }

  @Test func idsArePermanentWordsAndUnlike() {
    #expect(Set(Self.ids).count == Self.ids.count)
    for check in LintBook.all {
      #expect(check.id.hasPrefix(check.severity == .error ? "send." : "style."))
      for words in [check.reason, check.remedy] { #expect(words.hasSuffix("."), "\(words)") }
    }
  }
}
