/// The numbers of the contract's table, copied by hand, and what a vault puts in their place.
struct NaivePolicy {
  private var numbers = NaivePolicy.table

  init(_ changed: [String: Int] = [:]) {
    numbers.merge(changed) { $1 }
  }

  /// "Each number above is a policy value."
  subscript(key: String) -> Int {
    guard let number = numbers[key] else { preconditionFailure("no policy key \(key)") }
    return number
  }

  static let table: [String: Int] = [
    "due.window": 14, "due.shown": 10,
    "outreach.first-follow-up": 5, "outreach.second-follow-up": 12,
    "outreach.second-gap": 7, "outreach.warm-follow-up": 7,
    "outreach.stop": 20, "outreach.warm-stop": 15,
    "outreach.stop-gap": 8, "outreach.too-late": 21,
    "outreach.new-thread": 180, "outreach.over-limit-shown": 60,
    "outreach.alike": 80, "outreach.in-parallel": 4,
    "targets.fewest": 8, "targets.most": 12, "targets.publishing": 24,
    "targets.fresh": 12, "targets.fit": 25, "targets.specialty": 15, "targets.paper": 12,
    "targets.fresh-paper": 8, "targets.grant": 10, "targets.path": 12, "targets.email": 5,
    "targets.mentored-before": 5, "targets.remote": 4, "targets.connection": 4,
    "intro.worked": 1, "intro.introduced": 1, "intro.met": 2, "intro.answered": 3,
    "intro.contact": 4, "intro.knows": 2, "intro.project": 2, "intro.meeting": 3,
    "intro.society": 4, "intro.institution": 5, "intro.farthest": 12, "intro.shown": 3,
    "contact.your-move": 2, "contact.unanswered": 7,
    "meeting.summary": 1, "meeting.large": 3, "meeting.shown": 30,
    "work.warn-early": 2, "work.missed-window": 180, "work.flag-window": 30,
    "work.first-nudge": 14, "work.second-nudge": 28, "work.nudge-gap": 14,
    "project.feedback-by": 21,
    "quiet.follow-up-age": 7, "quiet.follow-up-gap": 5,
    "quiet.diversify-consider": 42, "quiet.diversify-act": 56,
    "quiet.exit-consider": 3, "quiet.exit-act": 4,
    "quiet.follow-ups": 2, "quiet.momentum": 42,
    "quiet.after-delivery": 56, "quiet.re-engage": 14, "quiet.silence": 120,
    "temper.contacts": 3, "temper.open-feedback": 42, "temper.answer": 14,
    "temper.answer-window": 180, "temper.feedback": 90,
    "letter.ask": 56, "letter.short-runway": 42, "letter.answer": 7, "letter.packet": 1,
    "letter.check-in": 14, "letter.check-in-from": 21, "letter.check-in-after-yes": 7,
    "letter.second-check": 5, "letter.second-check-from": 7,
    "letter.call-office": 2, "letter.call-office-from": 3,
    "letter.flight-after-due": 60, "letter.missed-shown": 60, "letter.unassigned-shown": 180,
    "letter.evidence-items": 5, "letter.evidence-facets": 3,
    "letter.evidence-span": 120, "letter.evidence-age": 120,
    "panel.fewest": 2, "panel.good": 3,
    "panel.active": 56, "panel.active-long": 120, "panel.touch": 45,
    "panel.share": 60, "panel.share-items": 5, "panel.horizon": 12,
    "update.cadence": 30, "update.overdue": 60, "update.critical": 120,
    "win.share": 7, "thanks.letter": 7, "thanks.match": 14,
    "risk.inbound": 120, "risk.in-specialty": 2,
    "profile.stale": 180, "cycle.stale": 90, "evidence.late": 14, "opportunity.window": 30,
    "outreach.stop.expiry": 60, "outreach.write-again.expiry": 60,
    "contact.your-move.expiry": 21, "contact.unanswered.expiry": 30,
    "meeting.summary.expiry": 7, "meeting.next-date.expiry": 21,
    "win.share.expiry": 60, "thanks.letter.expiry": 90, "thanks.match.expiry": 90,
  ]
}
