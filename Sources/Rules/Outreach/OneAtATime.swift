import Graph

extension Rule {
  static let oneAtATime = Rule(
    .oneAtATime, "Writing to one person at a time",
    why: "Waiting for one answer before the next e-mail loses months: write to several at once.",
    policy: [.inParallel, .panelGood],
    examples: [
      .quiet("three on the list", "2026-06-10", at: .inParallel, in: written + targets(3)),
      .finds(
        "four on the list, one written to", "2026-06-10", "warning", at: .inParallel,
        in: written + targets(4)),
      .finds(
        "two active mentors", "2026-06-10", "warning", at: .panelGood,
        in: written + targets(4) + active(2)),
      .quiet(
        "three active mentors", "2026-06-10", at: .panelGood, in: written + targets(4) + active(3)),
      .quiet(
        "two written to", "2026-06-10",
        in: written + targets(4) + """

          == Mentors/Rosa Lindqvist.md
          - 2026-06-09 sent: her sleep clinic
          """),
      .quiet(
        "who waits for exam scores may wait with e-mails too", "2026-06-10",
        in: targets(4) + """

          == Me.md
          ---
          type: me
          scores-pending: true
          ---
          """),
    ]
  ) { situation in
    let spoken = situation.mentors.filter { $0.isSpokenAbout(in: .outreach) }
    let targets = situation.ranked(spoken.filter { $0.stage == .target })
    let contacted = spoken.filter { $0.stage == .contacted }
    guard targets.count >= situation.policy[.inParallel], contacted.count <= 1,
      situation.activeMentors.count < situation.policy[.panelGood],
      situation.graph.me?.applicant?.scoresPending?.value != true
    else { return [] }
    return [
      .standing(
        .oneAtATime, situation.whole,
        .oneAtATime(targets: targets.count, contacted: contacted.count), draft: .coldEmail,
        because: (contacted + targets).prefix(12).map(situation.stageReason)
          + situation.policies(.inParallel, .panelGood))
    ]
  }
}

// MARK: Notes of the examples

private let written = """
  == Mentors/Amira Haddad.md
  ↓- 2026-06-08 sent: her clinic for people without insurance

  """

/// People on the list to whom nobody has written.
private func targets(_ number: Int) -> String {
  ["Bo Larsen", "Chidi Eze", "Dana Kovač", "Elif Demir"].prefix(number)
    .map { "== Mentors/\($0).md" }.joined(separator: "\n") + "\n"
}

/// Mentors met two weeks before the day of the examples.
private func active(_ number: Int) -> String {
  ["Priya Raman", "Samuel Whitlock", "Yuki Mori"].prefix(number)
    .map { "== Mentors/\($0).md\n- 2026-05-27 met: at the journal club" }
    .joined(separator: "\n")
}
