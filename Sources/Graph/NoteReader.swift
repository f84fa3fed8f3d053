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
  var found = NoteLinks()
  /// The file each link of the outline leads to; -1 for none, -2 for links out of the vault.
  var linkFiles: [Int32] = []
  /// The hash of each link's target, as far as it is a bare name in ASCII; and those there are.
  var hashes: [UInt32?] = []
  var expected: [UInt32] = []
  var nearKeys = NearKeys()
  var scan = LineScan()
  /// The block that `scan` is of while links are read.
  var scannedBlock: Int?
  var memo = BlockMemo()
  /// The folder of the last note and its type: neighbours share it.
  private var folder: (name: Substring, type: NoteType?) = ("", nil)
  /// What was read so far of a chunk of notes.
  private var notes: [NoteFacts] = []
  var lines = LineFacts()
  private var ends: [NoteLines] = []

  init(_ table: FileTable, _ names: LinkTable, _ vocabulary: Vocabulary) {
    self.table = table
    self.vocabulary = vocabulary
    resolver = LinkResolver(table, names)
    front = FrontMatterReader(vocabulary)
  }

  /// Reads what a note says. Bytes that cannot be read as text are reported, and only the note's
  /// name and folder count.
  mutating func read(_ id: NoteID, _ bytes: Span<UInt8>) {
    var facts = nameless(id)
    if let found = firstByteProblem(bytes) {
      let place = Vault.place(of: found.offset, in: bytes)
      markUnread(&facts, Diagnostic(found.problem, path: facts.note.path, place: place))
      return keep(consume facts)
    }
    if BlockBound.isExceeded(by: bytes) {
      markUnread(&facts, Diagnostic(.unreadable(.tooManyBlocks), path: facts.note.path))
      return keep(consume facts)
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
    lines.diagnostics += front.diagnostics
    keep(consume facts)
  }

  /// Takes down what is known of a note that could not be read.
  mutating func read(_ id: NoteID, unreadable failure: Files.ReadFailure) {
    var facts = nameless(id)
    markUnread(&facts, Diagnostic(.unreadable(failure), path: facts.note.path))
    keep(consume facts)
  }

  /// Leaves the note with what its name and folder say.
  private mutating func markUnread(_ facts: inout NoteFacts, _ problem: Diagnostic) {
    facts.note.isUnread = true
    facts.note.details = .empty(facts.note.type)
    lines.diagnostics.append(problem)
  }

  private mutating func keep(_ facts: consuming NoteFacts) {
    notes.append(facts)
    ends.append(lines.ends)
  }

  /// What was read since the last call: the facts of a chunk of notes.
  mutating func finish() -> ChunkFacts {
    var chunk = ChunkFacts()
    swap(&chunk.notes, &notes)
    swap(&chunk.lines, &lines)
    swap(&chunk.ends, &ends)
    notes.reserveCapacity(chunk.notes.count)
    ends.reserveCapacity(chunk.notes.count)
    lines.reserve(like: chunk.lines)
    return chunk
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
    return NoteFacts(note: consume note, links: NoteLinks())
  }

  /// The day a file name begins with; it stands at the note's very beginning.
  private static func date(ofName stem: String) -> Placed<CivilDate>? {
    let name = stem.utf8Span.span
    guard case .date(let date) = CivilDate.read(name, at: 0, end: name.count) else { return nil }
    return Placed(date, SourcePlace(line: 1, column: 1))
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
