package import Graph
package import Rules

/// What stands against sending a text, or could be better in it.
package struct LintReport: Sendable {
  package struct Entry: Sendable {
    package let check: LintCheck
    package let range: LintRange
    /// What is the case, one sentence.
    package let message: String
  }

  /// As it was named on the command line.
  package let file: String
  package let kind: DraftKind?
  package let people: [NoteID]
  /// By place, then check.
  package let entries: [Entry]

  package init(_ desk: LintDesk, file: String) {
    self.file = file
    kind = desk.kind
    people = desk.people
    entries = LintBook.all.flatMap { check in
      check.check(desk).map { Entry(check: check, range: $0.range, message: $0.message) }
    }.sorted { a, b in
      (a.range.line, a.range.column, a.check.id, a.message)
        < (b.range.line, b.range.column, b.check.id, b.message)
    }
  }

  /// It must not be sent like this.
  package var hasErrors: Bool { entries.contains { $0.check.severity == .error } }
}
