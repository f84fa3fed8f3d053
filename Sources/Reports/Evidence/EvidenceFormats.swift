import Graph
import Markdown

extension EvidenceReport {
  /// `rapport/evidence/1`.
  package var json: [UInt8] {
    JsonWriter.document { json in
      json.field("schema", "rapport/evidence/1")
      json.field("today", today)
      json.field("subject", subject)
      json.field("name", name)
      json.list("items", onLines: true, items) { json, item in
        json.object { $0.fields(of: item) }
      }
    }
  }

  /// The log as a note.
  package var markdown: [UInt8] {
    var text = "# Evidence: \(MarkdownText.plain(name))\n\n"
    for item in dated {
      text += "- **\(item.date)** \(MarkdownText.plain(item.shown))\n"
      for child in item.children {
        let label = child.label.map { "*\($0):* " } ?? ""
        let mark = child.isPrivate ? " (private)" : ""
        text += "  - \(label)\(MarkdownText.plain(DiscretionText(child.text).shown))\(mark)\n"
      }
      let remark = item.remark.isEmpty ? "" : MarkdownText.plain(item.remark) + ", "
      let recorded = late.flatMap { late in
        item.recorded.map { ", " + $0.words(for: item.date, late: late) }
      }
      text += "  - \(remark)\(MarkdownText.code(item.location))\(recorded ?? "")\n"
    }
    if items.isEmpty { text += "Nothing yet.\n" }
    return Array(text.utf8)
  }

  /// One record an item, by path, line, column.
  package var csv: [UInt8] {
    var csv = CsvWriter([
      "date", "text", "facets", "derived", "private", "witnesses", "path", "line", "column",
      "recorded",
    ])
    for item in items {
      csv.add([
        .text(item.date.description), .text(item.text),
        .text(item.facets.joined(separator: "; ")), .text(item.isDerived ? "yes" : "no"),
        .text(item.isPrivate ? "yes" : "no"), .text(item.witnesses.joined(separator: "; ")),
        .text(item.path), .number(Int(item.place.line)), .number(Int(item.place.column)),
        .text(item.recorded?.day ?? ""),
      ])
    }
    return csv.bytes
  }
}

extension JsonWriter {
  fileprivate mutating func fields(of item: EvidenceReport.Item) {
    field("date", item.date)
    field("text", item.text)
    field("facets", item.facets)
    field("derived", item.isDerived)
    field("private", item.isPrivate)
    field("witnesses", item.witnesses)
    field("path", item.path)
    field("line", Int(item.place.line))
    field("column", Int(item.place.column))
    recorded(item.recorded)
  }
}
