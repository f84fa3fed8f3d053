import Graph
import Rules

/// Verdicts, tempers and changes in words.
enum VerdictWords {
  /// "diversify (act)".
  static func name(_ verdict: Verdict?, _ strength: Strength?) -> String {
    let verdict = verdict?.rawValue ?? "no verdict"
    guard let strength else { return verdict }
    return "\(verdict) (\(strength.rawValue))"
  }

  /// Busy or disengaged, and by which signs.
  static func temper(_ temper: Temper, on today: CivilDate) -> String {
    let signs = temper.signs.map { sign($0, on: today) }.joined(separator: "; ")
    return signs.isEmpty ? temper.kind.rawValue : "\(temper.kind.rawValue) (\(signs))"
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
