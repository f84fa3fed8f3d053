import Graph

/// Who the people of a vault are.
struct PeoplePlaces: Sendable {
  /// By path.
  private(set) var people: [NoteID] = []
  /// By ``NoteID``: where in ``people`` somebody stands; -1 for other notes.
  private(set) var positions: [Int32]

  init(_ graph: Graph) {
    let all = graph.notes
    let notes = all.span
    positions = Array(repeating: -1, count: notes.count)
    for index in notes.indices where notes[index].type.isPerson {
      positions[index] = Int32(people.count)
      people.append(NoteID(index))
    }
  }
}

/// What was found about a person so far.
struct Gathered {
  var events: [Moment] = []
  var tasks: [Int] = []
  var projects: [NoteID] = []
  var projectEvents: [Moment] = []
  var meetings: [NoteID] = []
  var letters: [NoteID] = []
}

/// Gives every fact to those it is about, as far as they belong to one part of all people: every
/// second one for example, so that two threads have as much to do.
///
/// Events, tasks and lists of people are lent, not copied: they hold references, and threads that
/// count the same ones wait for each other.
struct Gathering {
  private let graph: Graph
  /// Those of the part, by path.
  private var people: [NoteID] = []
  /// As ``people``.
  private var found: [Gathered]
  /// By ``NoteID``: where in ``people`` somebody stands; -1 for other notes and other parts.
  private var positions: [Int32]
  /// The mentors of each project, and by ``NoteID`` where a project stands there; -1 for others.
  private var mentors: [[NoteID]] = []
  private var projects: [Int32]

  init(_ graph: Graph, _ events: EventOrder, _ places: PeoplePlaces, part: Int, of parts: Int) {
    self.graph = graph
    positions = Array(repeating: -1, count: graph.notes.count)
    projects = positions
    for place in stride(from: part, to: places.people.count, by: parts) {
      positions[places.people[place].int] = Int32(people.count)
      people.append(places.people[place])
    }
    found = Array(repeating: Gathered(), count: people.count)
    addNotes()
    addTasks()
    add(events)
  }

  /// The histories of the part, by path.
  var histories: [History] {
    people.indices.map { History(graph.notes[people[$0].int], found[$0]) }
  }

  private mutating func give(_ people: Span<NoteID>, _ add: (inout Gathered) -> Void) {
    for index in people.indices {
      let position = Int(positions[people[index].int])
      if position >= 0 { add(&found[position]) }
    }
  }

  private mutating func addNotes() {
    let all = graph.notes
    let notes = all.span
    for index in notes.indices {
      switch notes[index].type {
      case .project, .meeting, .letter: add(all[index].details, of: NoteID(index))
      default: break
      }
    }
  }

  private mutating func add(_ details: Note.Details, of id: NoteID) {
    switch details {
    case .project(let project):
      let mentors = project.mentors.notes
      projects[id.int] = Int32(self.mentors.count)
      self.mentors.append(mentors)
      give(mentors.span) { $0.projects.append(id) }
    case .meeting(let meeting):
      let people = meeting.with.notes
      give(people.span) { $0.meetings.append(id) }
    case .letter(let letter):
      let people = letter.writer.notes
      give(people.span) { $0.letters.append(id) }
    default: break
    }
  }

  private mutating func addTasks() {
    let all = graph.tasks
    let tasks = all.span
    for index in tasks.indices { give(tasks[index].people.span) { $0.tasks.append(index) } }
  }

  private mutating func add(_ events: EventOrder) {
    let (written, implied) = (events.written.span, events.implied.span)
    makeRoom(for: written, implied)
    for position in events.order {
      let position = Int(position)
      if position < written.count {
        add(written, position, at: position)
      } else {
        add(implied, position - written.count, at: position)
      }
    }
  }

  private mutating func add(_ events: Span<Event>, _ index: Int, at position: Int) {
    let people = events[index].people.span
    let mentors = mentors(of: events[index].projects.span)
    guard has(people) || has(mentors.span) else { return }
    var moment = Moment(events, index, at: position)
    for index in people.indices {
      let position = Int(positions[people[index].int])
      guard position >= 0 else { continue }
      moment.isOnTheirProject = mentors.contains(people[index])
      found[position].events.append(moment)
    }
    moment.isOnTheirProject = true
    for mentor in mentors where !holds(people, mentor) {
      let position = Int(positions[mentor.int])
      if position >= 0 { found[position].projectEvents.append(moment) }
    }
  }

  /// Whether some of the people belong to the part.
  private func has(_ people: Span<NoteID>) -> Bool {
    for index in people.indices where positions[people[index].int] >= 0 { return true }
    return false
  }

  private func holds(_ people: Span<NoteID>, _ person: NoteID) -> Bool {
    for index in people.indices where people[index] == person { return true }
    return false
  }

  /// Lists that grow as they are filled end up half empty, and these are a tenth of all memory.
  private mutating func makeRoom(for written: Span<Event>, _ implied: Span<Event>) {
    var counts = Array(repeating: 0, count: found.count)
    count(written, &counts)
    count(implied, &counts)
    for index in found.indices { found[index].events.reserveCapacity(counts[index]) }
  }

  private func count(_ events: Span<Event>, _ counts: inout [Int]) {
    for index in events.indices {
      let people = events[index].people.span
      for index in people.indices {
        let position = Int(positions[people[index].int])
        if position >= 0 { counts[position] += 1 }
      }
    }
  }

  /// Each once.
  private func mentors(of projects: Span<NoteID>) -> [NoteID] {
    if projects.count == 1 { return mentors(of: projects[0]) }
    var found: Set<NoteID> = []
    for index in projects.indices { found.formUnion(mentors(of: projects[index])) }
    return Array(found)
  }

  private func mentors(of project: NoteID) -> [NoteID] {
    let position = Int(projects[project.int])
    return position < 0 ? [] : mentors[position]
  }
}
