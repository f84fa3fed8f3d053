package import Markdown

/// Something in the vault that the reader should know: what, where and how bad.
///
/// A diagnostic carries facts; ``DiagnosticWording`` turns them into sentences. The line it speaks
/// of is read again when it is printed, so that ten thousand of them stay small.
package struct Diagnostic: Sendable, Hashable {
  package enum Severity: String, Sendable, CaseIterable, Comparable {
    case hint, warning, error

    package static func < (a: Severity, b: Severity) -> Bool { a.rank < b.rank }

    private var rank: Int {
      switch self {
      case .hint: 0
      case .warning: 1
      case .error: 2
      }
    }
  }

  package var problem: Problem
  /// Path from the vault's root; "" for the vault as a whole.
  package var path: String
  /// Nil where the whole file is meant.
  package var place: SourcePlace?

  package init(_ problem: Problem, path: String, place: SourcePlace? = nil) {
    self.problem = problem
    self.path = path
    self.place = place
  }
}
