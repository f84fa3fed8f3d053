import Vault

/// Whom each dated line is about.
extension Joiner {
  mutating func joinEvents(_ index: Int, _ range: Range<Int32>, _ events: inout [Event]) {
    for position in range.ints {
      let mentions = facts.events[position].mentions
      let last = events.count
      events.append(.none)
      swap(&events[last], &facts.events[position].event)
      let with = readFields(mentions, index, &events[last])
      let people = shared(people(of: mentions, with: with, index))
      let projects = projects(of: mentions, index)
      if people.isEmpty, projects.isEmpty, events[last].verb != .win,
        events[last].verb != .evidence
      {
        report(.aboutNobody(isDaily: notes[index].isDaily), index, events[last].place)
      }
      events[last].people = people
      events[last].projects = projects
    }
  }

  mutating func joinNearEvents(_ index: Int, _ range: Range<Int32>) {
    for near in facts.nearEvents[range.ints] {
      let mentions = facts.mentions[near.mentions.ints]
      if near.isInLog || mentions.contains(where: { types[$0.int].isPerson }) {
        report(.notAnEvent(verb: near.verb), index, near.place)
      }
    }
  }

  /// Takes what the line's fields name; returns the people of its `with` fields.
  private mutating func readFields(
    _ mentions: LineMentions, _ index: Int, _ event: inout Event
  ) -> [NoteID] {
    if mentions.fields.isEmpty { return [] }
    var with: [NoteID] = []
    for position in mentions.fields.ints {
      let mention = facts.fields[position]
      switch mention.field {
      case .by:
        if isMe(mention.reference) {
          event.isByMe = true
        } else {
          event.by += fieldPerson(mention.reference, index, .warnedIfNear)
        }
      case .with: with += fieldPerson(mention.reference, index, .warned)
      case .witness: event.witnesses += fieldPerson(mention.reference, index, .warnedIfNear)
      case .purpose:
        if let note = thing(mention.reference, [.letter, .cycle]) { event.purpose.append(note) }
      default: break
      }
    }
    event.by = event.by.distinct
    event.witnesses = event.witnesses.distinct
    event.purpose = event.purpose.distinct
    return with
  }

  /// The person that a field of a line names, if it is one and not me.
  mutating func fieldPerson(
    _ reference: Reference, _ index: Int, _ unknown: Unknown
  ) -> [NoteID] {
    guard !isMe(reference), let note = person(reference, index, unknown) else { return [] }
    return isPerson(note) ? [note] : []
  }

  /// The list of the line before, if it is the same.
  private mutating func shared(_ people: [NoteID]) -> [NoteID] {
    if people != lastPeople { lastPeople = people }
    return lastPeople
  }

  private func people(of mentions: LineMentions, with: [NoteID], _ index: Int) -> [NoteID] {
    if types[index].isPerson {
      let own = [NoteID(index)]
      return with.isEmpty ? own : (own + with).distinct
    }
    let found = linked(mentions)
    let people = found.isEmpty ? standing(mentions) : found
    return with.isEmpty ? people : (people + with).distinct
  }

  /// The people that the line itself names, else what encloses it.
  private func linked(_ mentions: LineMentions) -> [NoteID] {
    let line = facts.mentions[mentions.line.ints]
    let before = people(line.prefix(Int(mentions.beforeColon)))
    if !before.isEmpty { return before }
    let own = people(line)
    if !own.isEmpty { return own }
    for start in [mentions.item, mentions.heading] {
      var scope = start
      while scope >= 0 {
        let enclosing = facts.scopes[Int(scope)]
        let found = people(facts.mentions[enclosing.mentions.ints])
        if !found.isEmpty { return found }
        scope = enclosing.outer
      }
    }
    return []
  }

  /// The people of a project linked in the line, else those that the note as a whole names.
  private func standing(_ mentions: LineMentions) -> [NoteID] {
    let line = facts.mentions[mentions.line.ints]
    var mentors: [NoteID] = []
    for id in line where types[id.int] == .project {
      if case .project(let project) = notes[id.int].details { mentors += project.mentors.notes }
    }
    let found = people(mentors)
    return found.isEmpty ? named : found
  }

  /// The people that a note as a whole names.
  func people(namedBy index: Int) -> [NoteID] {
    switch types[index] {
    case .meeting, .letter, .email, .project: people(references(of: index))
    default: []
    }
  }

  private func references(of index: Int) -> [NoteID] {
    switch notes[index].details {
    case .meeting(let meeting): meeting.with.notes
    case .letter(let letter): letter.writer.notes
    case .email(let email): email.to.notes
    case .project(let project): project.mentors.notes
    default: []
    }
  }

  /// The projects linked in the line, and the one whose note it stands in.
  private func projects(of mentions: LineMentions, _ index: Int) -> [NoteID] {
    var found: [NoteID] = []
    for id in facts.mentions[mentions.line.ints] where types[id.int] == .project {
      found.append(id)
    }
    if types[index] == .project { found.append(NoteID(index)) }
    return found.distinct
  }
}
