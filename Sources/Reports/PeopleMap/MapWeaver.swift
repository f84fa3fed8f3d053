import Graph
import Markdown
import Rules

/// Gathers the ties between people and projects; what is private as a whole takes no part.
struct MapWeaver {
  private(set) var knots: [PeopleMap.Knot] = []
  private(set) var withheld = 0
  private var found: [Pair: PeopleMap.Tie] = [:]
  /// Where a note's knot is.
  private var positions: [NoteID: Int] = [:]
  private let graph: Graph

  /// Two knots and what connects them; the direction counts only where a tie has one.
  private struct Pair: Hashable {
    var first: Int
    var second: Int
    var kind: PeopleMap.Tie.Kind
  }

  /// A meeting of more people is a crowd: that two of them were there says little.
  private static let crowd = 12

  init(_ situation: Situation) {
    graph = situation.graph
    addKnots()
    for person in situation.people where positions[person.id] != nil {
      addKnown(person)
      addTalks(person)
      addLetters(situation.letters(of: person.id), of: person.id)
    }
    addIntroductions(situation)
    for note in graph.notes where !note.isPrivate {
      if let project = note.project { addProject(note.id, project) }
      if let meeting = note.meeting { addMeeting(note, meeting, on: situation.today) }
    }
  }

  /// By the first's position, then the second's, then kind.
  var ties: [PeopleMap.Tie] {
    found.values.sorted {
      ($0.from, $0.to, $0.kind.rank) < ($1.from, $1.to, $1.kind.rank)
    }
  }

  private mutating func addKnots() {
    let me = graph.me
    knots.append(
      .init(subject: me?.path ?? "", name: me?.shownTitle ?? "me", kind: .me))
    if let me { positions[me.id] = 0 }
    for note in graph.notes {
      guard let kind = PeopleMap.Knot.Kind(note.type) else { continue }
      guard !note.isPrivate else {
        withheld += 1
        continue
      }
      positions[note.id] = knots.count
      knots.append(.init(subject: note.path, name: note.title, kind: kind))
    }
  }

  private mutating func add(
    _ kind: PeopleMap.Tie.Kind, _ from: Int?, _ to: Int?, count: Int = 1, _ note: NoteID,
    _ place: SourcePlace
  ) {
    guard let from, let to, from != to, count > 0 else { return }
    let isTurned = !kind.hasDirection && kind != .project && to < from
    let pair = Pair(first: isTurned ? to : from, second: isTurned ? from : to, kind: kind)
    if kind == .meeting || kind == .letter { found[pair]?.count += count }
    guard found[pair] == nil else { return }
    found[pair] = PeopleMap.Tie(
      from: pair.first, to: pair.second, kind: kind, count: count, path: graph.path(note),
      place: place)
  }
}

extension MapWeaver {
  private mutating func addKnown(_ person: Relationship) {
    for reference in person.person.knows {
      add(
        .knows, positions[person.id], reference.note.flatMap { positions[$0] }, person.id,
        reference.place)
    }
  }

  /// Conversations of mine with somebody, those of meeting notes among them.
  private mutating func addTalks(_ person: Relationship) {
    for talk in person.events where talk.verb == .met || talk.verb == .call {
      guard !talk.isPrivate, !graph[talk.note].isPrivate else { continue }
      add(.meeting, 0, positions[person.id], talk.note, talk.place)
    }
  }

  private mutating func addLetters(_ letters: [LetterRecord], of writer: NoteID) {
    for letter in letters {
      guard let spot = letter.spot(in: graph) else { continue }
      add(.letter, positions[writer], 0, spot.note, spot.place)
    }
  }

  private mutating func addIntroductions(_ situation: Situation) {
    for person in situation.people {
      for reference in person.person.introducedBy {
        add(
          .introduced, reference.note.flatMap { positions[$0] }, positions[person.id], person.id,
          reference.place)
      }
    }
    for event in graph.events where event.verb == .introduced && event.exists(on: situation.today) {
      guard !event.isPrivate, !graph[event.note].isPrivate else { continue }
      for by in event.by {
        for person in event.people {
          add(.introduced, positions[by], positions[person], event.note, event.place)
        }
      }
    }
  }

  private mutating func addProject(_ id: NoteID, _ project: Project) {
    for reference in project.mentors {
      add(
        .project, reference.note.flatMap { positions[$0] }, positions[id], id, reference.place)
    }
  }

  private mutating func addMeeting(_ note: Note, _ meeting: Meeting, on today: CivilDate) {
    guard let date = note.date?.value, date <= today,
      meeting.state(on: today, date: date) == .held
    else { return }
    let people = meeting.with.notes.compactMap { positions[$0] }
    guard people.count <= Self.crowd else { return }
    let place = meeting.with.first?.place ?? SourcePlace(line: 1, column: 1)
    for (index, first) in people.enumerated() {
      for second in people[(index + 1)...] { add(.meeting, first, second, note.id, place) }
    }
  }
}

extension LetterRecord {
  /// Where it is written first for everybody: its note, else its first line, else where its date
  /// stands; nil where all of it is private.
  fileprivate func spot(in graph: Graph) -> (note: NoteID, place: SourcePlace)? {
    let top = SourcePlace(line: 1, column: 1)
    guard notes.isEmpty else {
      return notes.first { !graph[$0].isPrivate }.map { ($0, top) }
    }
    guard events.isEmpty else {
      return events.first { !$0.isPrivate && !graph[$0.note].isPrivate }.map { ($0.note, $0.place) }
    }
    return dueNote.flatMap { graph[$0].isPrivate ? nil : ($0, due?.place ?? top) }
  }
}

extension PeopleMap.Knot.Kind {
  /// Nil for notes that are neither a person's nor a project.
  fileprivate init?(_ type: NoteType) {
    switch type {
    case .mentor: self = .mentor
    case .contact: self = .contact
    case .project: self = .project
    default: return nil
    }
  }
}

extension PeopleMap.Tie.Kind {
  /// In the order of their declaration.
  fileprivate var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
