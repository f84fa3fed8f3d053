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
  let configuration: Configuration
  /// Whose note an address stands in; of one in several notes nobody's.
  private let owners: [String: NoteID]
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
    configuration = graph.configuration
    let holders = known.flatMap { one in Set(one.emails).map { ($0, one.note) } }
    owners = Dictionary(grouping: holders, by: \.0).compactMapValues {
      $0.count == 1 ? $0[0].1 : nil
    }
    me = graph.me.map { NoteName($0.title) }
    paths = graph.files.paths
  }

  func holding(_ note: NoteID) -> NoteHolding? { holdings[note] }

  func owner(of address: String) -> NoteID? { owners[address] }

  func title(of note: NoteID) -> String? { known.first { $0.note == note }?.title }

  func person(_ note: NoteID) -> Person { people[note] ?? Person() }

  /// Candidates where the user has said which note it is: that one first.
  func said(_ note: NoteID, among candidates: [MatchCandidate]) -> [MatchCandidate] {
    guard let person = known.first(where: { $0.note == note }) else { return candidates }
    let said = MatchCandidate(note: note, path: person.path, title: person.title, reasons: [.said])
    return [said] + candidates.filter { $0.note != note }
  }

  /// To be made once for many people.
  var matcher: PersonMatcher { PersonMatcher(known) }
}

extension Configuration {
  /// Other names of keys in this vault, folded, with what they mean.
  var keySynonyms: [String: String] {
    Dictionary(keys.map { (foldedKey($0.alias), foldedKey($0.meaning)) }) { $1 }
  }
}
