/// What a template can ask for. A field has no value where the notes say nothing, or the gate keeps
/// what they say.
package enum DraftField: String, Sendable, CaseIterable {
  case dear, name, institution, introducer, answered, connection
  case me, school, year, graduate, specialty, hours, email, phone, scoresPending, scoresDue
  case subject, sent, again
  case task, delivered, project, deadline
  case meeting, nextStep, promises, promise, due
  case news, latest, day, text, win
  case witnessed, theirs, theirDay
  case letterDue, season, upload, letterID, form, cv, statement
  case remote, fading, matchDay
  case about, place, starts, ends

  /// What it stands for, for the documentation.
  package var meaning: String {
    aboutPerson ?? aboutApplicant ?? aboutWork ?? aboutLetter
  }

  private var aboutPerson: String? {
    switch self {
    case .dear: "how they are addressed: `Dr. Raman`"
    case .name: "their full name"
    case .institution: "their institution"
    case .introducer: "who made the introduction"
    case .answered: "they have answered before (*section*)"
    case .connection: "`connection` of their note"
    case .remote: "they work with remote people (*section*)"
    case .fading: "`status: fading` (*section*)"
    default: nil
    }
  }

  private var aboutApplicant: String? {
    switch self {
    case .me: "your name"
    case .school: "your school"
    case .year: "your year, as written"
    case .graduate: "you have graduated (*section*)"
    case .specialty: "the specialty of the letter or season, else yours"
    case .hours: "`hours-per-week`"
    case .email: "your e-mail address"
    case .phone: "your telephone"
    case .scoresPending: "exam scores are pending (*section*)"
    case .scoresDue: "`scores-expected`"
    case .about: "who is to be met, from `--about`"
    default: nil
    }
  }

  private var aboutWork: String? {
    switch self {
    case .subject: "the subject of the mail that is answered, with one `Re:`"
    case .sent: "the day of the first e-mail that stands unanswered"
    case .again: "the day on which they asked to be written to again"
    case .task: "the delivered work that has waited longest"
    case .delivered: "since when it waits"
    case .project: "the project with them, the one with a deadline ahead first"
    case .deadline: "its deadline"
    case .meeting: "the next meeting for `meeting-prep`, else the last one"
    case .nextStep: "`next-step` of the last meeting"
    case .promises: "open promises to them (list: `promise`, `due`)"
    case .promise: "in `promises`: what"
    case .due: "in `promises`: when, if it is said"
    case .news: "progress since the last contact (list: `day`, `text`)"
    case .latest: "the latest of it, or of the lines before"
    case .day: "in lists: the day"
    case .text: "in lists: the text"
    case .win: "wins to share, each with its status (list: `day`, `text`)"
    case .witnessed: "the strongest episodes they saw (list: `day`, `text`)"
    case .theirs: "the last line about something they did"
    case .theirDay: "its day"
    default: nil
    }
  }

  private var aboutLetter: String {
    switch self {
    case .letterDue: "the day the letter is due"
    case .season: "the season's name"
    case .upload: "how the letter is sent"
    case .letterID: "`letter-id`"
    case .form: "the request form's file name"
    case .cv: "the CV's file name"
    case .statement: "the personal statement's file name"
    case .matchDay: "Match Day"
    case .place: "the institution of an observership or the like"
    case .starts: "its first day"
    default: "its last day"
    }
  }
}
