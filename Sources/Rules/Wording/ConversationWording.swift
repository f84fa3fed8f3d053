import Graph

extension Wording {
  static func conversation(_ statement: Statement) -> Wording? {
    switch statement {
    case .yourMove(let verb, let day):
      Wording(
        "\(theirMove(verb)) on \(day); nothing from you since.",
        verb == .rescheduled ? "Confirm the new date." : "Answer, if only with a date.")
    case .unanswered(let asked):
      Wording(
        "No answer to your question of \(asked).",
        "Send one short reminder that a word can answer.")
    default: meetings(statement)
    }
  }

  private static func theirMove(_ verb: Verb) -> String {
    switch verb {
    case .feedback: "They sent feedback"
    case .rescheduled: "They moved the meeting"
    default: "They answered"
    }
  }

  private static func meetings(_ statement: Statement) -> Wording? {
    switch statement {
    case .prepare(let day, let names):
      Wording(
        "Meeting on \(day) with \(list(names)).",
        "Read two recent papers; bring two questions, one bounded offer and a wished-for next step."
      )
    case .summary(let day, let isFirst):
      Wording(
        isFirst
          ? "First conversation on \(day), no summary yet." : "Met on \(day), no summary yet.",
        "Send what was said, the next step and when, with one line of thanks.")
    case .nextStep(let day, let names):
      Wording(
        "The meeting of \(day) with \(list(names)) left no next step.",
        "Write down the next step and its date, or ask for one.")
    case .nextDate(let day, let names):
      Wording(
        "The meeting of \(day) with \(list(names)) set this date; nothing is noted since.",
        "Do what was agreed, or tell them when, and write it down.")
    case .unrecorded(let day, let names):
      Wording(
        "Planned for \(day) with \(list(names)); the day has passed.",
        "Set `status: held` or `status: cancelled`.")
    default: nil
    }
  }

  static func work(_ statement: Statement) -> Wording? {
    switch statement {
    case .workDue(let task, let isMine):
      Wording(isMine ? task : "Promised: \(task)", "Finish it, or say today when it will come.")
    case .warnEarly(let task, let due, let people):
      Wording(
        "\(quoted(task)) is due on \(due) and still open.",
        "Deliver by then, or tell \(list(people)) now that it slips, and log it as `flag:`.")
    case .missed(let tasks):
      tasks.count == 1
        ? Wording(
          "One date missed without a warning: \(quoted(tasks[0])).",
          "Say so first, deliver, and warn before the next one.")
        : Wording(
          "\(tasks.count) dates missed without a warning: \(list(tasks.map(quoted))).",
          "Name the pattern yourself, promise less, and warn two days before any slip.")
    case .nudge(let task, let since, let isLast):
      Wording(
        "\(quoted(task)), delivered on \(since), has no feedback yet.",
        isLast
          ? "Nudge a second time, with a question that one word answers."
          : "Nudge once: a line of progress, then the question.")
    case .feedbackBy(let project, let deadline, let task):
      Wording(
        "\(project) is due on \(deadline); \(quoted(task)) still waits for feedback.",
        "Name that date, and the day by which you need the comments.")
    default: nil
    }
  }
}
