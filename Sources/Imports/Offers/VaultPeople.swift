package import Graph
import Vault

/// The people of a vault with what their notes hold, to lay imports beside them.
package struct VaultPeople: Sendable {
  /// By path.
  let known: [KnownPerson]
  /// The applicant, whose own papers and cards are no offers.
  let me: NoteName?
  /// Every file's path: names that are taken.
  let paths: [String]
  private var holdings: [NoteID: NoteHolding] = [:]
  private var people: [NoteID: Person] = [:]

  /// - Parameter read: A note's bytes; nil where it cannot be read.
  package init(_ graph: Graph, read: (_ path: String) -> [UInt8]?) {
    let synonyms = graph.configuration.keySynonyms
    var known: [KnownPerson] = []
    for note in graph.notes {
      guard let person = note.person else { continue }
      people[note.id] = person
      if !note.isUnread, let bytes = read(note.path) {
        holdings[note.id] = NoteHolding(bytes, synonyms: synonyms)
      }
      known.append(KnownPerson(note, person, orcid: holdings[note.id]?.orcid))
    }
    self.known = known
    me = graph.me.map { NoteName($0.title) }
    paths = graph.files.paths
  }

  func holding(_ note: NoteID) -> NoteHolding? { holdings[note] }

  func person(_ note: NoteID) -> Person { people[note] ?? Person() }

  /// To be made once for many people.
  var matcher: PersonMatcher { PersonMatcher(known) }
}

extension Configuration {
  /// Other names of keys in this vault, folded, with what they mean.
  var keySynonyms: [String: String] {
    Dictionary(keys.map { (foldedKey($0.alias), foldedKey($0.meaning)) }) { $1 }
  }
}

extension Graph {
  /// The folder that new notes of people go into: where most of their kind are, else the one that
  /// `rapport.yml` names, else the usual one.
  package func folder(for type: NoteType) -> String {
    var counts: [String: Int] = [:]
    for note in notes where note.type == type && note.path.contains("/") {
      counts[note.path.split(separator: "/").dropLast().joined(separator: "/"), default: 0] += 1
    }
    let most = counts.max { ($0.value, $1.key) < ($1.value, $0.key) }
    let named = configuration.folders.first { foldedKey($0.type) == type.rawValue }
    return most?.key ?? named?.folder ?? (type == .mentor ? "Mentors" : "People")
  }
}
