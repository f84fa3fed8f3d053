import Graph
import Markdown

/// Who is connected with whom: people, and the things they share, as knots with strands between.
///
/// What many share (an institution, a meeting) is a knot of its own, so that a crowd takes as many
/// strands as it has people and not as many as it has pairs.
struct TieWeb: Sendable {
  /// One direction of a connection.
  struct Strand: Sendable {
    var to: Int
    var kind: TieKind
    /// Points of distance; leaving what is shared costs nothing.
    var step: Int
    /// Where it is written.
    var note: NoteID
    var place: SourcePlace
  }

  /// What several people share.
  struct Shared: Sendable {
    var kind: TieKind
    /// The project, meeting or society.
    var note: NoteID?
    var name: String
  }

  /// By position in ``Situation/people``; what is shared comes after all people.
  private(set) var strands: [[Strand]]
  /// From me.
  private(set) var mine: [Strand] = []
  private(set) var shared: [Shared] = []
  /// The note of each person.
  let people: [NoteID]
  /// Where each note's person stands among them.
  private var positions: [NoteID: Int] = [:]
  private let policy: Policy

  init(_ situation: Situation) {
    people = situation.people.map(\.id)
    policy = situation.policy
    strands = Array(repeating: [], count: people.count)
    for (position, id) in people.enumerated() { positions[id] = position }
    addMine(situation)
    addKnown(situation)
    addProjectsAndMeetings(situation)
    addSocieties(situation)
    addInstitutions(situation)
  }

  func position(of person: NoteID) -> Int? { positions[person] }
  func isPerson(_ knot: Int) -> Bool { knot < people.count }
  func sharedThing(_ knot: Int) -> Shared? {
    isPerson(knot) ? nil : shared[knot - people.count]
  }
}

extension TieWeb {
  private mutating func addMine(_ situation: Situation) {
    for (position, person) in situation.people.enumerated() {
      for way in person.ways(situation.graph) {
        mine.append(strand(to: position, way, person.id, .start))
      }
    }
  }

  private mutating func addKnown(_ situation: Situation) {
    for (position, person) in situation.people.enumerated() {
      for reference in person.person.knows {
        guard let other = reference.note.flatMap({ positions[$0] }), other != position else {
          continue
        }
        strands[position].append(strand(to: other, .knows, person.id, reference.place))
        strands[other].append(strand(to: position, .knows, person.id, reference.place))
      }
    }
  }

  private mutating func addProjectsAndMeetings(_ situation: Situation) {
    let all = situation.graph.notes
    // Lent: only what a project or a meeting says is copied.
    let notes = all.span
    for index in notes.indices {
      switch notes[index].type {
      case .project:
        guard case .project(let project) = all[index].details, project.status?.value != .idea
        else { continue }
        addShared(.project, NoteID(index), notes[index].title, project.mentors)
      case .meeting:
        guard case .meeting(let meeting) = all[index].details,
          let date = notes[index].date?.value, date <= situation.today,
          meeting.state(on: situation.today, date: date) == .held
        else { continue }
        addShared(.meeting, NoteID(index), notes[index].title, meeting.with)
      default: continue
      }
    }
  }

  private mutating func addShared(
    _ kind: TieKind, _ note: NoteID, _ title: String, _ people: [Reference]
  ) {
    guard people.count > 1 else { return }
    let knot = addKnot(Shared(kind: kind, note: note, name: title))
    for reference in people {
      if let person = reference.note.flatMap({ positions[$0] }) {
        tie(person, to: knot, note, reference.place)
      }
    }
  }

  /// Societies: whom their note names, and whose note links to it.
  private mutating func addSocieties(_ situation: Situation) {
    let graph = situation.graph
    var knots: [NoteID: Int] = [:]
    for note in situation.notes(.opportunity) {
      guard let society = note.opportunity, society.kind == "society" else { continue }
      let knot = addKnot(Shared(kind: .society, note: note.id, name: note.title))
      knots[note.id] = knot
      for reference in society.contact {
        if let person = reference.note.flatMap({ positions[$0] }) {
          tie(person, to: knot, note.id, reference.place)
        }
      }
    }
    guard !knots.isEmpty else { return }
    for (position, id) in people.enumerated() {
      for (knot, place) in links(of: id, to: knots, graph) { tie(position, to: knot, id, place) }
    }
    guard let me = graph.me else { return }
    for (knot, place) in links(of: me.id, to: knots, graph) {
      mine.append(strand(to: knot, .society, me.id, place))
    }
  }

  private func links(
    of note: NoteID, to knots: [NoteID: Int], _ graph: Graph
  ) -> [(Int, SourcePlace)] {
    graph.links[note.int].links.compactMap { link in
      guard let file = link.to, let knot = knots[NoteID(Int(file.index))] else { return nil }
      return (knot, link.place)
    }
  }

  private mutating func addInstitutions(_ situation: Situation) {
    var keys: [String: String] = [:]
    var knots: [String: Int] = [:]
    func key(_ name: String) -> String {
      if let key = keys[name] { return key }
      let key = PlainName(name).words.joined(separator: " ")
      keys[name] = key
      return key
    }
    for (position, person) in situation.people.enumerated() {
      guard let name = person.person.institution, !key(name).isEmpty else { continue }
      let knot = knots[key(name)] ?? addKnot(Shared(kind: .institution, name: name))
      knots[key(name)] = knot
      tie(position, to: knot, person.id, person.person.places.institution)
    }
    if let me = situation.graph.me, let school = me.applicant?.school, let knot = knots[key(school)]
    {
      mine.append(strand(to: knot, .institution, me.id, .start))
    }
  }
}

extension TieWeb {
  private mutating func addKnot(_ thing: Shared) -> Int {
    shared.append(thing)
    strands.append([])
    return strands.count - 1
  }

  /// Both directions between a person and what is shared.
  private mutating func tie(_ person: Int, to knot: Int, _ note: NoteID, _ place: SourcePlace) {
    guard let kind = sharedThing(knot)?.kind else { return }
    strands[person].append(strand(to: knot, kind, note, place))
    strands[knot].append(Strand(to: person, kind: kind, step: 0, note: note, place: place))
  }

  private func strand(
    to knot: Int, _ kind: TieKind, _ note: NoteID, _ place: SourcePlace
  ) -> Strand {
    Strand(to: knot, kind: kind, step: policy[kind.step], note: note, place: place)
  }
}
