package import Graph
package import Rules
import Vault

/// What to do about each mentor: protect, exit, diversify, re-engage or keep, and why.
package struct AdviceReport: Sendable {
  package let today: CivilDate
  /// By path.
  package let mentors: [Advice]
  /// Whether one person was asked about by name.
  package let isAboutOne: Bool
  /// The panel without the person named, where the verdict is to leave or to widen.
  package let departure: Departure?
  let firstSteps: FirstSteps?

  /// - Parameter person: Somebody named; without it every mentor with a relationship under way.
  package init(_ situation: Situation, person: NoteID? = nil) {
    today = situation.today
    isAboutOne = person != nil
    let judge = Judge(situation)
    if let person {
      mentors = situation[person].map { [Advice($0, judge, situation)] } ?? []
    } else {
      let covered = situation.mentors.filter(\.isCovered)
      mentors = inParallel(covered.count, workers: situation.workers, chunk: 4) {
      } _: { _, index in
        Advice(covered[index], judge, situation)
      }
    }
    let verdict = mentors.first?.judgement?.verdict
    let leaver = verdict == .exit || verdict == .diversify ? person : nil
    departure = leaver.map {
      Departure(of: $0, situation, mutes: Mutes(situation.graph, today: situation.today))
    }
    firstSteps = FirstSteps(situation)
  }
}

/// The verdict on one mentor, with its grounds and what would change it.
package struct Advice: Sendable {
  package let subject: String
  package let name: String
  package let stage: Stage
  /// Nil where there is nothing to judge; ``because`` then says why.
  package let judgement: Judgement?
  package let temper: Temper
  package let lastInbound: CivilDate?
  package let waitingSince: CivilDate?
  package let followUps: Int
  package let because: [Citation]
  package let changes: [VerdictChange]
  /// Why nothing is judged; nil where something is.
  package let refusal: String?

  package init(_ mentor: Relationship, _ judge: Judge, _ situation: Situation) {
    let waiting = mentor.waiting(situation.policy)
    subject = mentor.note.path
    name = mentor.note.title
    stage = mentor.stage
    judgement = judge.judge(mentor)
    temper = mentor.temper(situation.graph, situation.policy)
    lastInbound = mentor.lastInbound
    waitingSince = waiting.since
    followUps = waiting.followUps.count
    let gap = judgement == nil ? NotJudged(mentor) : nil
    refusal = gap?.words
    if let gap {
      because = [gap.citation(mentor, in: situation.graph)]
    } else {
      let reasons = judgement.map { situation.reasons(for: $0, about: mentor) } ?? []
      because = reasons.map { Citation($0, in: situation.graph) }
    }
    changes = judge.changes(of: mentor)
  }
}

/// Why somebody is not judged.
private enum NotJudged {
  case contact
  case status(Placed<Person.Status>)
  case stage(Stage)

  init(_ mentor: Relationship) {
    if !mentor.isMentor {
      self = .contact
    } else if let status = mentor.person.status {
      self = .status(status)
    } else {
      self = .stage(mentor.stage)
    }
  }

  var words: String {
    switch self {
    case .contact: "This is a contact, and verdicts are about mentors."
    case .status(let status):
      "The status is \(status.value.rawValue): you have decided, so there is nothing to judge."
    case .stage(.target): "Nothing was sent yet; there is no relationship to judge."
    case .stage(.contacted): "No answer yet; the outreach ladder says what to do."
    case .stage(.exhausted): "No answer came, and the ladder has ended."
    case .stage(.declined): "They said no."
    case .stage(let stage): "The stage is \(stage.rawValue)."
    }
  }

  func citation(_ mentor: Relationship, in graph: Graph) -> Citation {
    switch self {
    case .contact: Citation(mentor.id, "type: contact", in: graph)
    case .status(let status): Citation(Reason("status", status, in: mentor.id), in: graph)
    case .stage(let stage): Citation(mentor.id, "stage: \(stage.rawValue)", in: graph)
    }
  }
}
