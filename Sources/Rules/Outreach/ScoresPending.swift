import Graph

extension Rule {
  static let scoresPending = Rule(
    .scoresPending, "Exam scores pending without a date",
    why: "A graduate whose scores are pending either waits or says plainly when they are due.",
    examples: [
      .finds(
        "written to, and no word on when the scores come", "2026-06-10", "Leila: warning",
        in: """
          == Leila.md
          ---
          type: me
          applicant: img
          scores-pending: ↓true
          ---
          == Mentors/Noah Adler.md
          - 2026-06-09 sent: his stroke unit
          """),
      .finds(
        "a first e-mail waits as a draft", "2026-06-10", "warning",
        in: """
          == Leila.md
          ---
          type: me
          applicant: img
          scores-pending: ↓true
          ---
          == Mentors/Noah Adler.md
          == Mail/To Adler.md
          ---
          to: "[[Noah Adler]]"
          kind: cold-email
          status: draft
          ---
          """),
      .quiet(
        "a date is given", "2026-06-10",
        in: """
          == Leila.md
          ---
          type: me
          applicant: img
          scores-pending: true
          scores-expected: 2026-07-15
          ---
          == Mentors/Noah Adler.md
          - 2026-06-09 sent: his stroke unit
          """),
      .quiet(
        "nobody is written to yet", "2026-06-10",
        in: """
          == Leila.md
          ---
          type: me
          applicant: img
          scores-pending: true
          ---
          == Mentors/Noah Adler.md
          """),
    ]
  ) { situation in
    guard let me = situation.graph.me, let applicant = me.applicant, applicant.kind == .img,
      let pending = applicant.scoresPending, pending.value, applicant.scoresExpected == nil
    else { return [] }
    let contacted = situation.mentors.filter {
      $0.stage == .contacted && $0.isSpokenAbout(in: .outreach)
    }
    let drafts = situation.notes(.email).filter {
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
