import Markdown
import Vault

/// Puts the facts of all notes together: who is meant by a name, whom a line is about.
///
/// Runs on one thread, in the order of paths.
struct Joiner {
  let table: FileTable
  let configuration: Configuration
  var facts: [NoteFacts]
  var notes: [Note]
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
    _ table: FileTable, _ names: LinkTable, _ facts: [NoteFacts], _ configuration: Configuration
  ) {
    self.table = table
    self.facts = facts
    self.configuration = configuration
    notes = facts.map(\.note)
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
    var events: [Event] = []
    var tasks: [Task] = []
    let spotter = NameSpotter(names: names)
    for index in facts.indices {
      diagnostics += facts[index].diagnostics
      reportBroken(index)
      joinEvents(index, &events)
      joinTasks(index, spotter, &tasks)
      // What was joined is not needed twice: a vault may be large.
      facts[index].events = []
      facts[index].tasks = []
    }
    return Graph(
      files: table, notes: notes, events: Self.sorted(events), tasks: tasks,
      links: facts.map(\.links), diagnostics: diagnostics.inOrder, configuration: configuration,
      names: names)
  }

  /// Events come by path and line; sorting their days with their positions keeps that order within
  /// a day, and moves numbers only.
  private static func sorted(_ events: [Event]) -> [Event] {
    let keys = events.indices.map { Int64(events[$0].date.day) << 32 | Int64($0) }.sorted()
    return keys.map { events[Int($0 & 0xFFFF_FFFF)] }
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
