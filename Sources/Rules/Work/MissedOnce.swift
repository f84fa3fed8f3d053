import Graph

extension Rule {
  static let missedOnce = Rule(
    .missedOnce, "One missed date",
    why: "One missed date can be repaired: name it first, deliver, and warn the next time.",
    policy: [.missedWindow, .flagWindow],
    examples: []
  ) { situation in
    situation.missed(.missedOnce, .warning) { $0 == 1 }
  }
}
