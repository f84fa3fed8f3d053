import Markdown
import Vault

/// Puts the facts of all notes together: who is meant by a name, whom a line is about.
///
/// Runs on one thread, in the order of paths. What is kept is moved from list to list, not copied:
/// to count the references of a hundred thousand notes takes longer than to join them.
struct Joiner {
  let table: FileTable
  let configuration: Configuration
  var notes: [Note] = []
  var links: [NoteLinks] = []
  /// Which notes name something that is not known without the others.
  private var open: [Bool] = []
  /// What the lines of a chunk of notes say and where each note's part ends, until they are joined.
  private var chunks: [(lines: LineFacts, ends: [NoteLines])] = []
  /// The lines of the chunk at hand.
  var facts = LineFacts()
  var names: NameIndex
  var titles: TitleIndex
  var resolver: LinkResolver
  /// The names of people to guess from, made when the first is needed.
  private var nearestPerson: Nearest?
  /// Which notes are people, and which are projects, by ``NoteID``.
  var types: [NoteType]
  /// The names of the `me` note, folded, and the word itself.
  var myNames: Set<String> = ["me"]
  /// The people that the line before was about: neighbours often share them, and the list as well.
  var lastPeople: [NoteID] = []
  /// The people that the note at hand names as a whole, which many of its lines go by.
  var named: [NoteID] = []
  var diagnostics: [Diagnostic] = []

  init(
    _ table: FileTable, _ names: LinkTable,
    _ facts: consuming [ChunkFacts], _ configuration: Configuration
  ) {
    self.table = table
    self.configuration = configuration
    notes.reserveCapacity(table.noteCount)
    links.reserveCapacity(table.noteCount)
    open.reserveCapacity(table.noteCount)
    chunks.reserveCapacity(facts.count)
    for index in facts.indices {
      // All chunks and all lists at once would take the most memory of the whole run.
      var chunk = facts.take(index, leaving: ChunkFacts())
      var read: [NoteFacts] = []
      swap(&read, &chunk.notes)
      Self.move(consume read, &notes, &links, &open)
      chunks.append((chunk.lines, chunk.ends))
    }
    types = notes.map(\.type)
    self.names = NameIndex(notes)
    titles = TitleIndex()
    resolver = LinkResolver(table, names)
    for index in notes.indices where types[index] == .me {
      myNames.formUnion([nameKey(notes[index].title), nameKey(notes[index].stem)])
    }
  }

  private static func move(
    _ facts: consuming [NoteFacts], _ notes: inout [Note], _ links: inout [NoteLinks],
    _ open: inout [Bool]
  ) {
    for index in facts.indices {
      var note = Note.none
      swap(&note, &facts[index].note)
      notes.append(consume note)
      var run = NoteLinks()
      swap(&run, &facts[index].links)
      links.append(consume run)
      open.append(facts[index].hasOpenReferences)
    }
  }

  /// The notes whose references are not all settled by the links they are written as: those that name
  /// something otherwise, and those that may name me, who is nobody in a list of people.
  private var openNotes: [Int] {
    let mine = types.indices.filter { types[$0] == .me }
    let links = links.span
    var found: [Int] = []
    for index in links.indices {
      if open[index] || links[index].lead(to: mine) { found.append(index) }
    }
    return found
  }

  mutating func join() -> Graph {
    for index in openNotes { resolveReferences(index) }
    var events: [Event] = []
    var tasks: [Task] = []
    events.reserveCapacity(chunks.reduce(0) { $0 + $1.lines.events.count })
    tasks.reserveCapacity(chunks.reduce(0) { $0 + $1.lines.tasks.count })
    var note = 0
    for index in chunks.indices {
      let (lines, ends) = chunks.take(index, leaving: (LineFacts(), []))
      facts = lines
      diagnostics += facts.diagnostics
      var start = NoteLines()
      for end in ends {
        named = people(namedBy: note)
        reportBroken(note, start.broken..<end.broken)
        joinEvents(note, start.events..<end.events, &events)
        joinNearEvents(note, start.nearEvents..<end.nearEvents)
        joinTasks(note, start.tasks..<end.tasks, &tasks)
        start = end
        note += 1
      }
    }
    facts = LineFacts()
    Self.sort(&events)
    return Graph(
      files: table, notes: notes, events: events, tasks: tasks, links: links,
      diagnostics: diagnostics.inOrder, configuration: configuration, names: names)
  }

  /// Events come by path and line; sorting their days with their positions keeps that order within
  /// a day. Then each is put where it belongs, from place to place, without a second list.
  private static func sort(_ events: inout [Event]) {
    let order = events.indices.map { Int64(events[$0].date.day) << 32 | Int64($0) }.sorted()
    var goal = Array(repeating: Int32(-1), count: order.count)
    for index in order.indices { goal[Int(order[index] & 0xFFFF_FFFF)] = Int32(index) }
    for start in goal.indices where goal[start] != start && goal[start] >= 0 {
      var event = Event.none
      swap(&event, &events[start])
      var index = start
      repeat {
        let next = Int(goal[index])
        goal[index] = -1
        swap(&event, &events[next])
        index = next
      } while index != start
    }
  }

  /// The name that somebody has which a name is a slip of.
  mutating func nearestPerson(to name: String) -> String? {
    let nearest =
      nearestPerson ?? Nearest(notes.lazy.filter(\.type.isPerson).flatMap(\.names))
    nearestPerson = nearest
    return nearest.name(for: name)
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
