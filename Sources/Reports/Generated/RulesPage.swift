import Rules

/// Docs/Rules.md: the whole book with the defaults.
package enum RulesPage {
  package static var markdown: String {
    var text = """
      # Rules

      Generated from the rules themselves; a test fails when it is stale. Every rule has a permanent
      id, a reason, the thresholds it reads ([Policy.md](Policy.md)) and examples, which are also
      its tests. `rapport rules ID` prints a rule with the thresholds of your vault.

      An example is a small vault: a line `== PATH` begins a note. What is found stands above it:
      due date and state of a dated finding (`2026-03-06 due`), or the severity of one that stands
      (`critical`), with a name in front where it matters. The `↓` shows the place that is cited
      first; it is no part of the note.

      """
    let rules = RuleBook.all.map(RuleEntry.init)
    for topic in RuleTopic.allCases {
      let members = rules.filter { $0.topic == topic }
      text += "\n- \(topic.rawValue): "
      text += members.map { "[`\($0.rule.id.rawValue)`](#\($0.anchor))" }.joined(separator: ", ")
    }
    text += "\n"
    for topic in RuleTopic.allCases {
      text += "\n## \(topic.rawValue)\n"
      for rule in rules where rule.topic == topic {
        text += "\n<a id=\"\(rule.anchor)\"></a>\n\n\(rule.markdown(level: 3))"
      }
    }
    return text
  }
}

extension RuleEntry {
  /// The id as a link's target.
  fileprivate var anchor: String { String(rule.id.rawValue.map { $0 == "." ? "-" : $0 }) }
}
