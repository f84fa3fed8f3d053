import Graph

/// The names that a text for one writer must not hold: those of everybody else in the vault, in
/// all their forms, and of letters that are not the writer's.
///
/// A name counts as a whole (`Samuel Whitlock`, an alias, a file name, an e-mail address) and by
/// each of its words of three letters or more (`Whitlock`, `Samuel`), unless the writer or the
/// applicant has the same. In scripts that put no blanks between words it counts wherever it stands.
struct DiscretionNames: Sendable {
  /// Some words in a row.
  struct Name: Sendable {
    var words: [String]
    var kind: Withheld.Kind
    /// All of a name, an alias or a title, rather than one word of it.
    var isWhole: Bool
    /// Whose name it is; of a letter or a private note that note.
    var note: NoteID

    /// In small letters it is a word, or nothing: "bell" is no Dr. Bell.
    var needsCapital: Bool {
      guard words.count == 1, kind == .otherPerson else { return false }
      return words[0].count < 3 || DiscretionVocabulary.commonWords.contains(words[0])
    }
  }

  /// By first word.
  private(set) var names: [String: [Name]] = [:]
  /// Names in scripts without blanks, without the marks in them.
  private(set) var unspaced: [(name: String, note: NoteID)] = []
  /// The names of the writer and the applicant, word by word.
  private(set) var own: [[String]] = []
  /// Their single words and double names.
  private var ownParts: Set<[String]> = []
  private(set) var ownWords: Set<String> = []
  /// ``own`` by first word: for an adviser everybody's names are in it.
  private(set) var ownByFirst: [String: [[String]]] = [:]
  /// Whoever is not hidden may be named, whether there is a note about them or not.
  private(set) var mayNameAnybody = false

  /// What an adviser must not see: names of those whose notes are private, and titles of private
  /// notes. Everybody else may be named.
  init(adviserOf graph: Graph) {
    mayNameAnybody = true
    let hidden = graph.notes.filter { $0.isPrivate && $0.type != .me }
    guard !hidden.isEmpty else { return }
    for note in graph.notes where !note.isPrivate && (note.person != nil || note.type == .me) {
      addOwn(note)
    }
    for note in hidden {
      if note.person == nil { addTitles(note, .privateText) } else { addPerson(note) }
    }
  }

  /// - Parameter naming: Others who may be named.
  init(_ graph: Graph, writer: NoteID, naming: Set<NoteID> = []) {
    let named = naming.union([writer])
    for note in graph.notes where named.contains(note.id) || note.type == .me { addOwn(note) }
    for note in graph.notes where !named.contains(note.id) {
      if note.person != nil { addPerson(note) }
      if let letter = note.letter, !letter.writer.notes.contains(writer) { addLetter(note, letter) }
      if note.isPrivate, note.person == nil, note.type != .me { addTitles(note, .privateText) }
    }
  }

  private mutating func addOwn(_ note: Note) {
    let emails = (note.person?.emails ?? []) + (note.applicant?.emails ?? [])
    for name in note.names + emails {
      let words = DiscretionWords(name).spoken.map(\.text)
      if let first = words.first {
        own.append(words)
        ownByFirst[first, default: []].append(words)
      }
      ownWords.formUnion(words)
      for part in name.split(whereSeparator: \.isWhitespace) {
        ownParts.insert(DiscretionWords(String(part)).spoken.map(\.text))
      }
    }
  }

  private mutating func addPerson(_ note: Note) {
    for email in note.person?.emails ?? [] {
      add(DiscretionWords(email).spoken.map(\.text), .otherPerson, of: note)
    }
    for name in note.names {
      let chunks = name.split(whereSeparator: \.isWhitespace)
        .map { DiscretionWords(String($0)).spoken }
        .filter { chunk in !chunk.allSatisfy { DiscretionVocabulary.titles.contains($0.text) } }
      add(chunks.flatMap { $0.map(\.text) }, .otherPerson, of: note, isWhole: true)
      for chunk in chunks { addParts(of: chunk.map(\.text), note) }
      addUnspaced(name, note)
    }
  }

  /// One word of a name, and the parts of a double name.
  private mutating func addParts(of chunk: [String], _ note: Note) {
    let letters = chunk.reduce(0) { $0 + $1.count }
    if chunk.count == 1 ? letters >= 3 : letters >= 4 { add(chunk, .otherPerson, of: note) }
    for part in chunk where chunk.count > 1 && part.count >= 4 {
      add([part], .otherPerson, of: note)
    }
  }

  var ownUnspaced: [String] { own.map { $0.joined() } }

  private mutating func addUnspaced(_ name: String, _ note: Note) {
    guard name.unicodeScalars.contains(where: Self.isUnspaced) else { return }
    let pieces = name.split(whereSeparator: \.isWhitespace).map(String.init)
    for piece in [name] + pieces where piece.count >= 2 {
      let joined = Self.joined(DiscretionWords(piece))
      if !ownUnspaced.contains(joined), !ownWords.contains(joined) {
        unspaced.append((joined, note.id))
      }
    }
  }

  private mutating func addLetter(_ note: Note, _ letter: Letter) {
    addTitles(note, .otherLetter)
    // A shorter one is a number like any other.
    let id = DiscretionWords(letter.letterID ?? "").spoken.map(\.text)
    if id.joined().count >= 5 { add(id, .otherLetter, of: note, isWhole: true) }
  }

  /// Titles of one word are too often just that word.
  private mutating func addTitles(_ note: Note, _ kind: Withheld.Kind) {
    for name in note.names {
      let words = DiscretionWords(name).spoken.map(\.text)
      if words.count > 1 { add(words, kind, of: note, isWhole: true) }
    }
  }

  /// - Parameter isWhole: A full name is kept even if all its words are also the writer's.
  private mutating func add(
    _ words: [String], _ kind: Withheld.Kind, of note: Note, isWhole: Bool = false
  ) {
    guard let first = words.first, ownByFirst[first]?.contains(words) != true else { return }
    if !isWhole || words.count == 1 {
      if ownParts.contains(words) { return }
      let isNoName =
        DiscretionVocabulary.titles.contains(first)
        || DiscretionVocabulary.particles.contains(first)
      if words.count == 1, isNoName || ownWords.contains(first) || first.count < 2 { return }
    }
    let known = names[first, default: []]
    if !known.contains(where: { $0.words == words }) {
      names[first, default: []].append(
        Name(words: words, kind: kind, isWhole: isWhole, note: note.id))
    }
  }
}
