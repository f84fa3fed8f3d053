import Markdown
import Vault

/// From front matter to what a note is.
extension NoteReader {
  mutating func readFront(
    _ matter: FrontMatter?, _ bytes: Span<UInt8>, _ facts: inout NoteFacts
  ) {
    let fromName = facts.note.date
    if matter != nil { facts.note.type = type(else: facts.note.type) }
    let type = facts.note.type
    findLinks(type, bytes)
    if let date = front.date(.date) { facts.note.date = date }
    facts.note.isDaily = type == .plain && fromName != nil
    facts.note.details = details(type, facts.note.date)
    facts.hasOpenReferences = front.hasOpenReferences
    if type.keys.contains(.name), let name = front.string(.name) { facts.note.title = name }
    facts.note.mute = front.texts(.mute)
    facts.note.isPrivate = isTaggedPrivate()
    reportMissing(type, facts.note.date)
    reportNear(type)
  }

  private mutating func details(_ type: NoteType, _ date: Placed<CivilDate>?) -> Note.Details {
    switch type {
    case .mentor: .mentor(Person(&front))
    case .contact: .contact(Person(&front))
    case .meeting: .meeting(Meeting(&front, date: date))
    case .project: .project(Project(&front))
    case .letter: .letter(Letter(&front))
    case .cycle: .cycle(Cycle(&front))
    case .me: .me(Applicant(&front))
    case .journal: .journal(Journal(&front))
    case .opportunity: .opportunity(Opportunity(&front))
    case .email: .email(Email(&front))
    case .plain: .plain
    }
  }

  /// The type as written, else that of the folder. A word that is no type makes a plain note.
  private mutating func type(else folder: NoteType) -> NoteType {
    guard let written = front.text(.type) else { return folder }
    if let type = NoteType(written: written.value) { return type }
    let nearest = Nearest(NoteType.written.map(\.rawValue)).name(for: written.value)
    // Whoever sorts other notes by a `type` of their own need not hear of it.
    if nearest != nil || folder != .plain {
      front.report(.unknownType(value: written.value, nearest: nearest), written.place)
    }
    return .plain
  }

  private mutating func isTaggedPrivate() -> Bool {
    guard front.has(.tags) else { return false }
    return front.strings(.tags).contains { text in
      // Few tags are as long and begin so: the others are told by their letters.
      guard text.utf8.contains(where: { $0.lowered == UInt8(ascii: "v") }) else { return false }
      return text.split { $0.isWhitespace || $0 == "," }.contains { word in
        let tag = word.drop { $0 == "#" }.lowercased()
        return tag == "private" || tag.hasPrefix("private/")
      }
    }
  }

  private mutating func reportMissing(_ type: NoteType, _ date: Placed<CivilDate>?) {
    guard front.isWhole else { return }
    let place = front.value(.type)?.place
    for key in type.requiredKeys where !front.has(key) {
      if key == .date, date != nil { continue }
      front.report(.missingKey(key: key.rawValue, type: type.rawValue), place)
    }
  }

  /// Hints at keys that look like slips of a known one.
  private mutating func reportNear(_ type: NoteType) {
    for (index, position) in front.unknown.enumerated() {
      let key = front.entries[position].key
      if let meant = nearKeys.key(meantBy: key, front.words[index], in: type, vocabulary) {
        front.report(.nearKey(key: key, meant: meant), front.entries[position].keyPlace)
      }
    }
  }
}

/// Guesses the known key that an unknown one is a slip of. Keys come again from note to note, so
/// each is looked for once.
struct NearKeys {
  /// For which types a key is known to be a slip of nothing, one bit each.
  private var quiet = WordTable<UInt16>()

  /// - Parameter word: The key folded and packed, if it is short enough.
  mutating func key(
    meantBy key: String, _ word: PackedWord?, in type: NoteType, _ vocabulary: Vocabulary
  ) -> String? {
    let bit: UInt16 = 1 << UInt16(type.position)
    let known = word.flatMap { quiet[$0] } ?? 0
    if known & bit != 0 { return nil }
    let written = foldedKey(key)
    if !Self.usual.contains(written),
      let near = vocabulary.nearestKey[type]?.name(for: written)
    {
      return near
    }
    if let word, quiet.count < 10_000 { quiet[word] = known | bit }
    return nil
  }

  /// Keys that Obsidian or its common plugins use.
  private static let usual: Set<String> = [
    "tags", "tag", "aliases", "cssclasses", "cssclass", "created", "modified", "updated",
    "publish", "permalink", "description", "image", "cover", "banner", "id", "uid", "url",
    "link", "links", "author", "authors", "parent", "up", "related", "topic", "topics", "lang",
    "language", "version", "note", "notes", "comments", "category", "categories", "rating",
    "time", "dates", "data", "mention", "mentions",
  ]
}

extension NoteType {
  /// The keys a note of this type cannot do without.
  var requiredKeys: [Key] {
    switch self {
    case .meeting: [.date, .with]
    case .letter: [.writer]
    default: []
    }
  }
}
