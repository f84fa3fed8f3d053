import Graph
import Markdown
import Vault

/// What decides the scores of the hit list: the thresholds, the day, the specialty applied to, and
/// how far everybody is.
///
/// Every sign only adds. A newer paper, a better fit, a nearer path or one more thing on record can
/// therefore never lower somebody's rank.
package struct Scoring: Sendable {
  private let policy: Policy
  private let today: CivilDate
  /// The groups of the specialties applied to.
  private let wanted: Set<String>
  private let paths: WarmPaths

  init(_ situation: Situation) {
    policy = situation.policy
    today = situation.today
    wanted = Set(situation.wantedSpecialties.map(situation.specialtyGroup))
    paths = situation.warmPaths
  }

  /// All points of somebody.
  func total(of mentor: Relationship, in situation: Situation) -> Int {
    TargetScore.Signal.allCases.reduce(0) { $0 + points($1, mentor, situation) }
  }

  /// The score opened up, with the facts behind each sign.
  package func score(of mentor: Relationship, in situation: Situation) -> TargetScore {
    TargetScore(
      entries: TargetScore.Signal.allCases.map { signal in
        let path = signal == .path ? paths.path(to: mentor.id, in: situation) : nil
        return TargetScore.Entry(
          signal: signal, points: points(signal, mentor, situation),
          most: policy[signal.points],
          facts: path?.ties.flatMap(\.because) ?? mentor.facts(for: signal, in: situation),
          path: path)
      })
  }

  private func points(
    _ signal: TargetScore.Signal, _ mentor: Relationship, _ situation: Situation
  ) -> Int {
    let most = policy[signal.points]
    switch signal {
    case .fit: return most * (mentor.person.fit ?? 0) / 5
    case .path: return paths.distance(to: mentor.id).map { max(0, most - $0) } ?? 0
    default: return holds(signal, mentor, situation) ? most : 0
    }
  }

  /// Whether a sign that is there or not is there.
  private func holds(
    _ signal: TargetScore.Signal, _ mentor: Relationship, _ situation: Situation
  ) -> Bool {
    let person = mentor.person
    switch signal {
    case .specialty:
      return person.specialties.contains {
        wanted.contains(situation.specialtyGroup($0))
      }
    case .paper: return isRecent(person.lastPublication, months: .publishing)
    case .freshPaper: return isRecent(person.lastPublication, months: .fresh)
    case .grant: return person.grantEnds.map { $0.value >= today } ?? false
    case .email: return !person.emails.isEmpty && mentor.thread?.isBounced != true
    case .mentored: return person.mentoredBefore ?? false
    case .remote: return person.remote ?? false
    case .connection: return person.connection != nil
    case .fit, .path: return false
    }
  }

  private func isRecent(_ paper: Placed<CivilDate>?, months: PolicyKey) -> Bool {
    paper.map { $0.value.adding(months: policy[months]) >= today } ?? false
  }
}

extension Situation {
  /// What the scores are made of, worked out once.
  package var scoring: Scoring { scoresOnce.value { Scoring(self) } }

  /// What is applied to: my specialties, and those of the nearest cycle.
  fileprivate var wantedSpecialties: [String] {
    (graph.me?.applicant?.specialties ?? [])
      + cycles.nearest(on: today).flatMap { graph[$0].cycle?.specialties ?? [] }
  }
}

extension Relationship {
  /// What the note says about a sign, whether it counts or not.
  fileprivate func facts(for signal: TargetScore.Signal, in situation: Situation) -> [Reason] {
    let places = person.places
    func fact(_ key: String, _ value: String?, _ place: SourcePlace) -> [Reason] {
      value.map { [.fact(note: id, place: place, text: "\(key): \($0)")] } ?? []
    }
    switch signal {
    case .fit: return fact("fit", person.fit.map(String.init), places.fit)
    case .specialty:
      return person.specialties.isEmpty
        ? [] : fact("specialty", person.specialties.joined(separator: ", "), places.specialty)
    case .paper, .freshPaper:
      return person.lastPublication.map { [Reason("last-publication", $0, in: id)] } ?? []
    case .grant: return person.grantEnds.map { [Reason("grant-ends", $0, in: id)] } ?? []
    case .email:
      return fact("email", person.emails.first, places.email)
        + (thread?.bounce.map { [Reason($0, in: situation.histories)] } ?? [])
    case .mentored:
      return fact("mentored-before", person.mentoredBefore.map(yesOrNo), places.mentoredBefore)
    case .remote: return fact("remote", person.remote.map(yesOrNo), places.remote)
    case .connection: return fact("connection", person.connection, places.connection)
    case .path: return []
    }
  }
}

private func yesOrNo(_ answer: Bool) -> String { answer ? "yes" : "no" }
