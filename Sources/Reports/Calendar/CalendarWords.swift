import Rules

/// What a calendar says of a rule's findings: less than the agenda, because others may see it, and
/// nothing that judges anybody.
struct CalendarWords {
  /// A few words, to stand in front of a name.
  let title: String
  /// What to do, one sentence.
  let action: String

  init(_ rule: RuleID) {
    (title, action) =
      Self.outreach(rule) ?? Self.conversation(rule) ?? Self.letters(rule) ?? Self.rest(rule)
      ?? ("Look at the agenda", "Ask `rapport due` what it is about.")
  }

  private static func outreach(_ rule: RuleID) -> (String, String)? {
    switch rule {
    case .firstFollowUp:
      ("Follow up", "Reply in the same thread: a few lines, no apology, nothing new.")
    case .secondFollowUp:
      ("Follow up a last time", "Reply in the same thread, and say that it is the last.")
    case .warmFollowUp:
      ("Follow up", "Reply once in the same thread, and name who introduced you.")
    case .outreachStop: ("Close the thread", "Write to the next name on the list.")
    case .writeAgain: ("Write again", "Write in the same thread, as was agreed.")
    default: nil
    }
  }

  private static func conversation(_ rule: RuleID) -> (String, String)? {
    switch rule {
    case .yourMove: ("Answer", "Answer, if only with a date.")
    case .unanswered: ("Ask again", "Ask once more, so that one word answers it.")
    case .meetingPrepare:
      ("Prepare the meeting", "Two recent papers, two questions, one bounded offer, an agenda.")
    case .meetingSummary:
      ("Send a summary", "A few lines: what was said, the next step, when, and thanks.")
    case .meetingNextDate: ("Next step", "Do what was agreed, or propose a new date.")
    case .workDue: ("Due", "Finish it, or say today when it will come.")
    case .firstNudge: ("Ask for feedback", "One short question, and a line of progress.")
    case .secondNudge: ("Ask for feedback again", "One short question, with the deadline named.")
    case .feedbackBy: ("Feedback needed", "Name the deadline, and ask for comments by a day.")
    default: nil
    }
  }

  private static func letters(_ rule: RuleID) -> (String, String)? {
    switch rule {
    case .letterAsk: ("Ask for the letter", "In person or by video if at all possible.")
    case .letterAnswer: ("Ask for an answer", "Ask whether they can write it.")
    case .letterPacket: ("Send the letter packet", "One e-mail with everything they need.")
    case .letterCheckIn: ("Letter check-in", "A friendly line: is anything missing?")
    case .secondCheck: ("Second letter check-in", "A short line with the due date.")
    case .callOffice: ("Call about the letter", "Call the office, friendly and short.")
    case .letterUnassigned: ("Assign the letter", "Assign it to the programs it is for.")
    case .thanksLetter: ("Thank for the letter", "A few lines, in your own words.")
    default: nil
    }
  }

  private static func rest(_ rule: RuleID) -> (String, String)? {
    switch rule {
    case .updateDue: ("Send an update", "Three lines of news that ask for nothing.")
    case .winShare: ("Share the news", "Tell them what came of their part in it.")
    case .thanksMatch: ("Thank-you note", "A personal note, by hand if you can.")
    case .applyBy: ("Apply", "Send the application.")
    default: nil
    }
  }
}
