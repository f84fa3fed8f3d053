import Graph
import Rules
import Testing
import Vault

/// One example of one rule, named for the test report.
struct ExampleCase: Sendable, CustomTestStringConvertible {
  let rule: Rule
  let example: Example

  var testDescription: String { "\(rule.id.rawValue): \(example.title) (\(example.today))" }

  static let all = RuleBook.all.flatMap { rule in
    rule.examples.map { ExampleCase(rule: rule, example: $0) }
  }

  /// Whether the rule finds what the example says, with some thresholds changed.
  func holds(changing change: (inout Policy) -> Void = { _ in }) throws -> Bool {
    let situation = try TinyVault(example.vault).situation(on: example.today, changing: change)
    let found = situation.shown(by: rule).map { SpokenFinding($0, in: situation) }
    return found.count == example.finds.count
      && zip(found, example.finds).allSatisfy { $0.isWritten($1) }
  }
}

@Suite("Examples of the rules")
struct ExampleTests {
  @Test(arguments: ExampleCase.all)
  func `A rule finds in its example what the example says`(_ one: ExampleCase) throws {
    let vault = try TinyVault(one.example.vault)
    let situation = try vault.situation(on: one.example.today)
    let findings = situation.shown(by: one.rule)
    let found = findings.map { SpokenFinding($0, in: situation) }
    #expect(
      try one.holds(),
      "found \(found.map { "\($0.name): \($0.words)" }), not \(one.example.finds)")
    #expect(findings.allSatisfy { $0.rule == one.rule.id })
    // A quiet example may share the notes, and so the mark, of one that speaks.
    guard let mark = vault.mark, let first = findings.first else { return }
    guard case .fact(let note, let place, _)? = first.because.first else {
      Issue.record("a mark, but no fact to stand at it")
      return
    }
    #expect(TinyVault.Mark(path: situation.graph.path(note), place: place) == mark)
  }

  @Test(arguments: ExampleCase.all)
  func `The notes of an example have no mistakes of their own`(_ one: ExampleCase) throws {
    let situation = try TinyVault.situation(one.example.vault, on: one.example.today)
    #expect(situation.graph.diagnostics.map { "\($0.path): \($0.message)" } == [])
  }

  @Test(arguments: RuleBook.all)
  func `Every rule has an example that speaks, one that is quiet, and shows its place`(
    _ rule: Rule
  ) {
    #expect(rule.examples.contains { $0.finds.isEmpty })
    #expect(rule.examples.contains { !$0.finds.isEmpty })
    #expect(rule.examples.contains { !$0.finds.isEmpty && $0.vault.contains("↓") })
    let titles = rule.examples.map(\.title)
    #expect(Set(titles).count == titles.count, "two examples of one title")
  }

  @Test(arguments: RuleBook.all)
  func `Findings cite only thresholds that their rule names`(_ rule: Rule) throws {
    for example in rule.examples {
      let situation = try TinyVault.situation(example.vault, on: example.today)
      for case .policy(let key, let value) in situation.shown(by: rule).flatMap(\.because) {
        #expect(rule.policy.contains(key), "\(key.rawValue) in \(example.title)")
        #expect(value == situation.policy[key] || key == .cadence)
      }
    }
  }
}

extension Rule: CustomTestStringConvertible {
  public var testDescription: String { id.rawValue }
}
