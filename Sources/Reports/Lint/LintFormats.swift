package import Graph
import Rules
import Vault

extension LintReport {
  /// `rapport/lint/1`.
  package func json(in graph: Graph) -> [UInt8] {
    JsonWriter.document { json in
      json.field("schema", "rapport/lint/1")
      json.field("file", file)
      json.field("kind", kind?.rawValue)
      json.field("to", people.map(graph.path))
      json.list("findings", onLines: true, entries) { json, entry in
        json.object { json in
          json.field("check", entry.check.id)
          json.field("severity", entry.check.severity.rawValue)
          json.field("message", entry.message)
          json.field("action", entry.check.remedy)
          json.field("line", entry.range.line)
          json.field("column", entry.range.column)
          json.field("endLine", entry.range.endLine)
          json.field("endColumn", entry.range.endColumn)
        }
      }
    }
  }

  package func text(in graph: Graph, _ look: Page.Look) -> [UInt8] {
    var page = Page(look)
    for entry in entries {
      let place = "\(file):\(entry.range.line):\(entry.range.column)"
      let isError = entry.check.severity == .error
      page.paragraph(
        "\(place): \(entry.check.severity.rawValue): \(entry.message) [\(entry.check.id)]",
        isError ? .bad : .plain, hanging: 4)
      page.paragraph(entry.check.remedy, .quiet, indent: 4)
    }
    if !entries.isEmpty { page.space() }
    page.paragraph(summary(in: graph), hasErrors ? .bad : .good)
    return page.bytes
  }

  private func summary(in graph: Graph) -> String {
    let errors = entries.count { $0.check.severity == .error }
    let advice = entries.count - errors
    let counts = [
      errors > 0 ? counted(errors, "error") : nil,
      advice > 0 ? counted(advice, "piece of advice", "pieces of advice") : nil,
    ].compactMap(\.self)
    let names = people.map { graph[$0].title }.listed
    let whom = people.isEmpty ? "nobody in the vault" : names
    let what = kind.map { "\($0.rawValue) to \(whom)" } ?? "To \(whom)"
    let verdict = counts.isEmpty ? "nothing to say" : counts.joined(separator: ", ")
    return "\(what): \(verdict)."
  }
}
