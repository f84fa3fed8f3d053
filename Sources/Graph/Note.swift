package import Markdown

/// A value and where it is written.
package struct Placed<Value: Sendable>: Sendable {
  package var value: Value
  package var place: SourcePlace

  package init(_ value: Value, _ place: SourcePlace) {
    self.value = value
    self.place = place
  }
}

extension Placed: Equatable where Value: Equatable {}

/// A field's mention of another note: a link, or a name that is unique.
package struct Reference: Sendable {
  /// As written, without brackets.
  package var text: String
  package var place: SourcePlace
  /// Written as a link.
  package var isLink: Bool
  /// The file the link resolves to.
  package var file: FileID?
  /// The note meant: the link's, or the only one of that name. Filled when the graph is joined.
  package var note: NoteID?
}

extension [Reference] {
  /// The notes meant, by path, each once.
  package var notes: [NoteID] { compactMap(\.note).distinct }
}

/// One note with what its front matter says.
package struct Note: Sendable {
  package var id: NoteID
  package var path: String
  package var type: NoteType
  /// `name`, else the file name without its ending.
  package var title: String
  /// The file name without its ending.
  package var stem: String
  /// The day the note is of: its `date`, else the day its file name begins with.
  package var date: Placed<CivilDate>?
  /// An untyped note named after a day.
  package var isDaily: Bool
  /// Tagged `private` in its front matter: nothing in it is for others.
  package var isPrivate: Bool
  /// Its bytes could not be read as text: only its name, folder and the links to it count.
  package var isUnread = false
  /// Entries of `mute`, as written.
  package var mute: [Placed<String>]
  package var details: Details
  /// The sections whose text a report may quote (of the `me` note only).
  package var sections: [Section]
  /// What stands below the front matter (of e-mail notes only: their text is compared).
  package var body: String?
  /// Where a passage begins that reads like a letter of recommendation.
  package var letterText: SourcePlace?

  package struct Section: Sendable {
    package var title: String
    package var text: String
    package var isPrivate: Bool
    package var place: SourcePlace
  }

  /// What only notes of one type say.
  package indirect enum Details: Sendable {
    case mentor(Person)
    case contact(Person)
    case meeting(Meeting)
    case project(Project)
    case letter(Letter)
    case cycle(Cycle)
    case me(Applicant)
    case journal(Journal)
    case opportunity(Opportunity)
    case email(Email)
    case plain
  }

  package var person: Person? {
    switch details {
    case .mentor(let person), .contact(let person): person
    default: nil
    }
  }

  package var meeting: Meeting? {
    if case .meeting(let meeting) = details { meeting } else { nil }
  }

  package var project: Project? {
    if case .project(let project) = details { project } else { nil }
  }

  package var letter: Letter? {
    if case .letter(let letter) = details { letter } else { nil }
  }

  package var cycle: Cycle? {
    if case .cycle(let cycle) = details { cycle } else { nil }
  }

  package var applicant: Applicant? {
    if case .me(let applicant) = details { applicant } else { nil }
  }

  package var journal: Journal? {
    if case .journal(let journal) = details { journal } else { nil }
  }

  package var opportunity: Opportunity? {
    if case .opportunity(let opportunity) = details { opportunity } else { nil }
  }

  package var email: Email? {
    if case .email(let email) = details { email } else { nil }
  }
}
