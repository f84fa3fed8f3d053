import Rules
package import Vault

extension CheckReport {
  /// What is wrong, each with its line and what to type instead.
  ///
  /// - Parameter files: where the lines are read again.
  package func text(_ look: Page.Look, files: Files) -> [UInt8] {
    var page = Page(look)
    for excerpt in Excerpt.all(of: diagnostics, in: files, width: look.width) {
      page.add(excerpt)
    }
    for finding in findings { page.addConsistency(finding) }
    page.paragraph(summary, .strong)
    if let firstSteps { page.add(firstSteps) }
    return page.bytes
  }

  private var summary: String {
    let counts = Diagnostic.Severity.allCases.reversed().map { ($0.rawValue, count($0)) }
      .filter { $1 > 0 }.map { counted($1, $0) }
    let read = counted(notes, "note")
    if counts.isEmpty { return "\(read), nothing wrong." }
    return "\(read): \(counts.joined(separator: ", "))."
  }

  /// `rapport/check/1`.
  package var json: [UInt8] {
    JsonWriter.document { json in
      json.field("schema", "rapport/check/1")
      json.field("today", today)
      json.list("diagnostics", onLines: true, diagnostics) { $0.diagnostic($1) }
      json.list("findings", onLines: true, findings) { $0.finding($1) }
    }
  }
}

extension Page {
  /// Not wrapped: editors read `path:line:column` off the line.
  fileprivate mutating func add(_ excerpt: Excerpt) {
    head(excerpt.location, excerpt.severity, excerpt.message, excerpt.id)
    if let source = excerpt.source, let caret = excerpt.caret {
      verbatim("    \(source)\n    \(look.ink(.strong, caret))\n")
    }
    if let hint = excerpt.hint { verbatim("    \(hint)\n") }
    space()
  }

  fileprivate mutating func addConsistency(_ entry: FindingEntry) {
    let location = entry.place ?? (entry.subject.isEmpty ? "vault" : entry.subject)
    head(
      escaped(location), entry.severity.asDiagnostic, escaped(entry.message),
      entry.rule.rawValue)
    if !entry.action.isEmpty { verbatim("    \(escaped(entry.action))\n") }
    space()
  }

  private mutating func head(
    _ location: String, _ severity: Diagnostic.Severity, _ message: String, _ id: String
  ) {
    let word = look.ink(severity.tone, severity.rawValue)
    verbatim("\(location): \(word): \(message) \(look.ink(.quiet, "[\(id)]"))\n")
  }
}

extension Diagnostic.Severity {
  fileprivate var tone: Ink.Tone {
    switch self {
    case .error: .bad
    case .warning: .doubtful
    case .hint: .plain
    }
  }
}
