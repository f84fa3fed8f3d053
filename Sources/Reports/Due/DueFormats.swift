import Graph
import Rules

extension DueReport {
  /// `rapport/due/1`: every finding, whatever the text leaves out.
  package var json: [UInt8] {
    JsonWriter.document { json in
      json.field("schema", "rapport/due/1")
      json.field("today", today)
      json.list("findings", onLines: true, findings) { $0.finding($1) }
    }
  }

  /// One record a finding.
  package var csv: [UInt8] {
    var csv = CsvWriter([
      "number", "rule", "subject", "name", "due", "days", "state", "severity", "message",
      "action", "place",
    ])
    for entry in findings {
      csv.add([
        .number(entry.number), .text(entry.rule.rawValue), .text(entry.subject),
        .text(entry.name), .text(entry.due?.description), .number(entry.days),
        .text(entry.state.rawValue), .text(entry.severity.rawValue), .text(entry.message),
        .text(entry.action), .text(entry.place),
      ])
    }
    return csv.bytes
  }

  /// The agenda as a note.
  package var markdown: [UInt8] {
    var text = "# Agenda, \(today.withWeekday)\n"
    for group in groups {
      text += "\n## \(group.kind.rawValue)\n\n"
      for index in group.findings { text += findings[index].markdown }
    }
    if !standing.isEmpty { text += "\n## Standing\n\n" }
    for rule in standing {
      guard let first = rule.first else { continue }
      text += findings[first].markdown
      if rule.count > 1 { text += "  - and \(rule.count - 1) more of this kind\n" }
    }
    if findings.isEmpty { text += "\nNothing is due within \(counted(window, "day")).\n" }
    if leftOut > 0 { text += "\n\(counted(leftOut, "more dated line")): `rapport due --all`\n" }
    if muted > 0 { text += "\n\(counted(muted, "finding")) muted in the notes.\n" }
    return Array(text.utf8)
  }
}

extension FindingEntry {
  fileprivate var markdown: String {
    let about = headline.isEmpty ? "" : "**\(MarkdownText.plain(headline))**: "
    var text = "- \(about)\(MarkdownText.plain(message))\n"
    if !action.isEmpty { text += "  - do: \(MarkdownText.plain(action))\n" }
    if let place { text += "  - \(MarkdownText.code(place))\n" }
    return text
  }
}
