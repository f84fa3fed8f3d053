import Rules
import Vault

/// What `check` can find, by the permanent ids: the page behind `check --list`.
package enum CheckList {
  private struct Row {
    var id: String
    var severity: String
    var meaning: String
  }

  /// As it is read in a terminal.
  package static func text(_ look: Page.Look) -> [UInt8] {
    var page = Page(look)
    let rows = rows
    let width = rows.map(\.id.displayWidth).max() ?? 0
    for row in rows {
      let label = "\(row.id.padded(to: width))  \(row.severity.padded(to: 7))  "
      page.labelled(label, row.meaning, indent: label.displayWidth)
    }
    return page.bytes
  }

  /// `rapport/check-list/1`.
  package static var json: [UInt8] {
    JsonWriter.document { json in
      json.field("schema", "rapport/check-list/1")
      json.list("checks", onLines: true, rows) { json, row in
        json.object { json in
          json.field("id", row.id)
          json.field("severity", row.severity)
          json.field("meaning", row.meaning)
        }
      }
    }
  }

  private static var rows: [Row] {
    let notes = Diagnostic.Problem.catalogue.map {
      Row(id: $0.id, severity: $0.severity.rawValue, meaning: $0.meaning)
    }
    return notes
      + RuleBook.all.filter(\.isConsistency).map {
        Row(id: $0.id.rawValue, severity: "finding", meaning: $0.title + ".")
      }
  }
}
