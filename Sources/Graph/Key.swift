/// A key of front matter that Rapport knows, by its name as notes.md writes it.
enum Key: String, Sendable, CaseIterable {
  case type, date, tags, mute, name, aliases
  case email, institution, department, specialty, title, role
  case lastPublication = "last-publication"
  case grant
  case grantEnds = "grant-ends"
  case mentoredBefore = "mentored-before"
  case remote, fit, connection
  case introducedBy = "introduced-by"
  case knows, path
  case pdTies = "pd-ties"
  case journals, away, cadence, letter, status
  case with, project, medium
  case nextStep = "next-step"
  case nextDate = "next-date"
  case mentors
  case myRole = "my-role"
  case deadline, journal, product
  case writer, cycle, kind, due, waived
  case letterID = "letter-id"
  case form, state
  case lettersDue = "letters-due"
  case opens
  case reviewOpens = "review-opens"
  case rankListDue = "rank-list-due"
  case matchDay = "match-day"
  case lettersNeeded = "letters-needed"
  case lettersMax = "letters-max"
  case upload, source, checked
  case school, applicant, year, phone, orcid, scholar, linkedin, researchgate
  case profilesChecked = "profiles-checked"
  case scoresPending = "scores-pending"
  case scoresExpected = "scores-expected"
  case hoursPerWeek = "hours-per-week"
  case skills, cv
  case personalStatement = "personal-statement"
  case issn, indexed
  case contact
  case applyBy = "apply-by"
  case starts, ends
  case to, sent
  case messageID = "message-id"
}

extension NoteType {
  /// The keys that notes of this type may have, beside `type`, `date`, `tags` and `mute`.
  var keys: [Key] {
    switch self {
    case .mentor, .contact:
      [
        .name, .aliases, .email, .institution, .department, .specialty, .title, .role,
        .lastPublication, .grant, .grantEnds, .mentoredBefore, .remote, .fit, .connection,
        .introducedBy, .knows, .path, .pdTies, .journals, .away, .cadence, .letter, .status,
      ]
    case .meeting: [.date, .with, .project, .medium, .status, .nextStep, .nextDate]
    case .project:
      [.mentors, .status, .myRole, .deadline, .journal, .product, .remote]
    case .letter:
      [.writer, .cycle, .specialty, .kind, .due, .waived, .letterID, .form, .state]
    case .cycle:
      [
        .name, .specialty, .lettersDue, .opens, .reviewOpens, .rankListDue, .matchDay,
        .lettersNeeded, .lettersMax, .upload, .source, .checked,
      ]
    case .me:
      [
        .name, .school, .applicant, .year, .specialty, .email, .phone, .orcid, .scholar,
        .linkedin, .researchgate, .profilesChecked, .scoresPending, .scoresExpected,
        .hoursPerWeek, .skills, .cv, .personalStatement,
      ]
    case .journal: [.name, .issn, .indexed, .source, .checked]
    case .opportunity: [.kind, .institution, .contact, .applyBy, .starts, .ends, .status]
    case .email: [.to, .kind, .status, .sent, .messageID]
    case .plain: []
    }
  }

  /// The keys whose values name people.
  var peopleKeys: [Key] {
    switch self {
    case .mentor, .contact: [.introducedBy, .knows]
    case .meeting: [.with]
    case .project: [.mentors]
    case .letter: [.writer]
    case .opportunity: [.contact]
    case .email: [.to]
    default: []
    }
  }
}
