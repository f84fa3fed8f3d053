import Graph
import Rules

/// The heads of dossiers.
extension DossierPages {
  func facts(_ person: Person) -> [Dossier.Fact] {
    let relationship = situation[note.id]
    let position = [person.title, person.department, person.institution].compactMap(\.self)
    return [
      fact("stage", relationship?.stage.rawValue),
      fact("status", person.status?.value.rawValue),
      fact("verdict", verdict),
      fact("position", position.joined(separator: ", ")),
      fact("roles", person.roles.joined(separator: ", ")),
      fact("specialty", person.specialties.joined(separator: ", ")),
      fact("e-mail", person.emails.joined(separator: ", ")),
      fact("last paper", person.lastPublication.map { "\($0.value)" }),
      fact("introduced by", names(person.introducedBy)),
      fact("knows", names(person.knows)),
      fact("away", absence(person)),
      fact("last heard", relationship?.lastInbound),
      fact("connection", person.connection),
    ]
  }

  /// The verdict with its ground, for mentors who are judged.
  private var verdict: String? {
    guard note.type == .mentor, let relationship = situation[note.id] else { return nil }
    let advice = Advice(relationship, Judge(situation), situation)
    guard advice.judgement != nil else { return nil }
    return "\(advice.headline). \(advice.summary)"
  }

  private func absence(_ person: Person) -> String {
    person.away.filter { $0.last >= today }.map { away in
      let reason = away.reason.isEmpty ? "" : " (\(away.reason))"
      return "\(away.first) to \(away.last)\(reason)"
    }.joined(separator: "; ")
  }

  func facts(_ project: Project) -> [Dossier.Fact] {
    [
      fact("status", project.status?.value.rawValue),
      fact("mentors", names(project.mentors)),
      fact("my role", project.myRole),
      fact("deadline", project.deadline?.value),
      fact("product", project.product?.value.rawValue),
      fact("journal", names([project.journal].compactMap(\.self))),
    ]
  }

  func facts(_ cycle: Cycle) -> [Dossier.Fact] {
    [
      fact("specialty", cycle.specialties.joined(separator: ", ")),
      fact("opens", cycle.opens?.value),
      fact("letters due", cycle.lettersDue?.value),
      fact("review opens", cycle.reviewOpens?.value),
      fact("rank list due", cycle.rankListDue?.value),
      fact("match day", cycle.matchDay?.value),
      fact("letters", letterCounts(cycle)),
      fact("upload", cycle.upload),
      fact("source", cycle.source),
      fact("checked", cycle.checked?.value),
    ]
  }

  private func letterCounts(_ cycle: Cycle) -> String {
    let needed = cycle.lettersNeeded?.value ?? Cycle.standardLetters
    let most = cycle.lettersMax?.value ?? Cycle.mostLetters
    let promised = situation.letters.count { $0.cycle == note.id && $0.state.isPromised }
    return "\(promised) promised or in; \(needed) needed, \(most) at most"
  }

  func facts(_ applicant: Applicant) -> [Dossier.Fact] {
    let pending = applicant.scoresPending?.value == true
    let expected = applicant.scoresExpected.map { ", expected \($0.value)" } ?? ""
    return [
      fact("applicant", applicant.kind?.rawValue),
      fact("school", applicant.school),
      fact("year", applicant.year),
      fact("specialty", applicant.specialties.joined(separator: ", ")),
      fact("e-mail", applicant.emails.joined(separator: ", ")),
      fact("hours a week", applicant.hoursPerWeek.map(String.init)),
      fact("scores", pending ? "pending\(expected)" : nil),
      fact("profiles checked", applicant.profilesChecked?.value),
      fact(
        "next letters due",
        situation.cycles.nearest(on: today).first.flatMap { graph[$0].cycle?.lettersDue?.value }),
    ]
  }

  func facts(_ meeting: Meeting) -> [Dossier.Fact] {
    let state = note.date.map { meeting.state(on: today, date: $0.value).rawValue }
    return [
      fact("date", note.date?.value),
      fact("status", state),
      fact("with", names(meeting.with)),
      fact("medium", meeting.medium),
      fact("project", names(meeting.projects)),
      fact("next step", meeting.nextStep?.value),
      fact("next date", meeting.nextDate?.value),
    ]
  }

  func facts(_ letter: Letter) -> [Dossier.Fact] {
    let record = situation.letters.first { $0.notes.contains(note.id) }
    let written = names([letter.cycle].compactMap(\.self))
    return [
      fact("writer", names(letter.writer)),
      fact("cycle", record?.cycle.map { graph[$0].title } ?? written),
      fact("state", record?.state.rawValue),
      fact("due", record?.due?.value),
      fact("kind", letter.kind?.rawValue),
      fact("specialty", letter.specialties.joined(separator: ", ")),
      fact("waived", letter.waived.map { $0 ? "yes" : "no" }),
      fact("letter ID", letter.letterID),
      fact("form", letter.form),
    ]
  }
}
