extension PolicyKey {
  package enum Unit: String, Sendable {
    case days, months, percent, people, letters, items, facets, lines, times, points, paths
  }

  /// What a user may know of a threshold.
  package struct Facts: Sendable {
    /// The value where nobody overrides it.
    package let standard: Int
    package let unit: Unit
    package let range: ClosedRange<Int>
    /// One sentence, for the reference.
    package let meaning: String

    init(_ standard: Int, _ unit: Unit, _ meaning: String) {
      self.standard = standard
      self.unit = unit
      self.range = unit == .percent || unit == .points ? 0...100 : 0...3650
      self.meaning = meaning
    }
  }

  package var facts: Facts { Self.table[self] ?? Facts(0, .days, "") }

  static let standards = table.mapValues(\.standard)

  private static let table: [PolicyKey: Facts] = [
    .dueWindow: Facts(14, .days, "How far ahead of its date a finding shows."),
    .dueShown: Facts(10, .lines, "Dated lines that `due` shows before it counts the rest."),
    .firstFollowUp: Facts(5, .days, "From a cold first e-mail to the first follow-up."),
    .secondFollowUp: Facts(12, .days, "From a cold first e-mail to the second, last follow-up."),
    .secondGap: Facts(7, .days, "At least this long between the two follow-ups."),
    .warmFollowUp: Facts(7, .days, "From a warm first e-mail to its only follow-up."),
    .stop: Facts(20, .days, "From a cold first e-mail to moving on."),
    .warmStop: Facts(15, .days, "From a warm first e-mail to moving on."),
    .stopGap: Facts(8, .days, "At least this long from the last follow-up to moving on."),
    .tooLate: Facts(21, .days, "After a missed follow-up date: too late to write it, move on."),
    .newThread: Facts(180, .days, "After this much silence a first e-mail opens a new thread."),
    .overLimitShown: Facts(60, .days, "How long too many e-mails are pointed out."),
    .alike: Facts(80, .percent, "Share of equal word runs from which two first e-mails are one."),
    .inParallel: Facts(4, .people, "Waiting targets from which one at a time is pointed out."),
    .fewestTargets: Facts(8, .people, "Smallest sensible hit list."),
    .mostTargets: Facts(12, .people, "Largest sensible hit list."),
    .publishing: Facts(24, .months, "Without an original paper for longer: a personal reference."),
    .fresh: Facts(12, .months, "A paper this recent counts for more."),
    .fitPoints: Facts(25, .points, "Hit list: a fit of 5; a fifth of it for each step."),
    .specialtyPoints: Facts(15, .points, "Hit list: the specialty you apply to."),
    .paperPoints: Facts(12, .points, "Hit list: still publishing."),
    .freshPaperPoints: Facts(8, .points, "Hit list: a recent paper, on top of that."),
    .grantPoints: Facts(10, .points, "Hit list: a grant that has not ended."),
    .pathPoints: Facts(12, .points, "Hit list: a warm path, less the path's distance."),
    .emailPoints: Facts(5, .points, "Hit list: an address, and no e-mail came back from it."),
    .mentoredPoints: Facts(5, .points, "Hit list: has taken students before."),
    .remotePoints: Facts(4, .points, "Hit list: open to remote work."),
    .connectionPoints: Facts(4, .points, "Hit list: a connection point is noted."),
    .workedStep: Facts(1, .points, "Distance of somebody you have worked with."),
    .introducedStep: Facts(1, .points, "Distance of somebody you were introduced to."),
    .metStep: Facts(2, .points, "Distance of somebody you have met or called."),
    .answeredStep: Facts(3, .points, "Distance of somebody who has answered you."),
    .contactStep: Facts(4, .points, "Distance of a contact without any exchange noted."),
    .knowsStep: Facts(2, .points, "Distance between two who know each other."),
    .projectStep: Facts(2, .points, "Distance between two on one project."),
    .meetingStep: Facts(3, .points, "Distance between two who were in one meeting."),
    .societyStep: Facts(4, .points, "Distance between two in one society."),
    .institutionStep: Facts(5, .points, "Distance between two at one institution."),
    .farthestPath: Facts(12, .points, "A path as long as this still counts as one."),
    .pathsShown: Facts(3, .paths, "Paths that `intro` shows."),
    .yourMove: Facts(2, .days, "From their answer to yours."),
    .unanswered: Facts(7, .days, "From a question without answer to the reminder."),
    .meetingSummary: Facts(1, .days, "From a meeting to its summary e-mail."),
    .meetingLarge: Facts(3, .people, "Largest meeting after which each gets a summary."),
    .meetingShown: Facts(30, .days, "How long a loose end of a meeting is pointed out."),
    .warnEarly: Facts(2, .days, "An open promise due this soon needs a warning now."),
    .missedWindow: Facts(180, .days, "How long a missed date counts towards a pattern."),
    .flagWindow: Facts(30, .days, "A warning counts from this many days up to the due date."),
    .firstNudge: Facts(14, .days, "From delivered work without feedback to the first nudge."),
    .secondNudge: Facts(28, .days, "From delivered work without feedback to the second nudge."),
    .nudgeGap: Facts(14, .days, "At least this long between the two nudges."),
    .feedbackBy: Facts(21, .days, "Before a project's deadline: name the date feedback is for."),
    .followUpAge: Facts(7, .days, "A nudge or question counts as unanswered from this age."),
    .followUpGap: Facts(5, .days, "Nudges closer together count as one."),
    .diversifyConsider: Facts(42, .days, "Feedback open this long: consider a second mentor."),
    .diversifyAct: Facts(56, .days, "Feedback open this long: start with a second mentor."),
    .exitConsider: Facts(3, .months, "Without product and movement: consider leaving."),
    .exitAct: Facts(4, .months, "Without product and movement: leave."),
    .followUps: Facts(2, .times, "Unanswered follow-ups that make silence a sign."),
    .momentum: Facts(42, .days, "A sign of movement counts this long."),
    .afterDelivery: Facts(56, .days, "No leaving this soon after work was delivered."),
    .reEngage: Facts(14, .days, "Silence after a question or delivery before writing again."),
    .silence: Facts(120, .days, "Nothing heard for longer: re-engage."),
    .temperContacts: Facts(3, .times, "Fewer contacts say nothing about busy or disengaged."),
    .openFeedback: Facts(42, .days, "Feedback open this long is a sign of disengagement."),
    .answer: Facts(14, .days, "A median answer within this is a sign of a busy mentor."),
    .answerWindow: Facts(180, .days, "Questions of this period are looked at."),
    .temperFeedback: Facts(90, .days, "Feedback within this period is a sign of a busy mentor."),
    .letterAsk: Facts(56, .days, "Before the due date: ask for the letter."),
    .shortRunway: Facts(42, .days, "Closer to the due date an ask is a short runway."),
    .letterAnswer: Facts(7, .days, "From the ask to asking for an answer."),
    .letterPacket: Facts(1, .days, "From the yes to the packet."),
    .checkIn: Facts(14, .days, "Before the due date: the friendly check-in."),
    .checkInFrom: Facts(21, .days, "Before the due date: a contact from here on is a check-in."),
    .checkInAfterYes: Facts(7, .days, "A check-in keeps this distance from the yes."),
    .secondCheck: Facts(5, .days, "Before the due date: the second check."),
    .secondCheckFrom: Facts(7, .days, "Before the due date: a contact from here on settles it."),
    .callOffice: Facts(2, .days, "Before the due date: call the office."),
    .callOfficeFrom: Facts(3, .days, "Before the due date: a contact from here on settles it."),
    .flightAfterDue: Facts(60, .days, "A promised letter protects this long after its due date."),
    .missedShown: Facts(60, .days, "How long after its due date a missing letter is named."),
    .unassignedShown: Facts(
      180, .days, "How long after its due date an unassigned letter is named."),
    .evidenceItems: Facts(5, .items, "Fewer witnessed episodes make a thin letter."),
    .evidenceFacets: Facts(3, .facets, "Fewer sides shown make a thin letter."),
    .evidenceSpan: Facts(120, .days, "Evidence over a shorter time makes a thin letter."),
    .evidenceAge: Facts(120, .days, "Newest evidence older than this makes a thin letter."),
    .panelFewest: Facts(2, .people, "Fewer active mentors are too few."),
    .panelGood: Facts(3, .people, "Active mentors that make a sound panel."),
    .active: Facts(56, .days, "Heard from within this: active."),
    .activeLong: Facts(120, .days, "Heard from within this and lately in touch: active."),
    .touch: Facts(45, .days, "In touch within this counts as lately."),
    .share: Facts(60, .percent, "More of the evidence with one mentor is a single witness."),
    .shareItems: Facts(5, .items, "Fewer items say nothing about shares."),
    .horizon: Facts(12, .months, "Letters due within this make too few mentors urgent."),
    .cadence: Facts(30, .days, "From the last contact to the next update."),
    .updateOverdue: Facts(60, .days, "Without contact this long an update is overdue."),
    .updateCritical: Facts(120, .days, "Without contact this long before a letter: critical."),
    .winShare: Facts(7, .days, "From a win to telling those who had a part."),
    .thanksLetter: Facts(7, .days, "From a submitted letter to the thank-you note."),
    .thanksMatch: Facts(14, .days, "From Match Day to the thank-you notes."),
    .riskInbound: Facts(120, .days, "A writer silent this long writes a generic letter."),
    .inSpecialty: Facts(2, .letters, "Letters from the own specialty that should stand."),
    .profileStale: Facts(180, .days, "Profiles unchecked for longer are stale."),
    .cycleStale: Facts(90, .days, "Season dates unchecked for longer are stale."),
    .evidenceLate: Facts(14, .days, "Evidence written down later than this is late."),
    .opportunityWindow: Facts(30, .days, "How far ahead an application date shows."),
    .stopExpiry: Facts(60, .days, "How long moving on is pointed out."),
    .writeAgainExpiry: Facts(60, .days, "How long a date to write again is pointed out."),
    .yourMoveExpiry: Facts(21, .days, "How long an owed answer is pointed out."),
    .unansweredExpiry: Facts(30, .days, "How long an unanswered question is pointed out."),
    .summaryExpiry: Facts(7, .days, "How long a missing summary is pointed out."),
    .nextDateExpiry: Facts(21, .days, "How long a passed next date is pointed out."),
    .winShareExpiry: Facts(60, .days, "How long an untold win is pointed out."),
    .thanksLetterExpiry: Facts(90, .days, "How long a missing thank-you is pointed out."),
    .thanksMatchExpiry: Facts(90, .days, "How long a missing Match thank-you is pointed out."),
  ]
}
