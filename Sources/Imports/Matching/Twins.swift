package import Graph
import Vault

/// Two notes that may be about one person.
package struct Twins: Sendable, Hashable {
  /// In the order of paths.
  package var first: NoteID
  package var second: NoteID
  /// What speaks for it, the most telling first; what it says of an import is what the first says.
  package var reasons: [MatchReason]
}

extension Graph {
  /// Pairs of people's notes that may be about one person: an address or an ORCID iD in common, or
  /// a name that is the same but for its spelling, the order of its parts or initials, and
  /// institutions that do not speak against it. Two ORCID iDs are two people.
  ///
  /// - Parameters:
  ///   - people: Of whom twins are looked for; nil for everybody.
  ///   - read: A note's bytes; nil where it cannot be read.
  package func twins(
    of people: [NoteID]? = nil, read: (_ path: String) -> [UInt8]?
  ) -> [Twins] {
    var search = TwinSearch(self)
    return search.pairs(of: people).compactMap { search.twins($0.first, $0.second, read) }
  }
}

private struct TwinSearch {
  struct Pair: Hashable {
    var first: NoteID
    var second: NoteID
  }

  /// A word that more people have is no reason to compare them all.
  private static let mostHolders = 300

  private let graph: Graph
  private var words: [NoteID: Set<String>] = [:]
  private var holders: [String: [NoteID]] = [:]
  /// Those who were compared with somebody.
  private var known: [NoteID: KnownPerson] = [:]

  init(_ graph: Graph) {
    self.graph = graph
    for note in graph.notes {
      guard let person = note.person, !note.isUnread else { continue }
      let spellings = note.names.map(plainLetters) + note.names.compactMap(digraphLetters)
      let names = spellings.flatMap { $0.split(separator: " ").map(String.init) }
      let words = Set(names + person.emails.map(folded))
      self.words[note.id] = words
      for word in words { holders[word, default: []].append(note.id) }
    }
  }

  /// Pairs that have a word of a name or an address in common, by path.
  func pairs(of people: [NoteID]?) -> [Pair] {
    var pairs: Set<Pair> = []
    for one in people ?? Array(words.keys) {
      for word in words[one] ?? [] where word.count > 1 {
        let others = holders[word] ?? []
        if others.count > Self.mostHolders { continue }
        for other in others where other != one {
          pairs.insert(Pair(first: min(one, other), second: max(one, other)))
        }
      }
    }
    return pairs.sorted { ($0.first, $0.second) < ($1.first, $1.second) }
  }

  mutating func twins(
    _ first: NoteID, _ second: NoteID, _ read: (String) -> [UInt8]?
  ) -> Twins? {
    guard let one = person(first, read), let other = person(second, read) else { return nil }
    let comparison = Comparison(one, beside: other)
    let reasons = comparison.reasons.filter { reason in
      switch reason {
      case .otherOrcid: false
      // One name at two institutions is two people.
      case .name: comparison.isSamePlace == nil
      default: true
      }
    }
    return reasons.isEmpty ? nil : Twins(first: first, second: second, reasons: reasons)
  }

  private mutating func person(_ id: NoteID, _ read: (String) -> [UInt8]?) -> KnownPerson? {
    if let person = known[id] { return person }
    let note = graph[id]
    guard let person = note.person else { return nil }
    let holding = read(note.path).map { NoteHolding($0, synonyms: graph.configuration.keySynonyms) }
    let made = KnownPerson(note, person, orcid: holding?.orcid)
    known[id] = made
    return made
  }
}
