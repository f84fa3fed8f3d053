/// A dated line that is to be written into a note.
package struct LogLine: Sendable {
  package var date: CivilDate
  package var verb: Verb
  /// The verb as it is typed, which may be a synonym.
  package var word: String
  /// The words after the colon: one line, nothing at its ends.
  package var text: String
  /// More people it is about.
  package var with: [NoteID] = []
  package var projects: [NoteID] = []
  /// The letter or cycle that a letter line is about.
  package var purpose: NoteID?
  package var until: CivilDate?
  package var again: CivilDate?
  package var isPrivate = false

  package init(date: CivilDate, verb: Verb, word: String, text: String) {
    self.date = date
    self.verb = verb
    self.word = word
    self.text = text
  }

  /// What stands after the colon: the words, then links, fields and tag.
  func content(in note: NoteID, of graph: Graph) -> String {
    var links = NoteLinkWriter(graph, from: note)
    var parts = text.isEmpty ? [] : [text]
    parts += projects.filter { $0 != note }.map { links.link(to: $0) }
    parts += withFields(in: note, of: graph, &links)
    if let purpose { parts.append("[for:: \(links.link(to: purpose))]") }
    if let until { parts.append("[until:: \(until)]") }
    if let again { parts.append("[again:: \(again)]") }
    if isPrivate { parts.append("#private") }
    return parts.joined(separator: " ")
  }

  /// In a person's own note a link adds somebody. Elsewhere it would stand for the people whom the
  /// note is about, and a bare name is what adds; where a name will not do, all are linked.
  private func withFields(
    in note: NoteID, of graph: Graph, _ links: inout NoteLinkWriter
  ) -> [String] {
    let standing = graph[note].type.isPerson ? [] : graph.standingPeople(of: note)
    let names = with.compactMap { graph.ownName(of: $0) }
    if !standing.isEmpty, names.count == with.count { return names.map { "[with:: \($0)]" } }
    let people = with.isEmpty ? [] : standing + with.filter { !standing.contains($0) }
    return people.map { "[with:: \(links.link(to: $0))]" }
  }

  /// The whole line behind a list marker.
  func markdown(_ content: String) -> String {
    "\(date) \(word):" + (content.isEmpty ? "" : " " + content)
  }
}

extension Graph {
  /// A link that leads to a note from any folder.
  package func link(to note: NoteID) -> String {
    var writer = NoteLinkWriter(self, from: nil)
    return writer.link(to: note)
  }

  /// The people that lines of a note are about where they name nobody.
  package func standingPeople(of note: NoteID) -> [NoteID] {
    let named: [NoteID] =
      switch self[note].details {
      case .mentor, .contact: [note]
      case .meeting(let meeting): meeting.with.notes
      case .letter(let letter): letter.writer.notes
      case .email(let email): email.to.notes
      case .project(let project): project.mentors.notes
      default: []
      }
    return named.filter { self[$0].type.isPerson }
  }

  /// A person's name as a field can hold it; nil where others have it too.
  fileprivate func ownName(of person: NoteID) -> String? {
    let name = self[person].title
    guard names.people(named: name) == .one(person), !name.contains(where: { "[]():".contains($0) })
    else { return nil }
    return name
  }
}

/// Writes links that lead from one note to others.
struct NoteLinkWriter {
  private let graph: Graph
  private let isFromAnywhere: Bool
  private var resolver: LinkResolver

  /// - Parameter note: Nil for links that are to lead there from any folder.
  init(_ graph: Graph, from note: NoteID?) {
    self.graph = graph
    isFromAnywhere = note == nil
    resolver = LinkResolver(graph.files, LinkTable(graph.files))
    if let note { resolver.begin(note: note.int) }
  }

  /// The note's name in brackets; its path where another note is nearer, and a Markdown link where
  /// the name holds what would end a wikilink.
  mutating func link(to note: NoteID) -> String {
    let stem = graph[note].stem
    let path = graph.path(note)
    let short = String(path.dropLast(path.utf8Span.span.noteEndingLength))
    if short.contains(where: { "[]|#^%".contains($0) }) {
      return "[\(stem.filter { !"[]".contains($0) })](\(Self.encoded(path)))"
    }
    let found = isFromAnywhere ? resolver.resolveFromAnywhere(stem) : resolver.resolve(stem)
    return found == note.index ? "[[\(stem)]]" : "[[\(short)|\(stem)]]"
  }

  /// Percent-encoded for a Markdown link.
  private static func encoded(_ path: String) -> String {
    path.utf8.map { byte in
      let isPlain = byte.isAlphanumeric && byte < 0x80 || "-_./".utf8.contains(byte)
      let digits = String(byte, radix: 16, uppercase: true)
      return isPlain ? String(UnicodeScalar(byte)) : (byte < 16 ? "%0" : "%") + digits
    }.joined()
  }
}
