import Rules

/// Docs/Policy.md: every threshold, once.
package enum PolicyPage {
  package static var markdown: String {
    var text = """
      # Policy

      Generated from the thresholds themselves; a test fails when it is stale. Every number that
      Rapport works with is here. To change one for your vault, write it into `rapport.yml`:

      ```yaml
      policy:
        letter.ask: 70
        update.cadence: 45
      ```

      A key that does not exist and a value out of range are errors with their place, and the default
      then stands. A mentor's note may set `cadence` for this mentor alone, and a cycle's note has
      `letters-needed` and `letters-max`. `rapport rules ID` shows what is in force and where it was
      set. Months end on the same day of the month, or on the month's last.

      | key | default | range | meaning | read by |
      |---|---|---|---|---|

      """
    for key in PolicyKey.allCases { text += row(PolicyEntry(standard: key)) }
    return text
  }

  private static func row(_ entry: PolicyEntry) -> String {
    let range = "\(entry.facts.range.lowerBound) to \(entry.facts.range.upperBound)"
    let readers = RuleBook.all.filter { $0.policy.contains(entry.key) }
      .map { "`\($0.id.rawValue)`" }.joined(separator: ", ")
    return "| `\(entry.key.rawValue)` | \(entry.amount) | \(range) | \(entry.facts.meaning) "
      + "| \(readers.isEmpty ? definition(entry.key) : readers) |\n"
  }

  /// What reads a threshold that no single rule names.
  private static func definition(_ key: PolicyKey) -> String {
    switch key {
    case .dueWindow, .dueShown: "the agenda"
    case .active, .activeLong, .touch: "who counts as active"
    case .temperContacts, .openFeedback, .answer, .answerWindow, .temperFeedback:
      "busy or disengaged, in `rapport advise`"
    case .evidenceLate: "the evidence log"
    case _ where key.rawValue.hasPrefix("targets."): "the score, in `rapport targets`"
    case _ where key.rawValue.hasPrefix("intro."): "warm paths, in `rapport intro`"
    default: "shared definitions"
    }
  }
}
