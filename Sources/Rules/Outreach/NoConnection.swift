import Graph

extension Rule {
  static let noConnection = Rule(
    .noConnection, "No connection point written down",
    why: "A first e-mail that names the paper read and the question it raised gets answers.",
    examples: [
      .finds(
        "one of two has no connection point", "2026-03-01", "info",
        in: """
          == Mentors/Kahu Rangi.md
          ↓
          == Mentors/Lê Thị Mai.md
          ---
          connection: her 2025 paper on home dialysis, and who drops out
          ---
          """),
      .finds(
        "one finding for all who lack it, filed with me", "2026-03-01", "Me: info",
        in: """
          == Me.md
          ---
          type: me
          ---
          == Mentors/Kahu Rangi.md
          ↓- 2026-02-20 sent: his registry
          == Mentors/Lê Thị Mai.md
          """),
      .quiet(
        "nobody needs one who has answered", "2026-03-01",
        in: """
          == Mentors/Kahu Rangi.md
          - 2026-02-20 sent: his registry
          - 2026-02-27 reply: come and see us
          """),
    ]
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
