import Graph

/// The names that a text for one writer must not hold: those of everybody else in the vault, in
/// all their forms, and of letters that are not the writer's.
///
/// A name counts as a whole (`Samuel Whitlock`, an alias, a file name, an e-mail address) and by
/// each of its words of three letters or more (`Whitlock`, `Samuel`), unless the writer or the
/// applicant has the same. In scripts that put no blanks between words it counts wherever it stands.
struct DiscretionNames: Sendable {
  /// Some words in a row.
  private struct Name: Sendable {
    var words: [String]
    var kind: Withheld.Kind
    /// All of a name, an alias or a title, rather than one word of it.
    var isWhole: Bool

    /// In small letters it is a word, or nothing: "bell" is no Dr. Bell.
    var needsCapital: Bool {
      guard words.count == 1, kind == .otherPerson else { return false }
      return words[0].count < 3 || DiscretionVocabulary.commonWords.contains(words[0])
    }
  }

  /// By first word.
  private var names: [String: [Name]] = [:]
  /// Names in scripts without blanks, without the marks in them.
  private var unspaced: [String] = []
  /// The names of the writer and the applicant, word by word.
  private var own: [[String]] = []
  /// Their single words and double names.
  private var ownParts: Set<[String]> = []
  private var ownWords: Set<String> = []

  init(_ graph: Graph, writer: NoteID) {
    for note in graph.notes where note.id == writer || note.type == .me { addOwn(note) }
    for note in graph.notes where note.id != writer {
      if note.person != nil { addPerson(note) }
      if let letter = note.letter, !letter.writer.notes.contains(writer) { addLetter(note, letter) }
      if note.isPrivate, note.person == nil, note.type != .me { addTitles(note, .privateText) }
    }
  }

  private mutating func addOwn(_ note: Note) {
    let emails = (note.person?.emails ?? []) + (note.applicant?.emails ?? [])
    for name in note.names + emails {
      let words = DiscretionWords(name).spoken.map(\.text)
      if !words.isEmpty { own.append(words) }
      ownWords.formUnion(words)
      for part in name.split(whereSeparator: \.isWhitespace) {
        ownParts.insert(DiscretionWords(String(part)).spoken.map(\.text))
      }
    }
  }

  private mutating func addPerson(_ note: Note) {
    for email in note.person?.emails ?? [] {
      add(DiscretionWords(email).spoken.map(\.text), .otherPerson)
    }
    for name in note.names {
      let chunks = name.split(whereSeparator: \.isWhitespace)
        .map { DiscretionWords(String($0)).spoken }
        .filter { chunk in !chunk.allSatisfy { DiscretionVocabulary.titles.contains($0.text) } }
      add(chunks.flatMap { $0.map(\.text) }, .otherPerson, isWhole: true)
      for chunk in chunks { addParts(of: chunk.map(\.text)) }
      addUnspaced(name)
    }
  }

  /// One word of a name, and the parts of a double name.
  private mutating func addParts(of chunk: [String]) {
    let letters = chunk.reduce(0) { $0 + $1.count }
    if chunk.count == 1 ? letters >= 3 : letters >= 4 { add(chunk, .otherPerson) }
    for part in chunk where chunk.count > 1 && part.count >= 4 { add([part], .otherPerson) }
  }

  private var ownUnspaced: [String] { own.map { $0.joined() } }

  private mutating func addUnspaced(_ name: String) {
    guard name.unicodeScalars.contains(where: Self.isUnspaced) else { return }
    let pieces = name.split(whereSeparator: \.isWhitespace).map(String.init)
    for piece in [name] + pieces where piece.count >= 2 {
      let joined = Self.joined(DiscretionWords(piece))
      if !ownUnspaced.contains(joined), !ownWords.contains(joined) { unspaced.append(joined) }
    }
  }

  private mutating func addLetter(_ note: Note, _ letter: Letter) {
    addTitles(note, .otherLetter)
    // A shorter one is a number like any other.
    let id = DiscretionWords(letter.letterID ?? "").spoken.map(\.text)
    if id.joined().count >= 5 { add(id, .otherLetter, isWhole: true) }
  }

