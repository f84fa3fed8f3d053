package import Graph
import Rules

/// Who stands on which step of the outreach, from the hit list to an answer.
package struct OverviewLadder: Sendable {
  package enum Step: Sendable, CaseIterable {
    case toWrite, first, followUp, last, bounced, ended, answered, declined
  }

  /// Somebody on a step.
  package struct Card: Sendable {
    package var name: OverviewText
    /// Since when they stand there.
    package var since: CivilDate?
    /// When the ladder goes on.
    package var next: CivilDate?
    /// Somebody made the introduction.
    package var isWarm: Bool
  }

  package struct Column: Sendable {
    package var step: Step
    package var cards: [Card]
    package var more: Int

    package var count: Int { cards.count + more }
  }

  static let most = 12

  /// Only steps on which somebody stands.
  package let columns: [Column]
  /// Mentors beyond the ladder: met, or at work together.
  package let beyond: Int

  init(_ desk: inout OverviewDesk) {
    let situation = desk.situation
    let onIt = situation.mentors.filter { !$0.isPaused && !$0.note.isUnread }
    beyond = onIt.count { $0.stage.knowsMe }
    columns = Step.allCases.compactMap { step in
      let people = onIt.filter { Step($0) == step }
      guard !people.isEmpty else { return nil }
      let sorted = step == .toWrite ? situation.ranked(people) : people
      let cards = sorted.prefix(Self.most).compactMap { Card($0, &desk) }
      return Column(step: step, cards: cards, more: max(people.count - Self.most, 0))
    }
  }
}

extension OverviewLadder.Step {
  fileprivate init?(_ mentor: Relationship) {
    switch mentor.stage {
    case .target: self = .toWrite
    case .talking: self = .answered
    case .declined: self = .declined
    case .exhausted: self = .ended
    case .contacted:
      guard let thread = mentor.thread else { return nil }
      if thread.isBounced {
        self = .bounced
      } else {
        self = thread.nudges.isEmpty ? .first : thread.nextRung == nil ? .last : .followUp
      }
    case .met, .working, .closed: return nil
    }
  }
}

extension OverviewLadder.Card {
  fileprivate init?(_ mentor: Relationship, _ desk: inout OverviewDesk) {
    guard let name = desk.name(of: mentor.id) else { return nil }
    self.name = name
    let thread = mentor.thread
    let isOpen = mentor.stage == .contacted && thread?.isBounced == false
    since = thread?.bounce?.date ?? thread?.last.date ?? mentor.lastInbound
    next = isOpen ? thread?.nextRung ?? thread?.stopDate : nil
    isWarm = thread?.isWarm ?? !mentor.person.introducedBy.isEmpty
  }
}
