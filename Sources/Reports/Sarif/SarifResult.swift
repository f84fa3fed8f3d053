import Graph
import Markdown
import Rules
import Vault

/// A kind of trouble as SARIF describes it.
struct SarifRule {
  var id: String
  var level: String
  var meaning: String
  /// Why it matters, where there is more to say.
  var reason: String?

  /// Everything that `check` can find, in the order of `check --list`.
  static var all: [SarifRule] {
    let notes = Diagnostic.Problem.catalogue.map {
      SarifRule(id: $0.id, level: level($0.severity), meaning: $0.meaning)
    }
    return notes
      + RuleBook.all.filter(\.isConsistency).map {
        SarifRule(
          id: $0.id.rawValue, level: "warning", meaning: $0.title + ".", reason: $0.rationale)
      }
  }

  static func level(_ severity: Diagnostic.Severity) -> String {
    switch severity {
    case .error: "error"
    case .warning: "warning"
    case .hint: "note"
    }
  }
}

/// One thing found, with its place as SARIF counts it.
struct SarifResult {
  var rule: String
  var level: String
  var message: String
  /// "" for the vault as a whole.
  var path: String
  /// From 1; columns in UTF-16 units.
  var place: (line: Int, column: Int)?
  /// The same for the same line of the same note, wherever that line has moved.
  var fingerprint = ""

  /// All results of a check, in its order.
  static func all(of report: CheckReport, in files: Files) -> [SarifResult] {
    var results = report.diagnostics.map(SarifResult.init) + report.findings.map(SarifResult.init)
    var open: SourceFile?
    var seen: [String: Int] = [:]
    for index in results.indices {
      let path = results[index].path
      if open?.path != path { open = path.isEmpty ? nil : SourceFile(path, in: files) }
      let text = results[index].settle(in: open)
      let key = StableHash([results[index].rule, path, text]).digits
      seen[key, default: 0] += 1
      results[index].fingerprint = "\(key):\(seen[key, default: 1])"
    }
    return results
  }

  private init(_ diagnostic: Diagnostic) {
    rule = diagnostic.id
    level = SarifRule.level(diagnostic.severity)
    message = diagnostic.message + (diagnostic.hint.map { ": \($0)" } ?? "")
    path = diagnostic.path
    place = diagnostic.place.map { (Int($0.line), Int($0.column)) }
  }

  private init(_ finding: FindingEntry) {
    rule = finding.rule.rawValue
    level = SarifRule.level(finding.severity.asDiagnostic)
    message = [finding.message, finding.action].filter { !$0.isEmpty }.joined(separator: " ")
    path = finding.subject
    place = nil
    for case .fact(let cited, let line, let column, _) in finding.because.prefix(1) {
      path = cited
      place = (line, column)
    }
  }

  /// Turns bytes into UTF-16 units, and says which text stands there.
  private mutating func settle(in file: SourceFile?) -> String {
    guard let place, let file, file.range(of: place.line) != nil else {
      self.place = nil
      return message
    }
    self.place?.column = file.utf16Column(place.column, line: place.line)
    return file.line(place.line) ?? ""
  }
}
