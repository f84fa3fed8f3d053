import Vault

/// What a name on the command line fits.
package enum Lookup: Sendable, Equatable {
  case found(NoteID)
  /// By path.
  case ambiguous([NoteID])
  /// The notes whose names are nearest, if any is near.
  case none(nearest: [NoteID])
}

extension Graph {
  /// The note that a path, name, alias or unique prefix means. People come before other notes on
  /// an equal footing.
  package func find(_ name: String) -> Lookup {
    let wanted = nameKey(name)
    guard !wanted.isEmpty else { return .none(nearest: []) }
    let named = notes.filter { note in note.names.contains { nameKey($0) == wanted } }
    // A bare name is a path only to a note at the root; a person of that name comes first.
    let isBare = !wanted.contains("/") && named.contains(where: \.type.isPerson)
    if !isBare, let note = notes.first(where: { Self.isPath(wanted, of: $0) }) {
      return .found(note.id)
    }
    if let lookup = Self.lookup(named) { return lookup }
    let begun = notes.filter { note in
      note.names.contains { Self.isPrefix(wanted, of: nameKey($0)) }
    }
    return Self.lookup(begun) ?? .none(nearest: nearest(to: name))
  }

  /// Nil for no notes; people alone, where there are any.
  private static func lookup(_ notes: [Note]) -> Lookup? {
    let people = notes.filter(\.type.isPerson)
    let best = people.isEmpty ? notes : people
    if best.count > 1 { return .ambiguous(best.map(\.id)) }
    return best.first.map { .found($0.id) }
  }

  private static func isPath(_ wanted: String, of note: Note) -> Bool {
    let path = nameKey(note.path)
    guard path.hasPrefix(wanted) else { return false }
    return path == wanted
      || path.utf8.count - wanted.utf8.count == note.path.utf8Span.span.noteEndingLength
  }

  /// A prefix of the whole name or of any word in it.
  private static func isPrefix(_ wanted: String, of name: String) -> Bool {
    if name.hasPrefix(wanted) { return true }
    return name.indices.contains { index in
      name[index] == " " && name[name.index(after: index)...].hasPrefix(wanted)
    }
  }

  private func nearest(to name: String) -> [NoteID] {
    guard let near = Nearest(notes.flatMap(\.names)).name(for: name) else { return [] }
    return notes.filter { $0.names.contains(near) }.map(\.id)
  }
}

extension Note {
  /// What it is called: title, file name, and a person's aliases.
  package var names: [String] {
    (title == stem ? [title] : [title, stem]) + (person?.aliases ?? [])
  }
}