  /// Titles of one word are too often just that word.
  private mutating func addTitles(_ note: Note, _ kind: Withheld.Kind) {
    for name in note.names {
      let words = DiscretionWords(name).spoken.map(\.text)
      if words.count > 1 { add(words, kind, isWhole: true) }
    }
  }

  /// - Parameter isWhole: A full name is kept even if all its words are also the writer's.
  private mutating func add(_ words: [String], _ kind: Withheld.Kind, isWhole: Bool = false) {
    guard let first = words.first, !own.contains(words) else { return }
    if !isWhole || words.count == 1 {
      if ownParts.contains(words) { return }
      let isNoName =
        DiscretionVocabulary.titles.contains(first)
        || DiscretionVocabulary.particles.contains(first)
      if words.count == 1, isNoName || ownWords.contains(first) || first.count < 2 { return }
    }
    let known = names[first, default: []]
    if !known.contains(where: { $0.words == words }) {
      names[first, default: []].append(Name(words: words, kind: kind, isWhole: isWhole))
    }
  }
}

extension DiscretionNames {
  /// What kind of name a text holds, if any.
  ///
  /// - Parameter wholeOnly: Single words of names do not count: a school may be called like
  ///   somebody.
  func hit(in text: DiscretionWords, wholeOnly: Bool = false) -> Withheld.Kind? {
    let words = text.spoken
    let covered = covered(words)
    for index in words.indices {
      for name in names[words[index].text] ?? [] where stands(name, in: words, at: index) {
        if wholeOnly, !name.isWhole || name.words.count == 1 { continue }
        let range = index..<index + name.words.count
        if !range.allSatisfy({ covered[$0] }) { return name.kind }
      }
    }
    if wholeOnly { return nil }
    return holdsUnspaced(text) || namesSomebodyByTitle(text) ? .otherPerson : nil
  }

  private func stands(_ name: Name, in words: [DiscretionWords.Word], at start: Int) -> Bool {
    guard start + name.words.count <= words.count else { return false }
    for (offset, word) in name.words.enumerated() where words[start + offset].text != word {
      return false
    }
    return words[start].isCapital || !name.needsCapital
  }

  /// Which words belong to a name of the writer or the applicant.
  private func covered(_ words: [DiscretionWords.Word]) -> [Bool] {
    var covered = [Bool](repeating: false, count: words.count)
    for name in own where name.count <= words.count {
      for start in 0...words.count - name.count
      where name.indices.allSatisfy({ words[start + $0].text == name[$0] }) {
        for index in start..<start + name.count { covered[index] = true }
      }
    }
    return covered
  }

  private func holdsUnspaced(_ text: DiscretionWords) -> Bool {
    guard !unspaced.isEmpty else { return false }
    var joined = Self.joined(text)
    for name in ownUnspaced { joined.replace(name, with: " ") }
    return unspaced.contains { joined.contains($0) }
  }

  /// `Dr. Feldman` is a person, whether there is a note about her or not.
  private func namesSomebodyByTitle(_ text: DiscretionWords) -> Bool {
    let words = text.words
    for index in words.indices where DiscretionVocabulary.doctors.contains(words[index].text) {
      var next = index + 1
      let hasDot = next < words.count && words[next].text == "." && !words[next].hasGap
      if hasDot { next += 1 }
      guard words[index].isCapital || hasDot, next < words.count else { continue }
      let word = words[next]
      guard word.kind == .letters, word.isCapital, word.text.count > 1 else { continue }
      if !ownWords.contains(word.text), !DiscretionVocabulary.titles.contains(word.text) {
        return true
      }
    }
    return false
  }

  private static func joined(_ text: DiscretionWords) -> String {
    text.spoken.map(\.text).joined()
  }

  /// Han, kana, Hangul, Thai, Lao, Burmese, Khmer and Tibetan.
  private static func isUnspaced(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0E00...0x0FFF, 0x1000...0x109F, 0x1100...0x11FF, 0x1780...0x17FF, 0x3040...0x30FF,
      0x3400...0x9FFF, 0xAC00...0xD7AF, 0xF900...0xFAFF, 0x20000...0x3FFFF:
      true
    default: false
    }
  }
}
