package import Graph

/// The letters of one mentor as they stand on a day.
package struct LetterBook: Sendable {
  package private(set) var letters: [LetterRecord] = []
  /// Letter lines that fit several cycles, with these; the first was taken.
  package private(set) var ambiguous: [(event: Moment, cycles: [NoteID])] = []
  /// Letter lines for which no letter and no cycle can be told.
  package private(set) var homeless: [Moment] = []

  init(_ relationship: Relationship, graph: Graph, histories: Histories, cycles: Cycles) {
    // Most people of a large vault have no letters.
    guard relationship.mayHaveLetters else { return }
    let filing = LetterFiling(relationship, graph, histories, cycles)
    letters = filing.letters
    ambiguous = filing.ambiguous
    homeless = filing.homeless
  }
}

extension Relationship {
  /// Whether a letter could exist at all.
  var mayHaveLetters: Bool {
    isMentor
      && (!history.letters.isEmpty || person.letterPlan?.value == .planned
        || events.contains(where: \.verb.isLetter))
  }
}

/// Puts letter notes and letter lines to the letters they are about.
private struct LetterFiling {
  var letters: [LetterRecord] = []
  var ambiguous: [(event: Moment, cycles: [NoteID])] = []
  var homeless: [Moment] = []
  let graph: Graph
  let histories: Histories
  let cycles: Cycles
  let today: CivilDate

  init(
    _ relationship: Relationship, _ graph: Graph, _ histories: Histories, _ cycles: Cycles
  ) {
    self.graph = graph
    self.histories = histories
    self.cycles = cycles
    today = relationship.today
    let mentor = relationship.id
    for note in relationship.history.letters { add(note, of: mentor) }
    for event in relationship.events where event.verb.isLetter { place(event, of: mentor) }
    settleCycles()
    // A check on a letter nobody planned or asked for makes no letter.
    letters.removeAll { $0.notes.isEmpty && $0.events.allSatisfy { $0.verb == .letterCheck } }
    addPlan(of: relationship)
    for index in letters.indices { finish(index) }
  }

  /// A letter note; two notes about one cycle are one letter.
  private mutating func add(_ note: NoteID, of mentor: NoteID) {
    let cycle = graph[note].letter?.cycle?.note
    if let cycle, let index = letters.firstIndex(where: { $0.cycle == cycle }) {
      letters[index].notes.append(note)
    } else {
      letters.append(LetterRecord(mentor: mentor, cycle: cycle, notes: [note]))
    }
  }

  private mutating func place(_ event: Moment, of mentor: NoteID) {
    if let index = index(for: event, of: mentor) {
      letters[index].events.append(event)
    } else {
      homeless.append(event)
    }
  }

  /// The letter a line is about, in the order of the definitions; makes one for a new cycle.
  private mutating func index(for event: Moment, of mentor: NoteID) -> Int? {
    // A `for` that names nothing is a slip; to guess another letter would move the wrong one.
    if event.hasPurposeField { return named(by: event, of: mentor) }
    if let home = letters.firstIndex(where: { $0.notes.contains(event.note) }) { return home }
    if let only = onlyNote(for: event) { return only }
    if event.verb != .letterAsked, let earlier = lastLetter { return earlier }
    let nearest = cycles.nearest(on: event.date)
    guard let cycle = nearest.first else { return nil }
    if nearest.count > 1 { ambiguous.append((event, nearest)) }
    return index(ofCycle: cycle, mentor: mentor)
  }

  private mutating func named(by event: Moment, of mentor: NoteID) -> Int? {
    for id in histories[event]?.purpose ?? [] {
      if let index = letters.firstIndex(where: { $0.notes.contains(id) }) { return index }
      if graph[id].type == .cycle { return index(ofCycle: id, mentor: mentor) }
    }
    return nil
  }

  /// The mentor's only letter note; an ask after its due date is for another letter.
  private func onlyNote(for event: Moment) -> Int? {
    let noted = letters.indices.filter { !letters[$0].notes.isEmpty }
    guard noted.count == 1, let index = noted.first, letters[index].notes.count == 1 else {
      return nil
    }
    if event.verb == .letterAsked, let due = due(of: letters[index])?.date, event.date > due {
      return nil
    }
    return index
  }

  private var lastLetter: Int? {
    letters.indices.filter { !letters[$0].events.isEmpty }.max { a, b in
      guard let x = letters[a].events.last, let y = letters[b].events.last else { return false }
      return Moment.isBefore(x, y)
    }
  }

  private mutating func index(ofCycle cycle: NoteID, mentor: NoteID) -> Int {
    if let index = letters.firstIndex(where: { $0.cycle == cycle }) { return index }
    letters.append(LetterRecord(mentor: mentor, cycle: cycle))
    return letters.count - 1
  }

  /// Gives letter notes without cycle theirs.
  private mutating func settleCycles() {
    for index in letters.indices.reversed() where letters[index].cycle == nil {
      guard let cycle = ownCycle(of: letters[index]) else { continue }
      if let other = letters.firstIndex(where: { $0.cycle == cycle }) {
        letters[other].notes = (letters[other].notes + letters[index].notes).sorted()
        letters[other].events = (letters[other].events + letters[index].events)
          .sorted(by: Moment.isBefore)
        letters.remove(at: index)
      } else {
        letters[index].cycle = cycle
      }
    }
  }

  /// `letter: planned` in the mentor's note plans one for the nearest cycle.
  private mutating func addPlan(of relationship: Relationship) {
    guard relationship.person.letterPlan?.value == .planned else { return }
    for cycle in cycles.nearest(on: relationship.today) {
      _ = index(ofCycle: cycle, mentor: relationship.id)
    }
  }

  private mutating func finish(_ index: Int) {
    let letter = letters[index]
    letters[index].state = letter.events.reduce(.planned) { $0.after($1.verb) }
    if let due = due(of: letter) {
      letters[index].due = due.value
      letters[index].dueNote = due.note
    }
  }

  private struct Due {
    var value: Placed<CivilDate>
    var note: NoteID
    var date: CivilDate { value.value }
  }

  /// The letter's own `due`, else its cycle's `letters-due`.
  private func due(of letter: LetterRecord) -> Due? {
    for note in letter.notes {
      if let due = graph[note].letter?.due { return Due(value: due, note: note) }
    }
    guard let cycle = ownCycle(of: letter), let due = graph[cycle].cycle?.lettersDue else {
      return nil
    }
    return Due(value: due, note: cycle)
  }

  /// The cycle named, else the nearest on the day of the first line, without lines today.
  private func ownCycle(of letter: LetterRecord) -> NoteID? {
    letter.cycle ?? cycles.nearest(on: letter.events.first?.date ?? today).first
  }
}
