import Graph
import Rules
import Vault

/// The letter, its season, and visits to apply for.
extension DraftDesk {
  mutating func addLetter(to values: inout DraftValues) {
    let desk = LetterDesk(
      situation, writer: person, letter: letter, discretion: discretion, room: .tight)
    let cycle = desk.cycle
    addDue(cycle, to: &values)
    let specialties = desk.specialties
    if wants(.specialty), let note = specialties.first?.note {
      let names = specialties.map(\.name).joined(separator: ", ")
      let passed = take(names, .specialty, at: .init(note), graph[note].isPrivate, as: .logistics)
      values[.specialty] = passed.map { .line(DraftLine(.passed($0.insideSentence))) }
    }
    if let cycle {
      let note = graph[cycle]
      if wants(.season) {
        values[.season] = line(
          note.title, .season, at: .init(cycle), note.isPrivate, as: .logistics)
      }
      if wants(.upload) {
        values[.upload] = line(
          note.cycle?.upload, .upload, at: .init(cycle), note.isPrivate, as: .logistics)
      }
      if !note.isPrivate { values[.matchDay] = day(note.cycle?.matchDay?.value) }
    }
    guard wants(.letterID, .form), let id = letter?.notes.first, let own = graph[id].letter else {
      return
    }
    values[.letterID] = line(
      own.letterID, .letterID, at: .init(id), graph[id].isPrivate, as: .logistics)
    values[.form] = file(own.form, of: graph[id])
  }

  private func addDue(_ cycle: NoteID?, to values: inout DraftValues) {
    let own = letter.flatMap { letter in letter.due.map { ($0.value, letter.dueNote) } }
    let season = cycle.flatMap { id in graph[id].cycle?.lettersDue.map { ($0.value, Optional(id)) }
    }
    guard let (due, note) = own ?? season, note.map({ !graph[$0].isPrivate }) ?? true else {
      return
    }
    values[.letterDue] = weekday(due)
  }

  /// The observership or the like that this person decides about: where they are the contact, else
  /// at their institution; the next one.
  mutating func addVisit(to values: inout DraftValues) {
    let institution = graph[person].person?.institution.map(folded)
    let open = graph.notes.filter { note in
      guard let visit = note.opportunity, visit.isVisit, !note.isPrivate else { return false }
      let isOver = visit.starts.map { $0.value <= today } ?? false
      let isTheirs =
        visit.contact.notes.contains(person)
        || institution != nil && visit.institution.map(folded) == institution
      return isTheirs && !isOver
    }
    let origin = Discretion.Origin(person)
    values[.place] = values[.institution]
    // One whose day is not known comes last; of equal ones the first by path is taken.
    let next = open.min { a, b in
      guard let start = a.opportunity?.starts?.value else { return false }
      return b.opportunity?.starts.map { start < $0.value } ?? true
    }
    guard let note = next, let visit = note.opportunity else { return }
    values[.place] =
      line(visit.institution, .visit, at: .init(note.id), as: .logistics)
      ?? line(graph[person].person?.institution, .visit, at: origin, as: .logistics)
    values[.starts] = day(visit.starts?.value)
    values[.ends] = day(visit.ends?.value)
  }
}

extension Opportunity {
  /// An observership or externship, or not said.
  fileprivate var isVisit: Bool {
    kind.map { ["observership", "externship"].contains(folded($0)) } ?? true
  }
}
