import Rules

extension RulesReport {
  /// `rapport/rules/1`.
  package var json: [UInt8] {
    JsonWriter.document { json in
      json.field("schema", "rapport/rules/1")
      json.list("rules", onLines: true, rules) { json, entry in
        json.object { entry.write(&$0) }
      }
    }
  }

  /// The book as a list by chapters, or a rule in full.
  package var markdown: [UInt8] {
    if let only = rules.first, isAboutOne { return Array(only.markdown(level: 1).utf8) }
    var text = "# Rules\n"
    for (topic, rules) in chapters {
      text += "\n## \(topic.rawValue)\n\n"
      for entry in rules {
        text += "- `\(entry.rule.id.rawValue)`: \(entry.rule.title). \(entry.rule.rationale)\n"
      }
    }
    return Array(text.utf8)
  }
}

extension RuleEntry {
  fileprivate func write(_ json: inout JsonWriter) {
    json.field("id", rule.id.rawValue)
    json.field("title", rule.title)
    json.field("topic", topic.rawValue)
    json.field("rationale", rule.rationale)
    json.field("inCheck", rule.isConsistency)
    json.list("policy", policy) { $0.policy($1) }
    json.list("examples", rule.examples) { json, example in
      json.object { json in
        json.field("title", example.title)
        json.field("today", example.today)
        json.field("finds", example.finds)
        json.field("vault", example.lines.map { $0 + "\n" }.joined())
      }
    }
  }

  /// The rule in full, under a heading of some level.
  func markdown(level: Int) -> String {
    var text = "\(String(repeating: "#", count: level)) \(rule.title)\n\n"
    text += "`\(rule.id.rawValue)`" + (rule.isConsistency ? ", also in `rapport check`" : "")
    text += "\n\n\(rule.rationale)\n"
    if !policy.isEmpty { text += "\nThresholds:\n\n" }
    for entry in policy { text += entry.markdown }
    for example in rule.examples { text += example.markdown }
    return text
  }
}

extension PolicyEntry {
  fileprivate var markdown: String {
    var text = "- `\(key.rawValue)`: \(amount). \(facts.meaning)\n"
    for override in overrides {
      let whom = override.name.map { " for \(MarkdownText.plain($0))" } ?? ""
      text += "  - default \(facts.standard); \(override.value)\(whom) is set in "
      text += MarkdownText.code(override.location) + "\n"
    }
    return text
  }
}

extension Example {
  /// A sentence and the notes, fenced by more backticks than they hold.
  fileprivate var markdown: String {
    let fence = lines.contains { $0.contains("```") } ? "````" : "```"
    let found = finds.isEmpty ? "nothing" : finds.map { "`\($0)`" }.joined(separator: ", ")
    let notes = lines.map { $0 + "\n" }.joined()
    return "\nOn \(today), \(title): \(found).\n\n\(fence)markdown\n\(notes)\(fence)\n"
  }
}
