package import Graph
package import Rules

/// The people of the vault as an address book takes them: how to reach them, and nothing of what is
/// thought of them.
package struct ContactsReport: Sendable {
  /// One person.
  package struct Card: Sendable {
    /// What other programs know the card by.
    package var id: StableID
    package var name: String
    package var emails: [String]
    package var institution: String?
    package var department: String?
    /// Academic title.
    package var title: String?
    /// What they are to the owner, and their fields.
    package var categories: [String]
  }

  package let today: CivilDate
  /// By path.
  package let cards: [Card]
  /// Notes of people that are left out because they are tagged private as a whole.
  package let withheld: Int

  /// - Parameter wanted: Whom to take; nil for everybody.
  package init(_ situation: Situation, wanted: [NoteID]? = nil) {
    let chosen = wanted.map(Set.init)
    let people = situation.people.filter { chosen?.contains($0.id) ?? true }
    today = situation.today
    withheld = people.count { $0.note.isPrivate }
    cards = people.filter { !$0.note.isPrivate }.map(Card.init)
  }
}

extension ContactsReport.Card {
  init(_ person: Relationship) {
    id = StableID(["rapport", "person", person.note.path])
    name = person.note.title
    emails = person.person.emails
    institution = person.person.institution
    department = person.person.department
    title = person.person.title
    categories = [person.isMentor ? "Mentor" : "Contact"] + person.person.specialties
  }
}
