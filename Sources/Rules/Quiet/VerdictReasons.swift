import Graph

extension Situation {
  /// The lines and thresholds behind a verdict, as they are cited.
  package func reasons(for judgement: Judgement, about mentor: Relationship) -> [Reason] {
    let waiting = mentor.waiting(policy)
    switch judgement.verdict {
    case .protect: return flightReasons(mentor) + policies(.flightAfterDue)
    case .exit:
      let start = mentor.start.map { [Reason($0, in: histories)] } ?? []
      return start + policies(judgement.strength == .act ? .exitAct : .exitConsider, .momentum)
    case .diversify:
      let days = judgement.strength == .act ? PolicyKey.diversifyAct : .diversifyConsider
      return waiting.reasons(in: self) + policies(days, .followUps, .followUpAge, .followUpGap)
    case .reEngage: return silenceReasons(mentor, waiting) + policies(.reEngage, .silence)
    case .keep: return keepReasons(mentor, waiting)
    }
  }

  private func flightReasons(_ mentor: Relationship) -> [Reason] {
    letters(of: mentor.id).filter(\.state.isInFlight).flatMap { letter in
      let due = letter.due.flatMap { due in
        letter.dueNote.map { Reason("due", due, in: $0) }
      }
      return letter.events.map { Reason($0, in: histories) } + (due.map { [$0] } ?? [])
    }
  }

  private func silenceReasons(_ mentor: Relationship, _ waiting: Waiting) -> [Reason] {
    let open = waiting.reasons(in: self)
    return open.isEmpty ? (mentor.lastInboundEvent.map { [Reason($0, in: histories)] } ?? []) : open
  }

  private func keepReasons(_ mentor: Relationship, _ waiting: Waiting) -> [Reason] {
    if mentor.isYourMove, let last = mentor.lastContact { return [Reason(last, in: histories)] }
    let open = waiting.reasons(in: self)
    return open.isEmpty ? (mentor.lastInboundEvent.map { [Reason($0, in: histories)] } ?? []) : open
  }
}
