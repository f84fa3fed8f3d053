import Graph
import Rules

/// Verdicts, tempers and their grounds in words.
enum VerdictWords {
  /// "diversify (act)".
  static func name(_ verdict: Verdict?, _ strength: Strength?) -> String {
    let verdict = verdict?.rawValue ?? "no verdict"
    guard let strength else { return verdict }
    return "\(verdict) (\(strength.rawValue))"
  }

  /// The ground of a verdict, one sentence.
  static func sentence(_ reason: VerdictReason, on today: CivilDate) -> String {
    switch reason {
    case .letterInFlight(let state, let due):
      let day = due.map { ", due \($0.spoken(on: today))" } ?? ""
      return state == .packet
        ? "Their letter is promised and the packet is with them\(day)."
        : "Their letter is promised\(day)."
    case .noProduct(let since, let months):
      return "In more than \(counted(months, "month")) since \(since) nothing usable came of it, "
        + "nothing moves, and the coming cycle needs the place."
    case .openFeedback(let task, let since, let days, let followUps):
      let reminders =
        followUps == 0 ? "no reminder yet" : "\(counted(followUps, "follow-up")) unanswered"
      return "\"\(task)\" was delivered on \(since) and waits for feedback for "
        + "\(counted(days, "day")), \(reminders)."
    case .unanswered(let verb, let day, let days):
      return "Your line \(verb.rawValue) of \(day) has had no answer for \(counted(days, "day"))."
    case .silence(let since, let days):
      return "Nothing was heard from them since \(since), \(counted(days, "day"))."
    default: return calm(reason, on: today)
    }
  }

  /// Why to leave things as they are.
  private static func calm(_ reason: VerdictReason, on today: CivilDate) -> String {
    switch reason {
    case .yourMove(let verb, let day):
      return "The next move is yours: their \(verb.rawValue) of \(day) is not answered."
    case .recentReminder(let verb, let day, let again):
      let then = again.map { " Write again from \($0.spoken(on: today))." } ?? ""
      return "Your \(verb.rawValue) of \(day) is still young.\(then)"
    case .recentDelivery(let task, let since):
      return "\"\(task)\" was delivered on \(since); give it time."
    case .movement(let verb, let day):
      return "The last sign from them, \(verb.rawValue), was on \(day.spoken(on: today))."
    default: return "Nothing is open between you."
    }
  }

  /// Busy or disengaged, and by which signs.
  static func temper(_ temper: Temper, on today: CivilDate) -> String {
    let signs = temper.signs.map { sign($0, on: today) }.joined(separator: "; ")
    return signs.isEmpty ? temper.kind.rawValue : "\(temper.kind.rawValue): \(signs)"
  }

  private static func sign(_ sign: Temper.Sign, on today: CivilDate) -> String {
    switch sign {
    case .away: "away today"
    case .fewContacts(let count): "only \(counted(count, "contact")) so far"
    case .followUps(let count): "\(counted(count, "follow-up")) unanswered"
    case .stoodUp(let first, let second): "meetings of \(first) and \(second) fell through"
    case .openFeedback(let days): "feedback open for \(counted(days, "day"))"
    case .forgot(let day): "did not remember the project on \(day)"
    case .rescheduled(let day): "moved a meeting on \(day) instead of dropping it"
    case .answers(let halfDays, _):
      "answers within \(halfDays % 2 == 0 ? "\(halfDays / 2)" : "\(halfDays / 2).5") days (median)"
    case .feedback(let day): "gave feedback on \(day)"
    }
  }

  /// What would change a verdict: the day first, then events, those with one outcome together.
  static func changes(_ changes: [VerdictChange], on today: CivilDate) -> [String] {
    var lines: [String] = []
    var outcomes: [(outcome: String, verbs: [String])] = []
    for change in changes {
      let outcome = name(change.verdict, change.strength)
      if let day = change.on {
        lines.append("from \(day.spoken(on: today)): \(outcome)")
      } else if let verb = change.event?.rawValue {
        if let index = outcomes.firstIndex(where: { $0.outcome == outcome }) {
          outcomes[index].verbs.append(verb)
        } else {
          outcomes.append((outcome, [verb]))
        }
      }
    }
    return lines + outcomes.map { "after \($0.verbs.joined(separator: ", ")): \($0.outcome)" }
  }
}
