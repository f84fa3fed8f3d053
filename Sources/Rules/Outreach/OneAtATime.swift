import Graph

extension Rule {
  static let oneAtATime = Rule(
    .oneAtATime, "Writing to one person at a time",
    why: "Waiting for one answer before the next e-mail loses months: write to several at once.",
    policy: [.inParallel, .panelGood],
    examples: []
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
