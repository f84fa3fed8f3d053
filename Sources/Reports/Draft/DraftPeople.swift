import Graph
import Rules

/// Who writes to whom.
extension DraftDesk {
  mutating func addPerson(to values: inout DraftValues) {
    let note = graph[person]
    let origin = Discretion.Origin(person)
    let address = DraftAddress(note)
    var dear = DraftLine()
    if let text = take(address.text, .writer, at: origin, false, as: .logistics) {
      if address.hasTitle { dear.append(.own("Dr. ")) }
      dear.append(.passed(text))
    } else {
      dear.append(.own("[FILL: their name]"))
    }
    values[.dear] = .line(dear)
    values[.name] = line(note.title, .writer, at: origin, as: .logistics)
    values[.institution] = line(note.person?.institution, .writer, at: origin, as: .logistics)
    if wants(.connection) {
      values[.connection] = line(note.person?.connection, .connection, at: origin)
    }
    if wants(.introducer) { values[.introducer] = introducer() }
    values[.answered] = yes(relationship?.lastInbound != nil)
    values[.remote] = yes(note.person?.remote == true)
    values[.fading] = yes(relationship?.isFading == true)
    if let about {
      values[.about] = line(graph[about].title, .introducer, at: .init(about), as: .logistics)
    }
  }

  private mutating func introducer() -> DraftValue? {
    guard let id = situation.introducers(of: person).first else { return nil }
    let names = [graph[id].title] + (graph[id].person?.aliases ?? [])
    return line(
      names.first(where: \.isLatin) ?? graph[id].title, .introducer, at: .init(id), as: .logistics)
  }

  mutating func addApplicant(to values: inout DraftValues) {
    values[.me] = .line(DraftLine(.own("[FILL: your name]")))
    guard let me = graph.me, let applicant = me.applicant else { return }
    let origin = Discretion.Origin(me.id)
    if let name = line(me.title, .applicant, at: origin, as: .applicant) { values[.me] = name }
    values[.school] = line(applicant.school, .applicant, at: origin, as: .applicant)
    values[.year] = line(applicant.year, .applicant, at: origin, as: .applicant)
    values[.email] = line(applicant.emails.first, .applicant, at: origin, as: .applicant)
    values[.phone] = line(applicant.phone, .applicant, at: origin, as: .applicant)
    values[.hours] = applicant.hoursPerWeek.map { .line(DraftLine(.number($0))) }
    let year = applicant.year.flatMap { Int($0) }
    values[.graduate] = yes(year.map { $0 < today.parts.year } ?? false)
    values[.scoresPending] = yes(applicant.scoresPending?.value == true)
    values[.scoresDue] = day(applicant.scoresExpected?.value)
    if wants(.cv) { values[.cv] = file(applicant.cv, of: me) }
    if wants(.statement) { values[.statement] = file(applicant.personalStatement, of: me) }
  }

  /// The name of a file, without folder and ending.
  mutating func file(_ path: String?, of note: Note) -> DraftValue? {
    var name = path.flatMap { graph.file(named: $0, in: note.id)?.name }
    if let dot = name?.lastIndex(of: "."), dot != name?.startIndex {
      name = name.map { String($0[..<dot]) }
    }
    return line(name, .form, at: .init(note.id), note.isPrivate, as: .logistics)
  }

  mutating func addOutreach(to values: inout DraftValues) {
    let opening = relationship?.thread?.opening
    let first = relationship?.events.first { $0.verb == .sent }
    values[.sent] = day((opening ?? first)?.date)
    let asked = relationship?.events.last { $0.again != nil && $0.isInbound }
    if let asked, let again = asked.again, relationship?.wasReached(from: again) == false {
      values[.again] = day(asked.date)
    }
  }
}

extension String {
  /// Written in letters that a reader of English knows.
  fileprivate var isLatin: Bool {
    unicodeScalars.allSatisfy { $0.value < 0x250 || (0x1E00...0x1EFF).contains($0.value) }
  }
}
