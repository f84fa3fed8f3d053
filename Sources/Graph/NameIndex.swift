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
  /// The first bytes of names, one bit each.
  private var firsts: (UInt64, UInt64) = (0, 0)
  /// The most words a name has, as far as text is searched for names: 8.
  private(set) var mostWords = 1

  init(_ notes: [Note]) {
    for note in notes {
      guard let person = note.person else { continue }
      for name in note.names {
        Self.add(nameKey(name), note.id, to: &names, &shared)
        take(name)
      }
      for email in person.emails { Self.add(nameKey(email), note.id, to: &emails, &shared) }
    }
  }

  private static func add(
    _ key: String, _ id: NoteID, to table: inout [String: Int32], _ shared: inout [[NoteID]]
  ) {
    guard !key.isEmpty, let other = table.updateValue(id.index, forKey: key), other != id.index
    else { return }
    if other >= 0 {
      table[key] = Int32(-1 - shared.count)
      shared.append([NoteID(Int(other)), id])
      return
    }
    table[key] = other
    let position = Int(-1 - other)
    if shared[position].last != id { shared[position].append(id) }
  }

  private mutating func take(_ name: String) {
    guard let first = name.utf8.first else { return }
    if first < 64 { firsts.0 |= 1 << UInt64(first) } else { firsts.1 |= 1 << UInt64(first & 63) }
    mostWords = min(max(mostWords, 1 + name.utf8.count { !$0.isAlphanumeric }), 8)
  }

  /// Whether some name may begin with a byte.
  func mayBegin(_ byte: UInt8) -> Bool {
    guard byte.isAlphanumeric else { return false }
    return (byte < 64 ? firsts.0 >> UInt64(byte) : firsts.1 >> UInt64(byte & 63)) & 1 == 1
  }

  /// Who is called so: by name, alias or file name.
  package func people(named name: String) -> Match { match(names[nameKey(name)]) }

  /// Who can be reached there.
  package func people(at email: String) -> Match { match(emails[nameKey(email)]) }

  private func match(_ entry: Int32?) -> Match {
    guard let entry else { return .nobody }
    return entry >= 0 ? .one(NoteID(Int(entry))) : .several(shared[Int(-1 - entry)])
  }
}
