import Vault

/// The words of the format as this vault has them: those of notes.md, and what `rapport.yml` adds.
struct Vocabulary: Sendable {
  /// Verbs by lower-case word, as far as a word is short and without blanks.
  private(set) var verbs = WordTable<Verb>()
  /// Verbs of more than one word, or in letters beyond ASCII; folded, the longest first.
  private(set) var phrases: [(words: String, verb: Verb)] = []
  /// Keys by folded name.
  private(set) var keys = WordTable<Key>()
  private(set) var longKeys: [String: Key] = [:]
  private(set) var folders: FolderTypes
  /// The roles a mentor may have.
  private(set) var roles = ["research", "specialty", "career"]
  /// To guess the verb that was meant.
  private(set) var nearestVerb: Nearest
  /// To guess the key that was meant, by type of note.
  private(set) var nearestKey: [NoteType: Nearest] = [:]
  /// What is impossible in `rapport.yml`.
  private(set) var diagnostics: [Diagnostic] = []

  init(_ configuration: Configuration) {
    folders = FolderTypes()
    nearestVerb = Nearest(Verb.byWord.keys.map(\.self) + configuration.verbs.map(\.alias))
    for (word, verb) in Verb.byWord { add(word, verb) }
    for key in Key.allCases { add(key.rawValue, key) }
    roles += configuration.roles.map { foldedKey($0.text) }.filter { !roles.contains($0) }
    addVerbs(configuration)
    addKeys(configuration)
    diagnostics += folders.add(configuration)
    for type in NoteType.allCases {
      // In a plain note only `type` itself is looked for.
      let keys = type == .plain ? [.type] : type.keys + [.type, .mute]
      nearestKey[type] = Nearest(keys.map(\.rawValue))
    }
  }

  /// The same for another thread: what is asked for every line is not shared with it.
  var copied: Vocabulary {
    var copy = self
    copy.verbs = verbs.copied
    copy.keys = keys.copied
    return copy
  }

  private mutating func add(_ word: String, _ verb: Verb) {
    let isPlain = word.utf8.allSatisfy { $0.isWord && $0 < 0x80 }
    if isPlain, let packed = PackedWord(word) {
      verbs[packed] = verb
    } else if !word.isEmpty {
      phrases.append((word, verb))
      phrases.sort { $0.words.utf8.count > $1.words.utf8.count }
    }
  }

  private mutating func add(_ word: String, _ key: Key) {
    if let packed = PackedWord(word) { keys[packed] = key } else { longKeys[word] = key }
  }

  private mutating func addVerbs(_ configuration: Configuration) {
    for synonym in configuration.verbs {
      if let verb = Verb.byWord[nameKey(synonym.meaning)] {
        add(nameKey(synonym.alias), verb)
      } else {
        report("verbs", synonym, allowed: "a verb: " + Self.listed(Verb.allCases.map(\.rawValue)))
      }
    }
  }

  private mutating func addKeys(_ configuration: Configuration) {
    for synonym in configuration.keys {
      if let key = Key(rawValue: foldedKey(synonym.meaning)) {
        add(foldedKey(synonym.alias), key)
      } else {
        report("keys", synonym, allowed: "a key of front matter, such as institution")
      }
    }
  }

  private mutating func report(
    _ setting: String, _ synonym: Configuration.Synonym, allowed: String
  ) {
    let problem = Diagnostic.Problem.settingImpossible(
      key: "\(setting): \(synonym.alias)", value: synonym.meaning, allowedText: allowed)
    diagnostics.append(
      Diagnostic(problem, path: Configuration.path, place: synonym.meaningPlace))
  }

  private static func listed(_ words: [String]) -> String { words.joined(separator: ", ") }
}

extension Vocabulary {
  /// The verb whose word is exactly a range of bytes, in any case.
  func verb(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Verb? {
    var word = PackedWord()
    for index in range where !word.append(bytes[index].lowered) { return nil }
    return verbs[word]
  }

  /// A verb of several words at an offset, and where it ends.
  func phrase(_ bytes: Span<UInt8>, at start: Int, end: Int) -> (verb: Verb, end: Int)? {
    guard !phrases.isEmpty else { return nil }
    for (words, verb) in phrases {
      var stop = start
      var key = ""
      // Lower case may take more or fewer bytes: lengthen until it fits or no longer can.
      while stop < end, key.utf8.count < words.utf8.count {
        stop = bytes.skip(from: stop + 1, to: end) { $0 & 0xC0 == 0x80 }
        key = nameKey(bytes.string(start..<stop))
      }
      if key == words, stop == end || !bytes[stop].isWord { return (verb, stop) }
    }
    return nil
  }
}
