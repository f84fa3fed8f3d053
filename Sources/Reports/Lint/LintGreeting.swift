import Graph
import Rules
import Vault

/// Whom a greeting addresses: "Dear Dr. Raman," addresses Raman as Dr.
struct LintGreeting: Sendable {
  let paragraph: LintParagraph
  /// The words of the name.
  private(set) var names: [LintParagraph.Word] = []
  /// `dr`, `ms` and the like.
  private(set) var titles: [LintParagraph.Word] = []

  private static let openers: Set<String> = [
    "dear", "hello", "hi", "hey", "greetings", "good", "morning", "to", "whom", "it", "may",
    "concern", "and", "all", "both", "afternoon", "evening", "there", "colleagues", "everyone",
  ]
  private static let generic: Set<String> = [
    "dr", "prof", "professor", "doctor", "mr", "mrs", "ms", "miss", "mx", "sir", "madam",
    "program", "director", "coordinator", "office", "team", "the", "of", "or",
  ]

  init(_ paragraph: LintParagraph) {
    self.paragraph = paragraph
    for word in paragraph.words where !Self.openers.contains(word.text) {
      if Self.generic.contains(word.text) { titles.append(word) } else { names.append(word) }
    }
  }

  var name: String { names.map { paragraph.string($0.range) }.joined(separator: " ") }
}

/// Finds whom a text goes to.
struct LintAddressees {
  private(set) var people: [NoteID] = []
  private(set) var unclear: [(name: String, people: [NoteID])] = []
  private let graph: Graph

  init(_ situation: Situation) { graph = situation.graph }

  /// A name, link or address.
  mutating func take(_ written: String) {
    let name = written.trimmed
    guard name.hasPrefix("[["), name.hasSuffix("]]") else {
      let match =
        name.contains("@") ? graph.names.people(at: name) : graph.names.people(named: name)
      return add(match, name)
    }
    let target = String(name.dropFirst(2).dropLast(2).prefix { $0 != "|" && $0 != "#" })
    switch graph.find(target) {
    case .found(let id): if graph[id].type.isPerson { add(id) }
    case .ambiguous(let ids): unclear.append((target, ids))
    case .none: break
    }
  }

  /// Everybody of whose names the greeting holds words.
  mutating func take(greeted greeting: LintGreeting) {
    guard !greeting.names.isEmpty else { return }
    let fitting = graph.notes.filter { note in
      note.type.isPerson && greeting.fits(note)
    }.map(\.id)
    if fitting.count > 1 { unclear.append((greeting.name, fitting)) }
    if fitting.count == 1, let only = fitting.first { add(only) }
  }

  private mutating func add(_ match: NameIndex.Match, _ name: String) {
    switch match {
    case .nobody: break
    case .one(let id): add(id)
    case .several(let ids): unclear.append((name, ids))
    }
  }

  private mutating func add(_ id: NoteID) {
    if !people.contains(id) { people.append(id) }
  }
}

extension LintGreeting {
  /// Whether every word of the name is a word of one of a person's names.
  func fits(_ note: Note) -> Bool {
    names.allSatisfy { Self.words(of: note).contains($0.text.plain) }
  }

  static func words(of note: Note) -> Set<String> {
    Set(note.names.flatMap { LintParagraph([.init($0, number: 1)]).words.map(\.text.plain) })
  }
}

extension String {
  /// As two spellings of a name are compared: without accents.
  var plain: String { PlainName(self).words.joined() }
}
