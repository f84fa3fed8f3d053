import Markdown
import Vault

/// Fills in whom and what the front matter of a note means.
extension Joiner {
  mutating func resolveReferences(_ index: Int) {
    switch notes[index].details {
    case .mentor(var person):
      if resolve(&person, index) { notes[index].details = .mentor(person) }
    case .contact(var person):
      if resolve(&person, index) { notes[index].details = .contact(person) }
    case .meeting(var meeting):
      resolvePeople(&meeting.with, index, .warned)
      resolve(&meeting.projects, [.project])
      notes[index].details = .meeting(meeting)
    case .project(var project):
      resolvePeople(&project.mentors, index, .warned)
      resolve(&project.journal, [.journal])
      notes[index].details = .project(project)
    case .letter(var letter):
      resolvePeople(&letter.writer, index, .warned)
      resolve(&letter.cycle, [.cycle])
      notes[index].details = .letter(letter)
    case .opportunity(var opportunity):
      resolvePeople(&opportunity.contact, index, .silent, byEmail: true)
      notes[index].details = .opportunity(opportunity)
    case .email(var email):
      resolvePeople(&email.to, index, .warned, byEmail: true)
      notes[index].details = .email(email)
    case .cycle, .me, .journal, .plain: break
    }
  }

  /// True if there was anything to resolve.
  private mutating func resolve(_ person: inout Person, _ index: Int) -> Bool {
    if person.introducedBy.isEmpty, person.knows.isEmpty, person.journals.isEmpty { return false }
    resolvePeople(&person.introducedBy, index, .silent)
    resolvePeople(&person.knows, index, .silent)
    resolve(&person.journals, [.journal])
    return true
  }

  /// Whether a name that fits nobody is worth a word.
  enum Unknown {
    case silent
    case warned
    /// Only if it is near a name that someone has.
    case warnedIfNear
  }

  private mutating func resolvePeople(
    _ references: inout [Reference], _ index: Int, _ unknown: Unknown, byEmail: Bool = false
  ) {
    var position = 0
    while position < references.count {
      if isMe(references[position]) {
        references.remove(at: position)
      } else {
        references[position].note = person(
          references[position], index, unknown, byEmail: byEmail)
        position += 1
      }
    }
  }

  /// The word `me`, my name, or a link to the `me` note.
  func isMe(_ reference: Reference) -> Bool {
    if let file = reference.file {
      guard let note = table.note(file) else { return false }
      return types[note.int] == .me
    }
    return myNames.contains(nameKey(reference.text))
  }

  /// The note a reference to a person means: its link's, or the only person of that name.
  mutating func person(
    _ reference: Reference, _ index: Int, _ unknown: Unknown, byEmail: Bool = false
  ) -> NoteID? {
    if let file = reference.file { return table.note(file) }
    var match = names.people(named: reference.text)
    if byEmail, match == .nobody { match = names.people(at: reference.text) }
    switch match {
    case .one(let note): return note
    case .several(let candidates):
      let paths = candidates.map { notes[$0.int].path }
      report(
        .personAmbiguous(name: reference.text, candidates: paths), index, reference.place)
    case .nobody:
      // A link that leads nowhere is reported as a link.
      if !reference.isLink, unknown != .silent {
        let nearest = nearestPerson(to: reference.text)
        if unknown == .warned || nearest != nil {
          report(
            .personUnknown(name: reference.text, nearest: nearest), index, reference.place)
        }
      }
    }
    return nil
  }

  private mutating func resolve(_ references: inout [Reference], _ types: [NoteType]) {
    for index in references.indices { resolve(&references[index], types) }
  }

  private mutating func resolve(_ reference: inout Reference?, _ types: [NoteType]) {
    guard var found = reference else { return }
    resolve(&found, types)
    reference = found
  }

  private mutating func resolve(_ reference: inout Reference, _ types: [NoteType]) {
    reference.note = thing(reference, types)
  }

  /// The note a reference to no person means.
  mutating func thing(_ reference: Reference, _ types: [NoteType]) -> NoteID? {
    if let file = reference.file { return table.note(file) }
    return reference.isLink ? nil : titles.note(named: reference.text, types, in: notes)
  }
}
