import Rules
import Testing

/// One threshold that a rule names.
struct Threshold: Sendable, CustomTestStringConvertible {
  let rule: Rule
  let key: PolicyKey

  var testDescription: String { "\(rule.id.rawValue) at \(key.rawValue)" }

  static let all = RuleBook.all.flatMap { rule in
    rule.policy.map { Threshold(rule: rule, key: $0) }
  }

  /// The examples that lie on its edge.
  var examples: [ExampleCase] {
    rule.examples.filter { $0.boundaries.contains(key) }
      .map { ExampleCase(rule: rule, example: $0) }
  }

  /// How much more or less must show: a share of few items moves in large steps.
  var step: Int { key.facts.unit == .percent ? 10 : 1 }
}

@Suite("Boundaries of the thresholds")
struct BoundaryTests {
  @Test(arguments: Threshold.all)
  func `A threshold has an example on either side`(_ threshold: Threshold) {
    let results = threshold.examples.map(\.example.finds)
    #expect(results.count >= 2)
    #expect(Set(results).count >= 2, "both sides come out the same")
  }

  /// An example marked as lying on an edge must fall off it: one day more, and the first that
  /// speaks is silent; one day less, and the last that is silent speaks.
  @Test(arguments: Threshold.all, [-1, 1])
  func `Moving a threshold by one step turns an example`(
    _ threshold: Threshold, _ direction: Int
  ) throws {
    let turned = try threshold.examples.filter { one in
      try !one.holds { $0[threshold.key] += direction * threshold.step }
    }
    #expect(!turned.isEmpty)
  }

  @Test(arguments: ExampleCase.all)
  func `An example lies only on edges that its rule names`(_ one: ExampleCase) throws {
    for key in one.example.boundaries {
      #expect(one.rule.policy.contains(key))
      let turns = try [-1, 1].contains { direction in
        let step = Threshold(rule: one.rule, key: key).step
        return try !one.holds { $0[key] += direction * step }
      }
      #expect(turns, "\(key.rawValue) makes no difference here")
    }
  }
}
