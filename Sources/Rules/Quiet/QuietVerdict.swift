import Graph

extension Rule {
  static let quietVerdict = Rule(
    .quietVerdict, "A mentor gone quiet: widen, or leave",
    why: "Waiting longer than the signs allow costs a season. The verdict says what would change it.",
    policy: [
      .diversifyConsider, .diversifyAct, .exitConsider, .exitAct, .followUps, .followUpAge,
      .followUpGap, .momentum, .afterDelivery,
    ],
    examples: []
  ) { situation in
    let judge = Judge(situation)
    return situation.mentors.compactMap { mentor in
      guard let judgement = situation.doubt(about: mentor, judge) else { return nil }
      return .standing(
        .quietVerdict, mentor.id,
        .verdict(judgement.verdict, judgement.strength, summary: judgement.reason),
        judgement.strength == .act ? .warning : .info,
        draft: judgement.verdict == .exit ? .exit : nil,
        because: situation.reasons(for: judgement, about: mentor))
    }
  }
}

extension Situation {
  /// A verdict to leave or to widen, where one holds.
  func doubt(about mentor: Relationship, _ judge: Judge) -> Judgement? {
    guard let judgement = judge.judge(mentor),
      judgement.verdict == .exit || judgement.verdict == .diversify
    else { return nil }
    return judgement
  }
}
