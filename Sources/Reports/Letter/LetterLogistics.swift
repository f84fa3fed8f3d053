import Graph
import Rules

/// The box at the top: for what, until when, and how it is sent.
extension LetterDesk {
  mutating func logistics() -> [LetterRow] {
    let rows = dueRow() + specialtyRow() + seasonRow()
    let own = letter?.notes.first.map { noteRows($0) } ?? []
    return rows + own + uploadRow() + applicantRows()
  }

  /// The cycle the letter is for; without a letter the nearest, if there is only one.
  var cycle: NoteID? {
    if let letter { return letter.cycle }
    let nearest = situation.cycles.nearest(on: situation.today)
    return nearest.count == 1 ? nearest.first : nil
  }

  private mutating func applicantRows() -> [LetterRow] {
    guard let me = graph.me, let applicant = me.applicant else { return [] }
    let origin = Discretion.Origin(me.id)
    var rows: [LetterRow] = []
    let school = [applicant.school, applicant.year].compactMap(\.self).joined(separator: ", ")
    if let school = need(school, .applicant, at: origin, me.isPrivate) {
      rows.append(LetterRow(label: "School", line: LetterLine(.passed(school))))
    }
    if let email = applicant.emails.first,
      let email = need(email, .applicant, at: origin, me.isPrivate)
    {
      rows.append(LetterRow(label: "Questions to", line: LetterLine(.passed(email))))
    }
    return rows
  }

  private mutating func specialtyRow() -> [LetterRow] {
    guard let wanted = specialties.first else { return [] }
    let note = graph[wanted.note]
    let text = specialties.map(\.name).joined(separator: ", ")
    guard let text = need(text, .specialty, at: .init(note.id), note.isPrivate) else { return [] }
    return [LetterRow(label: "Specialty", line: LetterLine(.passed(text)))]
  }

  private mutating func seasonRow() -> [LetterRow] {
    guard let cycle else {
      remarks.append(.noCycle)
      return []
    }
    let note = graph[cycle]
    guard let name = need(note.title, .season, at: .init(cycle), note.isPrivate) else { return [] }
    return [LetterRow(label: "Season", line: LetterLine(.passed(name)))]
  }

  private mutating func dueRow() -> [LetterRow] {
    let own = letter.flatMap { letter in letter.due.map { ($0, letter.dueNote) } }
    let due = own ?? cycle.flatMap { id in graph[id].cycle?.lettersDue.map { ($0, id) } }
    guard let (date, note) = due, let note else {
      remarks.append(.noDueDate)
      return []
    }
    let origin = Discretion.Origin(note, date.place)
    guard !graph[note].isPrivate else {
      refuse(.privateText, .dueDate, at: origin)
      return []
    }
    return [LetterRow(label: "Due", line: LetterLine(.weekday(date.value), from: [origin]))]
  }

  private mutating func uploadRow() -> [LetterRow] {
    guard let cycle, let upload = graph[cycle].cycle?.upload else {
      if cycle != nil { remarks.append(.noUpload) }
      return []
    }
    guard let text = need(upload, .upload, at: .init(cycle), graph[cycle].isPrivate) else {
      return []
    }
    return [LetterRow(label: "Upload", line: LetterLine(.passed(text)))]
  }

  /// What the letter's own note adds.
  private mutating func noteRows(_ id: NoteID) -> [LetterRow] {
    guard let letter = graph[id].letter else { return [] }
    let isPrivate = graph[id].isPrivate
    let origin = Discretion.Origin(id)
    var rows: [LetterRow] = []
    if let kind = letter.kind {
      rows.append(LetterRow(label: "Kind", line: LetterLine(.own(kind.words), from: [origin])))
    }
    if let text = letter.letterID, let text = need(text, .letterID, at: origin, isPrivate) {
      rows.append(LetterRow(label: "Letter ID", line: LetterLine(.passed(text))))
    }
    if let form = letter.form, let file = graph.file(named: form, in: id),
      let text = need(file.name, .form, at: origin, isPrivate)
    {
      rows.append(LetterRow(label: "Form", line: LetterLine(.passed(text), .own(", enclosed"))))
    }
    if let waived = letter.waived {
      let words: StaticString =
        waived
        ? "The right to read it is waived."
        : "The right to read it is not waived."
      rows.append(LetterRow(label: "Waiver", line: LetterLine(.own(words), from: [origin])))
    }
    return rows
  }
}

extension LetterDesk {
  /// The specialties the letter is for, and the note that says so: the letter's own, else its
  /// cycle's, else the applicant's.
  var specialties: [(name: String, note: NoteID)] {
    for id in letter?.notes ?? [] {
      let own = graph[id].letter?.specialties ?? []
      if !own.isEmpty { return own.map { ($0, id) } }
    }
    if let cycle, let wanted = graph[cycle].cycle?.specialties, !wanted.isEmpty {
      return wanted.map { ($0, cycle) }
    }
    guard let me = graph.me else { return [] }
    return (me.applicant?.specialties ?? []).map { ($0, me.id) }
  }
}

extension Letter.Kind {
  fileprivate var words: StaticString {
    switch self {
    case .research: "Research letter"
    case .clinical: "Clinical letter"
    case .chair: "Chair's letter"
    case .standardized: "Standardized letter"
    case .character: "Character letter"
    }
  }
}
