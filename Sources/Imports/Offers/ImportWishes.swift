package import Graph
import Vault

extension ImportPlan {
  /// What is wanted of it.
  package struct Wishes: Sendable {
    /// What new notes are: mentors or contacts.
    package var type: NoteType
    /// The folder for new notes.
    package var folder: String
    /// Whether notes are made for people that are not known, and not named in ``new``.
    package var makesNotes: Bool
    /// The most notes to make.
    package var limit: Int
    /// Names of people who are somebody new whatever they resemble.
    package var new: [String] = []
    /// Which note somebody is in, where the user says so.
    package var same: [(name: String, note: NoteID)] = []
    /// If any: the only keys that are offered.
    package var keys: Set<String>?
    /// If any: the only people that are wanted, by words of their names.
    package var only: [String] = []
    /// The most papers that are listed for one person.
    package var papers = 10
    /// What of the mail with somebody their note, or another, tells already.
    package var mailOnRecord: [NoteID: MailRecord] = [:]
    /// The day that is written beside what is imported.
    package var today: CivilDate

    package init(
      type: NoteType, folder: String, makesNotes: Bool, limit: Int, today: CivilDate
    ) {
      self.type = type
      self.folder = folder
      self.makesNotes = makesNotes
      self.limit = limit
      self.today = today
    }
  }
}

extension ImportPlan.Wishes {
  /// The note that somebody is in, if the user has said so.
  func note(of person: ImportedPerson) -> NoteID? {
    same.first { Self.calls($0.name, person) }?.note
  }

  /// Whether the user has said that somebody is new.
  func sayNew(_ person: ImportedPerson) -> Bool { new.contains { Self.calls($0, person) } }

  private static func calls(_ name: String, _ person: ImportedPerson) -> Bool {
    plainLetters(name) == plainLetters(person.name.value)
  }

  /// What the user has called people by whom nobody of an import is called.
  package func unmet(by people: [ImportedPerson]) -> [String] {
    let named = (new + same.map(\.name)).filter { name in
      !people.contains { Self.calls(name, $0) }
    }
    return only.filter { name in !people.contains { Self.has(name, in: $0) } } + named
  }

  /// What of some values is wanted.
  func wanted(_ values: OfferValues) -> ([OfferedValue], [Difference]) {
    guard let keys else { return (values.values, values.differences) }
    return (
      values.values.filter { keys.contains($0.key) },
      values.differences.filter { keys.contains($0.key) }
    )
  }

  /// Whether a person is asked for: all words of one of the wanted names are in theirs.
  func wants(_ person: ImportedPerson) -> Bool {
    only.isEmpty || only.contains { Self.has($0, in: person) }
  }

  private static func has(_ name: String, in person: ImportedPerson) -> Bool {
    let words = plainLetters(person.name.value).split(separator: " ")
    return plainLetters(name).split(separator: " ").allSatisfy(words.contains)
  }
}
