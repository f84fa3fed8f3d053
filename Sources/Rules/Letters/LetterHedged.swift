import Graph

extension Rule {
  static let letterHedged = Rule(
    .letterHedged, "A hesitant yes",
    why: "A hesitant answer is information: a lukewarm letter is worse than none.",
    examples: []
  ) { situation in
    situation.letterWork(.letter) { $0 == .hedged }.compactMap { work in
      guard !work.isPastDue, let hedged = work.letter.last(.letterHedged) else { return nil }
      return .standing(
        .letterHedged, work.mentor.id, .letterHedged(on: hedged.date),
        because: [Reason(hedged, in: situation.graph)])
    }
  }
}
