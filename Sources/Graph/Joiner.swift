import Markdown
import Vault

/// Puts the facts of all notes together: who is meant by a name, whom a line is about.
///
/// Runs on one thread, in the order of paths.
struct Joiner {
  let table: FileTable
  let configuration: Configuration
  var notes: [Note] = []
  var links: [NoteLinks] = []
  /// What the lines of each note say, until it is joined.
  var lines: [LineFacts] = []
  var names: NameIndex
  var titles: TitleIndex
  var resolver: LinkResolver
  var guesses: LinkGuesses
  /// Which notes are people, and which are projects, by ``NoteID``.
  var types: [NoteType]
  /// The names of the `me` note, folded, and the word itself.
  var myNames: Set<String> = ["me"]
  var diagnostics: [Diagnostic] = []

  init(
    _ table: FileTable, _ names: LinkTable, _ chunks: [ChunkFacts], _ configuration: Configuration
  ) {
    self.table = table
    self.configuration = configuration
    notes.reserveCapacity(table.noteCount)
    links.reserveCapacity(table.noteCount)
    lines.reserveCapacity(table.noteCount)
    for chunk in chunks {
      notes += chunk.notes
      links += chunk.links
      lines += chunk.lines
    }
    types = notes.map(\.type)
    self.names = NameIndex(notes)
    titles = TitleIndex()
    resolver = LinkResolver(table, names)
    guesses = LinkGuesses()
    for note in notes where note.type == .me {
      myNames.formUnion([nameKey(note.title), nameKey(note.stem)])
    }
  }

  mutating func join() -> Graph {
    for index in notes.indices { resolveReferences(index) }
    for index in notes.indices { reportBroken(index) }
    guesses = LinkGuesses()
    var events: [Event] = []
    var tasks: [Task] = []
    events.reserveCapacity(lines.reduce(0) { $0 + $1.events.count })
    tasks.reserveCapacity(lines.reduce(0) { $0 + $1.tasks.count })
    for index in notes.indices {
      diagnostics += lines[index].diagnostics
      joinEvents(index, &events)
      joinTasks(index, &tasks)
      // What was joined is not needed twice: a vault may be large.
      lines[index] = LineFacts()
    }
    Self.sort(&events)
    return Graph(
      files: table, notes: notes, events: events, tasks: tasks, links: links,
      diagnostics: diagnostics.inOrder, configuration: configuration, names: names)
  }

  /// Events come by path and line; sorting their days with their positions keeps that order within
  /// a day. Then each is put where it belongs, from place to place, without a second list.
  private static func sort(_ events: inout [Event]) {
    var from = events.indices.map { Int64(events[$0].date.day) << 32 | Int64($0) }.sorted()
    for index in from.indices { from[index] &= 0xFFFF_FFFF }
    for start in from.indices {
      var index = start
      while Int(from[index]) != start {
        let next = Int(from[index])
        events.swapAt(index, next)
        from[index] = Int64(index)
        index = next
      }
      from[index] = Int64(index)
    }
  }

  mutating func report(_ problem: Diagnostic.Problem, _ note: Int, _ place: SourcePlace?) {
    diagnostics.append(Diagnostic(problem, path: notes[note].path, place: place))
  }

  func isPerson(_ id: NoteID) -> Bool { types[id.int].isPerson }

  /// The people among some notes, by path, each once.
  func people(_ ids: some Sequence<NoteID>) -> [NoteID] {
    var found: [NoteID] = []
    for id in ids where types[id.int].isPerson { found.append(id) }
    return found.distinct
  }
}

extension [NoteID] {
  /// By path, each once.
  var distinct: [NoteID] {
    if count < 2 { return self }
    var result = sorted()
    var last = 0
    for index in result.indices.dropFirst() where result[index] != result[last] {
      last += 1
      result[last] = result[index]
    }
    result.removeLast(result.count - last - 1)
    return result
  }
}

extension [Diagnostic] {
  /// By path, place and id; one that is there twice stands once.
  var inOrder: [Diagnostic] {
    let sorted = sorted { a, b in
      if a.path != b.path { return precedes(a.path, b.path) }
      if a.place != b.place {
        guard let place = a.place else { return true }
        return b.place.map { place < $0 } ?? false
      }
      if a.id != b.id { return precedes(a.id, b.id) }
      return precedes(a.message, b.message)
    }
    var seen: Diagnostic?
    return sorted.filter { diagnostic in
      defer { seen = diagnostic }
      return diagnostic != seen
    }
  }
}
