import Graph

extension Rule {
  static let noConnection = Rule(
    .noConnection, "No connection point written down",
    why: "A first e-mail that names the paper read and the question it raised gets answers.",
    examples: []
  ) { situation in
    let lacking = situation.ranked(
      situation.mentors.filter { mentor in
        (mentor.stage == .target || mentor.stage == .contacted)
          && mentor.isSpokenAbout(in: .outreach) && mentor.person.connection == nil
      })
    guard !lacking.isEmpty else { return [] }
    return [
      .standing(
        .noConnection, situation.whole,
        .noConnection(
          names: lacking.prefix(12).map { situation.name($0.id) }, count: lacking.count), .info,
        because: lacking.prefix(12).map(situation.stageReason))
    ]
  }
}

extension Situation {
  /// A mentor's stage, as it is cited where no single line shows it.
  func stageReason(_ mentor: Relationship) -> Reason {
    .fact(
      note: mentor.id, place: .start, text: "\(name(mentor.id)): \(mentor.stage.rawValue)")
  }
}
