import Graph
package import Vault

extension Situation {
  /// What only the rules can tell about the notes: lines they had to read in a certain way.
  package var diagnostics: [Diagnostic] {
    threadDiagnostics + letterDiagnostics
  }

  /// A repeated `sent` that counts as a reminder.
  private var threadDiagnostics: [Diagnostic] {
    mentors.flatMap { mentor in
      OutreachThread.repeats(in: mentor.events, policy: policy).filter { !$0.isImplied }
        .map { Diagnostic(.sentIsNudge, path: graph.path($0.note), place: $0.place) }
    }
  }

  private var letterDiagnostics: [Diagnostic] {
    books.keys.sorted().flatMap { mentor -> [Diagnostic] in
      guard let book = books[mentor] else { return [] }
      let ambiguous = book.ambiguous.map { event, cycles in
        Diagnostic(
          .letterAmbiguous(candidates: cycles.map(graph.path)), path: graph.path(event.note),
          place: event.place)
      }
      return ambiguous
        + book.homeless.map {
          Diagnostic(.letterUnknown, path: graph.path($0.note), place: $0.place)
        }
    }
  }
}
