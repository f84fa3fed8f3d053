import Graph
import Rules

/// Where a draft is put together: everything from the notes passes the gate here, and what it keeps
/// is noted.
struct DraftDesk {
  let kind: DraftKind
  let situation: Situation
  let person: NoteID
  /// The letter that a letter's draft is about.
  let letter: LetterRecord?
  /// Whom an introduction is asked to.
  let about: NoteID?
  let discretion: Discretion
  /// The fields that the template asks for: what it does not use is not missed.
  let wanted: Set<DraftField>
  var leftOut: [Withheld] = []

  init(
    _ kind: DraftKind, _ situation: Situation, person: NoteID, letter: LetterRecord?,
    about: NoteID?, wanted: Set<DraftField>
  ) {
    self.kind = kind
    self.situation = situation
    self.person = person
    self.letter = letter
    self.about = about
    self.wanted = wanted
    let naming = situation.introducers(of: person) + [about].compactMap(\.self)
    discretion = Discretion(situation, writer: person, naming: Set(naming))
  }

  var graph: Graph { situation.graph }
  var today: CivilDate { situation.today }
  var relationship: Relationship? { situation[person] }

  /// Text of the notes that may stand in a mail; nil, and noted, where the gate keeps it.
  ///
  /// - Parameter room: The most columns it may take.
  mutating func take(
    _ source: String, _ part: Withheld.Part, at origin: Discretion.Origin, _ isPrivate: Bool,
    as matter: Discretion.Matter = .account, room: Int = 240
  ) -> Discretion.Passed? {
    switch discretion.pass(source, matter, at: origin, isPrivate: isPrivate) {
    case .passed(let passed, let hadComment):
      if hadComment { leftOut.append(Withheld(.comment, part, at: origin)) }
      return passed.text.isEmpty ? nil : passed.shortened(to: room)
    case .withheld(let kind):
      leftOut.append(Withheld(kind, part, at: origin))
      return nil
    }
  }

  /// The same as the value of a field.
  mutating func line(
    _ source: String?, _ part: Withheld.Part, at origin: Discretion.Origin,
    _ isPrivate: Bool = false, as matter: Discretion.Matter = .account
  ) -> DraftValue? {
    guard let source else { return nil }
    return take(source, part, at: origin, isPrivate, as: matter).map {
      .line(DraftLine(.passed($0)))
    }
  }

  /// The lines about them up to today, in the order of events.
  var lines: [Event] {
    (relationship?.events ?? []).compactMap { situation.histories[$0] }
  }

  func wants(_ fields: DraftField...) -> Bool { fields.contains(where: wanted.contains) }

  func day(_ date: CivilDate?) -> DraftValue? {
    date.map { .line(DraftLine(.day($0, today: today))) }
  }

  func weekday(_ date: CivilDate?) -> DraftValue? {
    date.map { .line(DraftLine(.weekday($0, today: today))) }
  }

  func yes(_ holds: Bool) -> DraftValue? { holds ? .yes : nil }

  /// The values of all fields.
  mutating func values() -> DraftValues {
    var values = DraftValues()
    addPerson(to: &values)
    addApplicant(to: &values)
    addOutreach(to: &values)
    if wants(.task, .delivered) { addTask(to: &values) }
    if wants(.project, .deadline) { addProject(to: &values) }
    if wants(.meeting, .nextStep) { addMeeting(to: &values) }
    if wants(.promises) { addPromises(to: &values) }
    if wants(.news, .latest, .win) { addNews(to: &values) }
    if wants(.witnessed) { addWitnessed(to: &values) }
    if wants(.theirs) { addTheirs(to: &values) }
    addLetter(to: &values)
    if wants(.place, .starts, .ends) { addVisit(to: &values) }
    return values
  }
}

extension Situation {
  /// Who introduced a person to the applicant, by their note or a line up to today.
  func introducers(of person: NoteID) -> [NoteID] {
    let named = graph[person].person?.introducedBy.notes ?? []
    let lines = (self[person]?.events ?? []).filter { $0.verb == .introduced }
      .compactMap { histories[$0] }.flatMap(\.by)
    var seen: Set<NoteID> = []
    return (named + lines).filter { $0 != person && seen.insert($0).inserted }
  }
}
