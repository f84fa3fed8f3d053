package import Graph
package import Rules

/// The hit list: who is worth writing to, best first, with what speaks for each.
package struct TargetsReport: Sendable {
  /// Somebody on the list.
  package struct Target: Sendable {
    /// 1 is best.
    package var rank: Int
    /// The note's path.
    package var subject: String
    package var name: String
    package var stage: Stage
    package var parts: [Part]
    /// Keys of the record that are not filled in.
    package var gaps: [String]
    /// Their last paper is older than research mentors' are.
    package var isNotPublishing: Bool

    package var score: Int { parts.reduce(0) { $0 + $1.value } }
    /// What a score could be at most.
    package var most: Int { parts.reduce(0) { $0 + $1.most } }
  }

  /// One side of a score.
  package struct Part: Sendable {
    package var part: TargetScore.Part
    package var value: Int
    package var most: Int
    package var signs: [Sign]
    /// The facts behind it, then the thresholds.
    package var because: [Citation]
  }

  /// One good sign, and what it counts.
  package struct Sign: Sendable {
    package var points: Int
    /// What is the case, a few words.
    package var words: String
    /// Where that is written, as `path:line:column`; nil where nothing is.
    package var place: String?
  }

  /// What of the list is asked for.
  package enum Choice: Sendable, Equatable {
    case everybody
    /// Those whose record has gaps.
    case gaps
    case one(NoteID)
  }

  package let today: CivilDate
  package let choice: Choice
  /// Whether everybody's score is opened up in text.
  package let showsAll: Bool
  /// How many people are on the list, and how many serve best.
  package let count: Int
  package let sensible: ClosedRange<Int>
  /// What to do about the list's size; nil where it is right, or where it does not matter.
  package let advice: String?
  /// Those asked for, by rank.
  package let targets: [Target]
  /// Whom to write to when a ladder stops, or now.
  package let next: Target?
  /// Those asked for, and the notes that may be about one of them too.
  package let twins: [TwinNotes]
  let firstSteps: FirstSteps?

  package init(
    _ situation: Situation, mutes: Mutes, choice: Choice = .everybody, showsAll: Bool = false,
    read: (_ path: String) -> [UInt8]?
  ) {
    today = situation.today
    self.choice = choice
    self.showsAll = showsAll
    let ranked = situation.ranked(situation.hitList)
    count = ranked.count
    let fewest = situation.policy[.fewestTargets]
    sensible = fewest...max(fewest, situation.policy[.mostTargets])
    let sizes = RuleBook.rule(.listSize)?.check(situation) ?? []
    advice = sizes.first { !mutes.mutes($0, today: situation.today) }?.action
    let desk = TargetDesk(situation)
    let chosen = ranked.enumerated().filter { choice.holds($1) }
    targets = chosen.map { desk.target($1, rank: $0 + 1) }
    let shown = showsAll ? chosen[...] : chosen.prefix(sensible.upperBound)
    twins = TwinNotes.found(
      in: situation, of: shown.map(\.element.id), mutes: mutes, read: read)
    let first = situation.nextTarget
    next = ranked.firstIndex { $0.id == first?.id }.map { desk.target(ranked[$0], rank: $0 + 1) }
    firstSteps = FirstSteps(situation)
  }
}

extension TargetsReport.Choice {
  fileprivate func holds(_ mentor: Relationship) -> Bool {
    switch self {
    case .everybody: true
    case .gaps: !mentor.person.gaps.isEmpty
    case .one(let id): mentor.id == id
    }
  }
}

/// Opens scores up.
struct TargetDesk {
  private let situation: Situation
  private let scoring: Scoring

  init(_ situation: Situation) {
    self.situation = situation
    scoring = situation.scoring
  }

  func target(_ mentor: Relationship, rank: Int) -> TargetsReport.Target {
    let score = scoring.score(of: mentor, in: situation)
    return TargetsReport.Target(
      rank: rank, subject: mentor.note.path, name: mentor.note.title, stage: mentor.stage,
      parts: TargetScore.Part.allCases.map { part($0, score.entries(of: $0), mentor) },
      gaps: mentor.person.gaps,
      isNotPublishing: mentor.person.lastPublication.map { situation.isOld($0.value) } ?? false)
  }

  private func part(
    _ part: TargetScore.Part, _ entries: [TargetScore.Entry], _ mentor: Relationship
  ) -> TargetsReport.Part {
    let words = TargetWords(situation, mentor)
    return TargetsReport.Part(
      part: part, value: entries.reduce(0) { $0 + $1.points },
      most: entries.reduce(0) { $0 + $1.most },
      signs: entries.filter { $0.most > 0 }.map { entry in
        let place = entry.facts.lazy.compactMap { Citation($0, in: situation.graph).location }
        return TargetsReport.Sign(
          points: entry.points, words: words.sign(entry), place: place.first)
      },
      because: reasons(entries).map { Citation($0, in: situation.graph) })
  }

  /// Every fact once, then every threshold once.
  private func reasons(_ entries: [TargetScore.Entry]) -> [Reason] {
    let keys = entries.flatMap { entry in
      entry.signal.policy + (entry.path?.ties.map(\.kind.step) ?? [])
    }
    var seen: Set<Reason> = []
    let thresholds = keys.map { Reason.policy($0, situation.policy[$0]) }
    return (entries.flatMap(\.facts) + thresholds).filter { seen.insert($0).inserted }
  }
}
