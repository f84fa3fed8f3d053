import Graph
import Rules

/// The signs of a score in words, whether they hold or not.
struct TargetWords {
  private let situation: Situation
  private let mentor: Relationship

  init(_ situation: Situation, _ mentor: Relationship) {
    self.situation = situation
    self.mentor = mentor
  }

  /// "fit 4 of 5", "no e-mail noted".
  func sign(_ entry: TargetScore.Entry) -> String {
    let person = mentor.person
    let holds = entry.points > 0
    switch entry.signal {
    case .fit: return person.fit.map { "fit \($0) of 5" } ?? "no fit noted"
    case .specialty: return specialty(holds)
    case .paper: return paper(.publishing, holds)
    case .freshPaper: return freshPaper(holds)
    case .grant:
      return person.grantEnds.map { "grant \(holds ? "until" : "ended on") \($0.value)" }
        ?? "no end of a grant noted"
    case .path: return path(entry)
    case .email: return email(holds)
    case .mentored:
      return answer(
        person.mentoredBefore, "has taken students before", "has not taken students before",
        "not noted whether they have taken students")
    case .remote:
      return answer(
        person.remote, "open to remote work", "not open to remote work",
        "not noted whether remote work is possible")
    case .connection:
      return person.connection == nil ? "no connection point noted" : "connection point noted"
    }
  }

  private func specialty(_ holds: Bool) -> String {
    let theirs = mentor.person.specialties.joined(separator: ", ")
    if theirs.isEmpty { return "no specialty noted" }
    return theirs + (holds ? ", the specialty you apply to" : ", not the specialty you apply to")
  }

  private func paper(_ months: PolicyKey, _ holds: Bool) -> String {
    guard let last = mentor.person.lastPublication else { return "no last publication noted" }
    let limit = situation.policy[months]
    return "last paper \(last.value), \(holds ? "within" : "more than") \(limit) months"
      + (holds ? "" : " ago")
  }

  private func freshPaper(_ holds: Bool) -> String {
    let limit = situation.policy[.fresh]
    if mentor.person.lastPublication == nil { return "no paper within \(limit) months noted" }
    return holds ? "and within \(limit) months" : "not within \(limit) months"
  }

  private func path(_ entry: TargetScore.Entry) -> String {
    guard let path = entry.path else { return "no warm path known" }
    return "\(PathWords(situation).brief(path)), distance \(path.distance)"
  }

  private func email(_ holds: Bool) -> String {
    if mentor.person.emails.isEmpty { return "no e-mail noted" }
    return mentor.thread?.isBounced == true ? "the e-mail came back" : "e-mail noted"
  }

  private func answer(_ answer: Bool?, _ yes: String, _ no: String, _ none: String) -> String {
    answer.map { $0 ? yes : no } ?? none
  }
}
