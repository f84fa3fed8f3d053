import Graph

extension Rule {
  static let quietVerdict = Rule(
    .quietVerdict, "A mentor gone quiet: widen, or leave",
    why:
      "Waiting longer than the signs allow costs a season. The verdict says what would change it.",
    policy: [
      .diversifyConsider, .diversifyAct, .exitConsider, .exitAct, .followUps, .followUpAge,
      .followUpGap, .momentum, .afterDelivery,
    ],
    examples: [
      .quiet(
        "six weeks less a day without feedback", "2026-04-12", at: .diversifyConsider, in: waiting()
      ),
      .finds(
        "six weeks without feedback: consider a second mentor", "2026-04-13",
        "Lucía Fernández: info", at: .diversifyConsider, in: waiting()),
      .finds("eight weeks less a day", "2026-04-26", "info", at: .diversifyAct, in: waiting()),
      .finds(
        "eight weeks: start with a second mentor", "2026-04-27", "warning", at: .diversifyAct,
        .followUps, in: waiting()),
      .quiet("but not after one nudge", "2026-04-27", at: .followUps, in: waiting("2026-03-16")),
      .finds(
        "the second nudge is a week old", "2026-04-13", "info", at: .followUpAge,
        in: waiting("2026-03-16", "2026-04-06")),
      .quiet(
        "the second nudge is six days old", "2026-04-13", at: .followUpAge,
        in: waiting("2026-03-16", "2026-04-07")),
      .finds(
        "two nudges five days apart are two", "2026-04-13", "info", at: .followUpGap,
        in: waiting("2026-03-16", "2026-03-21")),
      .quiet(
        "two nudges four days apart are one", "2026-04-13", at: .followUpGap,
        in: waiting("2026-03-16", "2026-03-20")),
      .quiet(
        "three months less a day without product or movement", "2026-04-14", at: .exitConsider,
        in: stalled()),
      .finds(
        "three months: consider leaving", "2026-04-15", "Marek Novák: info", at: .exitConsider,
        in: stalled()),
      .finds("four months less a day", "2026-05-14", "info", at: .exitAct, in: stalled()),
      .finds("four months: leave", "2026-05-15", "warning", at: .exitAct, in: stalled()),
      .quiet(
        "a call six weeks ago is movement", "2026-05-22", at: .momentum,
        in: stalled("- 2026-04-10 call: where the chart review stands")),
      .finds(
        "a call longer ago is not", "2026-05-23", "warning", at: .momentum,
        in: stalled("- 2026-04-10 call: where the chart review stands")),
      .quiet(
        "work delivered eight weeks ago", "2026-05-15", at: .afterDelivery,
        in: stalled("## Promised\n- [x] chart list ✅ 2026-03-20 [review:: no]")),
      .finds(
        "work delivered longer ago", "2026-05-16", "warning", at: .afterDelivery,
        in: stalled("## Promised\n- [x] chart list ✅ 2026-03-20 [review:: no]")),
      .quiet(
        "something usable came of it", "2026-05-15",
        in: stalled("- 2026-02-20 used: my chart list in his lecture")),
      .quiet(
        "a promise of mine is overdue: the stall is mine", "2026-05-15",
        in: stalled("## Promised\n- [ ] chart list 📅 2026-03-20")),
      .quiet(
        "a promised letter protects", "2026-05-15",
        in: stalled("- 2026-02-20 letter-agreed: gladly")),
    ]
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

// MARK: Notes of the examples

/// Work delivered on 2026-03-02, and nudges since.
private func waiting(_ nudges: String...) -> String {
  let nudges = nudges.isEmpty ? ["2026-03-16", "2026-03-30"] : nudges
  return """
    == Mentors/Lucía Fernández.md
    \(nudges.map { "- \($0) nudge: is the codebook of use?" }.joined(separator: "\n"))
    ## Promised
    - ↓[x] codebook ✅ 2026-03-02
    """
}

/// One meeting, on 2026-01-15, and letters to collect by September.
private func stalled(_ more: String = "") -> String {
  """
  == Cycles/Residency 2027.md
  ---
  letters-due: 2026-09-15
  ---
  == Mentors/Marek Novák.md
  - ↓2026-01-15 met: a chart review, some day
  \(more)
  """
}
