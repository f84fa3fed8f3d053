import Markdown
import Vault

/// Reads notes into facts, one after another; each worker has one and its buffers.
struct NoteReader: ~Copyable {
  let table: FileTable
  let vocabulary: Vocabulary
  var resolver: LinkResolver
  var front: FrontMatterReader
  var parser = MarkdownParser()
  var outline = NoteOutline()
  /// The links of the note at hand.
  var found: NoteLinks
  /// The file each link of the outline leads to; -1 for none, -2 for links out of the vault.
  var linkFiles: [Int32] = []
  var nearKeys = NearKeys()
  var scan = LineScan()
  var memo = BlockMemo()
  /// The folder of the last note and its type: neighbours share it.
  private var folder: (name: Substring, type: NoteType?) = ("", nil)

  init(_ table: FileTable, _ names: LinkTable, _ vocabulary: Vocabulary) {
    self.table = table
    self.vocabulary = vocabulary
    resolver = LinkResolver(table, names)
    front = FrontMatterReader(vocabulary)
    found = NoteLinks(table.paths)
  }

  /// What a note says. Bytes that cannot be read as text are reported, and only the note's name
  /// and folder count.
  mutating func facts(of id: NoteID, _ bytes: Span<UInt8>) -> NoteFacts {
    var facts = nameless(id)
    if let found = firstByteProblem(bytes) {
      let place = Vault.place(of: found.offset, in: bytes)
      facts.markUnread(Diagnostic(found.problem, path: facts.note.path, place: place))
      return facts
    }
    resolver.begin(note: id.int)
    let matter = parser.parse(bytes, into: &outline)
    front.begin(matter, path: facts.note.path)
    readFront(matter, bytes, &facts)
    readLinks(bytes, &facts)
    readBlocks(bytes, from: Int(matter?.range.upperBound ?? 0), &facts)
    if let offset = outline.unclosedComment {
      front.report(.commentUnclosed, outline.place(of: offset))
    }
    facts.lines.diagnostics = front.diagnostics
    return facts
  }

  /// What is known of a note that could not be read.
  mutating func facts(of id: NoteID, unreadable failure: Files.ReadFailure) -> NoteFacts {
    var facts = nameless(id)
    facts.markUnread(Diagnostic(.unreadable(failure), path: facts.note.path))
    return facts
  }

  /// What a note's path alone says.
  private mutating func nameless(_ id: NoteID) -> NoteFacts {
    let path = table.paths[id.int]
    let parts = PathParts(path, isNote: true)
    if folder.name != parts.folder {
      folder = (parts.folder, vocabulary.folders.type(ofFolder: parts.folder))
    }
    let stem = String(parts.stem)
    let type = folder.type ?? .plain
    var note = Note(
      id: id, path: path, type: type, title: stem, stem: stem, date: Self.date(ofName: stem),
      isDaily: false, isPrivate: false, mute: [], details: .plain, sections: [])
    note.isDaily = type == .plain && note.date != nil
    return NoteFacts(note: note, links: NoteLinks(table.paths))
  }

  /// The day a file name begins with; it stands at the note's very beginning.
  private static func date(ofName stem: String) -> Placed<CivilDate>? {
    let name = stem.utf8Span.span
    guard case .date(let date) = CivilDate.read(name, at: 0, end: name.count) else { return nil }
    return Placed(date, SourcePlace(line: 1, column: 1))
  }
}

extension NoteFacts {
  /// Leaves the note with what its name and folder say.
  fileprivate mutating func markUnread(_ diagnostic: Diagnostic) {
    note.isUnread = true
    note.details = .empty(note.type)
    lines.diagnostics = [diagnostic]
  }
}

extension Note.Details {
  /// What a note of a type says that says nothing.
  fileprivate static func empty(_ type: NoteType) -> Note.Details {
    switch type {
    case .mentor: .mentor(Person())
    case .contact: .contact(Person())
    case .meeting: .meeting(Meeting())
    case .project: .project(Project())
    case .letter: .letter(Letter())
    case .cycle: .cycle(Cycle())
    case .me: .me(Applicant())
    case .journal: .journal(Journal())
    case .opportunity: .opportunity(Opportunity())
    case .email: .email(Email())
    case .plain: .plain
    }
  }
}
