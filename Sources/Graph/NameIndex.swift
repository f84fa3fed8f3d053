import Vault

/// The names of people: from a name, an alias, a file name or an e-mail address to who has it.
package struct NameIndex: Sendable {
  /// Whom a name fits.
  package enum Match: Sendable, Equatable {
    case nobody
    case one(NoteID)
    /// By path.
    case several([NoteID])
  }

  /// By folded name; of a name that several have, -1 - its position in `shared`.
  private var names: [String: Int32] = [:]
  private var emails: [String: Int32] = [:]
  private var shared: [[NoteID]] = []

  init(_ notes: [Note]) {
    for note in notes {
      guard let person = note.person else { continue }
      for name in [note.title, note.stem] + person.aliases {
        add(nameKey(name), note.id, to: \.names)
      }
      for email in person.emails { add(nameKey(email), note.id, to: \.emails) }
    }
  }

  private mutating func add(
    _ key: String, _ id: NoteID, to table: WritableKeyPath<NameIndex, [String: Int32]>
  ) {
    guard !key.isEmpty else { return }
    guard let other = self[keyPath: table][key] else {
      self[keyPath: table][key] = id.index
      return
    }
    if other == id.index { return }
    if other >= 0 {
      self[keyPath: table][key] = Int32(-1 - shared.count)
      shared.append([NoteID(Int(other)), id])
    } else if shared[Int(-1 - other)].last != id {
      shared[Int(-1 - other)].append(id)
    }
  }

  /// Who is called so: by name, alias or file name.
  package func people(named name: String) -> Match { match(names[nameKey(name)]) }

  /// Who can be reached there.
  package func people(at email: String) -> Match { match(emails[nameKey(email)]) }

  private func match(_ entry: Int32?) -> Match {
    guard let entry else { return .nobody }
    return entry >= 0 ? .one(NoteID(Int(entry))) : .several(shared[Int(-1 - entry)])
  }

  /// All names that only one person has, folded, in no order.
  var unique: [(name: String, person: NoteID)] {
    names.compactMap { $0.value >= 0 ? ($0.key, NoteID(Int($0.value))) : nil }
  }

  /// To guess the name that was meant.
  var nearest: Nearest { Nearest(names.keys) }
}
