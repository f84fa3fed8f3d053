import Graph

extension Rule {
  static let scoresPending = Rule(
    .scoresPending, "Exam scores pending without a date",
    why: "A graduate whose scores are pending either waits or says plainly when they are due.",
    examples: []
  ) { situation in
    guard let me = situation.graph.me, let applicant = me.applicant, applicant.kind == .img,
      let pending = applicant.scoresPending, pending.value, applicant.scoresExpected == nil
    else { return [] }
    let contacted = situation.mentors.filter {
      $0.stage == .contacted && $0.isSpokenAbout(in: .outreach)
    }
    let drafts = situation.graph.notes.filter {
      $0.email?.kind?.value == "cold-email" && $0.email?.status?.value == .draft
    }
    guard !contacted.isEmpty || !drafts.isEmpty else { return [] }
    return [
      .standing(
        .scoresPending, me.id, .scoresPending,
        because: [Reason("scores-pending", pending, in: me.id)]
          + contacted.map(situation.stageReason)
          + drafts.map { .fact(note: $0.id, place: .start, text: "\($0.title): draft") })
    ]
  }
}
