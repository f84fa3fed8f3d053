import Graph

extension Wording {
  static func verdict(_ statement: Statement) -> Wording? {
    guard case .verdict(let verdict, let strength, let reason) = statement else { return nil }
    return Wording(verdict: verdict, strength: strength, reason: reason)
  }

  /// A verdict on a quiet mentor: on what ground, and what it asks for.
  package init(verdict: Verdict, strength: Strength?, reason: VerdictReason) {
    self.init(Self.ground(reason), Self.advice(verdict, strength))
  }

  private static func ground(_ reason: VerdictReason) -> String {
    switch reason {
    case .letterInFlight(let state, let due):
      "Their letter is \(state == .packet ? "promised and has its packet" : "promised")"
        + (due.map { ", due \($0)." } ?? ".")
    case .noProduct(let since, let months):
      "No usable product and no movement, more than \(months) months after \(since); "
        + "the coming cycle needs the slot."
    case .openFeedback(let task, let since, let days, let followUps):
      "\(quoted(task)), delivered on \(since), has waited \(count(days, "day")) for feedback"
        + (followUps > 0 ? ", through \(count(followUps, "follow-up"))." : ".")
    case .unanswered(let verb, let day, let days):
      "\(verb == .asked ? "A question" : "A reminder") of \(day) has had no answer for "
        + "\(count(days, "day"))."
    case .silence(let since, let days):
      "Nothing from them since \(since), \(count(days, "day")) ago."
    default: calmGround(reason)
    }
  }

  private static func calmGround(_ reason: VerdictReason) -> String {
    switch reason {
    case .yourMove(let verb, let day):
      "The next move is yours since their \(verb.rawValue) of \(day)."
    case .recentReminder(_, let day, let again):
      "You wrote on \(day)" + (again.map { "; give it until \($0)." } ?? ".")
    case .recentDelivery(let task, let since):
      "\(quoted(task)) was delivered on \(since); feedback is not late yet."
    case .movement(let verb, let day): "Last heard from on \(day) (\(verb.rawValue))."
    default: "Nothing is open between you."
    }
  }

  private static func advice(_ verdict: Verdict, _ strength: Strength?) -> String {
    switch (verdict, strength) {
    case (.protect, _): "Protect the letter: reliable, friendly, nothing new asked."
    case (.exit, .act): "Leave with grace: thank them, close what is open, free the slot."
    case (.exit, _): "Consider leaving; decide by what the next weeks bring."
    case (.diversify, .act): "Start a second relationship now, quietly; keep light contact here."
    case (.diversify, _): "Consider a second relationship; keep light contact here."
    case (.reEngage, _): "Write once: a line of progress, one question that a word answers."
    case (.keep, _): "Keep going."
    }
  }
}
