package import Vault

/// What comes of writing a dated line into a note.
package enum LogOutcome: Sendable {
  /// The change, the line of the note (from 1) on which the new one stands, and what is doubtful
  /// about it, such as a link that leads nowhere.
  case written(FileChange, line: Int32, doubts: [Diagnostic])
  /// Wherever it would stand, it or another line would be read otherwise: what is wrong then.
  case misread([Diagnostic])
  /// The note is not any more as the graph has it.
  case changed
}

extension Graph {
  /// Writes a dated line: of the places where it may go it takes the first from which it is read
  /// back as it was meant, with all else in the note as before.
  ///
  /// - Throws: Why the note cannot be read, or what `files` throws when it cannot list the vault.
  package func writing(
    _ line: LogLine, in note: NoteID, of files: Files, workers: Int
  ) throws -> LogOutcome {
    var problems: [Diagnostic] = []
    let bytes = try files.bytes(of: path(note))
    for edit in edits(writing: line, in: note, bytes) {
      let change = edit.change(to: path(note))
      let difference = try difference(made: change, to: note, of: files, workers: workers)
      problems = difference.addedDiagnostics
      if says(line, difference, in: note), !problems.contains(where: \.spoilsLine) {
        let place = difference.addedEvents[0].line
        return .written(change, line: place, doubts: problems)
      }
    }
    let isStale = try hasChanged(note, bytes, of: files, workers: workers)
    return isStale ? .changed : .misread(problems)
  }

  /// Whether a note says something else by now than when the graph was built.
  package func hasChanged(
    _ note: NoteID, _ bytes: [UInt8], of files: Files, workers: Int
  ) throws -> Bool {
    let same = FileChange(path: path(note), before: bytes, after: bytes)
    return try !difference(made: same, to: note, of: files, workers: workers).isEmpty
  }

  /// What a change to a note changes in what it says.
  package func difference(
    made change: FileChange, to note: NoteID, of files: Files, workers: Int
  ) throws -> NoteDifference {
    let after = try Graph.build(
      files: files.after([change]), configuration: configuration, workers: workers)
    return NoteDifference(of: note, before: self, after: after)
  }
}

extension Diagnostic {
  /// Whether it is worse than a doubt about a line that was just written.
  fileprivate var spoilsLine: Bool {
    if case .aboutNobody = problem { true } else { severity == .error }
  }
}
