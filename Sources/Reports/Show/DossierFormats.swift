import Graph
import Vault

extension Dossier {
  /// The page as it is read in a terminal.
  package func text(_ look: Page.Look) -> [UInt8] {
    var page = Page(look)
    page.paragraph("\(name) (\(type.rawValue))", .strong)
    page.paragraph(subject, .quiet)
    page.space()
    let width = (facts.map(\.label.displayWidth).max() ?? 0) + 2
    for fact in facts {
      page.labelled(fact.label, PlainText.of(fact.text), labelTone: .quiet, indent: width)
    }
    for section in sections { page.add(section, late: late) }
    if let firstSteps { page.add(firstSteps) }
    return page.bytes
  }

  /// `rapport/show/1`.
  package var json: [UInt8] {
    JsonWriter.document { json in
      json.field("schema", "rapport/show/1")
      json.field("today", today)
      json.field("subject", subject)
      json.field("name", name)
      json.field("type", type.rawValue)
      json.list("facts", onLines: true, facts) { json, fact in
        json.object { json in
          json.field("label", fact.label)
          json.field("text", fact.text)
        }
      }
      json.list("sections", onLines: true, sections) { json, section in
        json.object { json in
          json.field("title", section.title)
          json.field("summary", section.summary)
          json.list("items", onLines: true, section.items) { $0.item($1) }
        }
      }
    }
  }

  /// The page as a note.
  package var markdown: [UInt8] {
    var text = "# \(MarkdownText.plain(name))\n\n"
    for fact in facts {
      text += "- \(fact.label): \(MarkdownText.plain(PlainText.of(fact.text)))\n"
    }
    for section in sections {
      text += "\n## \(section.title)\n\n"
      if let summary = section.summary { text += MarkdownText.plain(summary) + "\n\n" }
      for item in section.items {
        let lead = [item.date?.description, item.label.isEmpty ? nil : item.label]
          .compactMap(\.self).joined(separator: " ")
        let words = MarkdownText.plain(item.shown(late: late))
        text += lead.isEmpty ? "- \(words)\n" : "- \(lead): \(words)\n"
      }
    }
    return Array(text.utf8)
  }
}

extension Page {
  fileprivate mutating func add(_ section: Dossier.Section, late: Int?) {
    heading(section.title)
    if let summary = section.summary { paragraph(summary, indent: 2) }
    if section.isInline {
      return paragraph(section.items.map(\.text).joined(separator: ", "), indent: 2)
    }
    let width = section.items.map(\.label.displayWidth).max() ?? 0
    for item in section.items {
      let date = item.date?.description ?? (section.hasDates ? "          " : "")
      let lead = date.isEmpty ? "  " : "  \(date)  "
      let label = lead + item.label.padded(to: width) + "  "
      labelled(
        label, item.shown(late: late), labelTone: item.tone, indent: label.displayWidth)
    }
  }
}

extension Dossier.Item {
  /// What presses stands out; the label says it in words.
  fileprivate var tone: Ink.Tone {
    switch label {
    case "overdue", "late": .doubtful
    case "due", "open", "upcoming": .strong
    default: .plain
    }
  }

  /// The text as a reader sees it, and when it was written down.
  fileprivate func shown(late: Int?) -> String {
    let words = late.flatMap { late in recorded.map { " (\($0.words(for: date, late: late)))" } }
    return PlainText.of(text) + (words ?? "")
  }
}

extension Dossier.Section {
  fileprivate var hasDates: Bool { items.contains { $0.date != nil } }
}

extension JsonWriter {
  fileprivate mutating func item(_ item: Dossier.Item) {
    object { json in
      json.field("date", item.date)
      json.field("label", item.label)
      json.field("text", item.text)
      if case .fact(let path, let line, let column, _)? = item.place {
        json.field("path", path)
        json.field("line", line)
        json.field("column", column)
      } else {
        json.field("path", nil as String?)
        json.field("line", nil as Int?)
        json.field("column", nil as Int?)
      }
      json.recorded(item.recorded)
    }
  }
}
