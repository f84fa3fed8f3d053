import Graph

extension Rule {
  static let missedPattern = Rule(
    .missedPattern, "A pattern of missed dates",
    why: "Two missed dates in half a year are a pattern, and patterns end relationships.",
    policy: [.missedWindow, .flagWindow],
    examples: []
  ) { situation in
    situation.missed(.missedPattern, .critical) { $0 >= 2 }
  }
}
