import Vault

/// Whom each dated line is about.
extension Joiner {
  mutating func joinEvents(_ index: Int, _ events: inout [Event]) {
    for draft in lines[index].events {
      var event = draft.event
      let with = readFields(draft.mentions, index, &event)
      event.people = people(of: draft, with: with, index)
      event.projects = projects(of: draft, index)
      if event.people.isEmpty, event.projects.isEmpty, event.verb != .win,
        event.verb != .evidence
      {
        report(.aboutNobody(isDaily: notes[index].isDaily), index, event.place)
      }
      events.append(event)
    }
    for near in lines[index].nearEvents {
      let mentions = lines[index].mentions[near.mentions.ints]
      if near.isInLog || mentions.contains(where: { types[$0.int].isPerson }) {
        report(.notAnEvent(verb: near.verb), index, near.place)
      }
    }
  }

  /// Takes what the line's fields name; returns the people of its `with` fields.
  private mutating func readFields(
    _ mentions: LineMentions, _ index: Int, _ event: inout Event
  ) -> [NoteID] {
    var with: [NoteID] = []
    for position in mentions.fields.ints {
      let mention = lines[index].fields[position]
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

  private func people(of draft: EventDraft, with: [NoteID], _ index: Int) -> [NoteID] {
    if types[index].isPerson { return ([NoteID(index)] + with).distinct }
    let found = linked(draft.mentions, index)
    let people = found.isEmpty ? standing(draft, index) : found
    return with.isEmpty ? people : (people + with).distinct
  }

  /// The people that the line itself names, else what encloses it.
  private func linked(_ mentions: LineMentions, _ index: Int) -> [NoteID] {
    let line = lines[index].mentions[mentions.line.ints]
    let before = people(line.prefix(Int(mentions.beforeColon)))
    if !before.isEmpty { return before }
    let own = people(line)
    if !own.isEmpty { return own }
    for start in [mentions.item, mentions.heading] {
      var scope = start
      while scope >= 0 {
        let enclosing = lines[index].scopes[Int(scope)]
        let found = people(lines[index].mentions[enclosing.mentions.ints])
        if !found.isEmpty { return found }
        scope = enclosing.outer
      }
    }
    return []
  }

  /// The people of a project linked in the line, else those that the note as a whole names.
  private func standing(_ draft: EventDraft, _ index: Int) -> [NoteID] {
    let line = lines[index].mentions[draft.mentions.line.ints]
    let mentors = line.flatMap { notes[$0.int].project?.mentors.notes ?? [] }
    let found = people(mentors)
    return found.isEmpty ? people(named(by: notes[index])) : found
  }

  private func named(by note: Note) -> [NoteID] {
    switch note.details {
    case .meeting(let meeting): meeting.with.notes
    case .letter(let letter): letter.writer.notes
    case .email(let email): email.to.notes
    case .project(let project): project.mentors.notes
    default: []
    }
  }

  /// The projects linked in the line, and the one whose note it stands in.
  private func projects(of draft: EventDraft, _ index: Int) -> [NoteID] {
    var found = lines[index].mentions[draft.mentions.line.ints].filter { types[$0.int] == .project }
    if types[index] == .project { found.append(NoteID(index)) }
    return found.distinct
  }
}
