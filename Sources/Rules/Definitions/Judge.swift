package import Graph

/// Judges mentors against the rest of the vault: needs the cycles and everybody's letters.
package struct Judge: Sendable {
  let situation: Situation
  package let promised: PromisedLetters

  package init(_ situation: Situation) {
    self.situation = situation
    promised = PromisedLetters(situation)
  }

  /// Lent, not copied.
  var graph: Graph { _read { yield situation.graph } }
  var policy: Policy { situation.policy }
  var cycles: Cycles { situation.cycles }

  /// The verdict today; nil where the section on quiet mentors does not cover the person.
  package func judge(_ mentor: Relationship) -> Judgement? { judge(mentor, known: nil) }

  /// - Parameter known: Their letters as they stand, where these were looked at before.
  func judge(_ mentor: Relationship, known: LetterBook?) -> Judgement? {
    guard mentor.isCovered else { return nil }
    let book = known ?? situation.book(of: mentor)
    if let flight = book.letters.first(where: { isInFlight($0, on: mentor.today) }) {
      return Judgement(.protect, .act, .letterInFlight(flight.state, due: flight.due?.value))
    }
    let waiting = mentor.waiting(policy)
    let exit = exit(mentor, book)
    let diversify = diversify(mentor, waiting)
    for strength in [Strength.act, .consider] {
      if let exit, exit.strength == strength { return exit }
      if let diversify, diversify.strength == strength { return diversify }
    }
    return reEngage(mentor, waiting)
      ?? Judgement(.keep, nil, keepReason(mentor, waiting))
  }

  /// Promised, up to and including Match Day; without one for some time after the due date.
  package func isInFlight(_ letter: LetterRecord, on day: CivilDate) -> Bool {
    guard letter.state.isInFlight else { return false }
    if let match = letter.cycle.flatMap({ graph[$0].cycle?.matchDay }) { return day <= match.value }
    return letter.due.map { day <= $0.value + policy[.flightAfterDue] } ?? true
  }

  /// Whether the coming cycle still needs a letter from somebody else.
  package func needsSlot(except mentor: NoteID, on day: CivilDate) -> Bool {
    cycles.nearest(on: day).contains { cycle in
      let needed = graph[cycle].cycle?.lettersNeeded?.value ?? Cycle.standardLetters
      return promised.count(cycle, except: mentor, on: day) < needed
    }
  }

  private func exit(_ mentor: Relationship, _ book: LetterBook) -> Judgement? {
    guard let start = mentor.start?.date, isExitPossible(mentor, book),
      let strength = exitStrength(mentor, start), !mentor.hasProduct(graph),
      mentor.momentum(policy) == nil, needsSlot(except: mentor.id, on: mentor.today)
    else { return nil }
    let months = policy[strength == .act ? .exitAct : .exitConsider]
    return Judgement(.exit, strength, .noProduct(since: start, months: months))
  }

  private func exitStrength(_ mentor: Relationship, _ start: CivilDate) -> Strength? {
    let pause = mentor.away.count(after: start, through: mentor.today)
    if start.adding(months: policy[.exitAct]) + pause <= mentor.today { return .act }
    return start.adding(months: policy[.exitConsider]) + pause <= mentor.today ? .consider : nil
  }

  private func isExitPossible(_ mentor: Relationship, _ book: LetterBook) -> Bool {
    let person = mentor.person
    guard person.roles.isEmpty || person.roles.contains("research"),
      person.letterPlan?.value != .no
    else { return false }
    let nearest = cycles.nearest(on: mentor.today)
    let hasLetter = book.letters.contains { letter in
      let stands = letter.state == .asked || letter.state.isPromised
      return stands && letter.cycle.map(nearest.contains) ?? false
    }
    return !hasLetter && !isStallMine(mentor)
  }

  /// A promise of mine is past its date, or I delivered only lately.
  private func isStallMine(_ mentor: Relationship) -> Bool {
    mentor.deliverables.contains { promise in
      if !promise.isDone { return promise.due.map { $0 < mentor.today } ?? false }
      return promise.done.map { mentor.elapsed(since: $0) <= policy[.afterDelivery] } ?? false
    }
  }

  private func diversify(_ mentor: Relationship, _ waiting: Waiting) -> Judgement? {
    guard let since = waiting.since, waiting.followUps.count >= policy[.followUps] else {
      return nil
    }
    let days = mentor.elapsed(since: since)
    guard days >= policy[.diversifyConsider] else { return nil }
    let reason = VerdictReason.openFeedback(
      task: title(waiting.delivered), since: since, days: days,
      followUps: waiting.followUps.count)
    return Judgement(.diversify, days >= policy[.diversifyAct] ? .act : .consider, reason)
  }

  private func reEngage(_ mentor: Relationship, _ waiting: Waiting) -> Judgement? {
    let patience = policy[.reEngage]
    guard !mentor.isYourMove,
      !mentor.events.contains(where: {
        $0.isReminder && mentor.elapsed(since: $0.date) < patience
      })
    else { return nil }
    if let since = waiting.since, mentor.elapsed(since: since) >= patience {
      let reason = VerdictReason.openFeedback(
        task: title(waiting.delivered), since: since,
        days: mentor.elapsed(since: since), followUps: waiting.followUps.count)
      return Judgement(.reEngage, .act, reason)
    }
    if let open = mentor.reminders(after: mentor.lastInbound).last(where: {
      mentor.elapsed(since: $0.date) >= patience
    }) {
      let days = mentor.elapsed(since: open.date)
      return Judgement(.reEngage, .act, .unanswered(verb: open.verb, on: open.date, days: days))
    }
    guard let last = mentor.lastInbound, mentor.elapsed(since: last) > policy[.silence] else {
      return nil
    }
    return Judgement(
      .reEngage, .act, .silence(since: last, days: mentor.elapsed(since: last)))
  }

  private func title(_ promise: Deliverable?) -> String {
    promise.map { graph.tasks[$0.task].title } ?? ""
  }

  /// What is being waited for, or that the next move is mine.
  private func keepReason(_ mentor: Relationship, _ waiting: Waiting) -> VerdictReason {
    if mentor.isYourMove, let last = mentor.lastContact {
      return .yourMove(verb: last.verb, on: last.date)
    }
    let patience = policy[.reEngage]
    if let recent = mentor.reminders(after: mentor.lastInbound).last {
      return .recentReminder(
        verb: recent.verb, on: recent.date, again: mentor.away.plus(recent.date, patience))
    }
    if let delivered = waiting.delivered, let since = waiting.since {
      return .recentDelivery(task: title(delivered), since: since)
    }
    return mentor.lastInboundEvent.map { .movement(verb: $0.verb, on: $0.date) } ?? .nothingOpen
  }
}

extension Relationship {
  /// A mentor whom the section on quiet mentors covers.
  package var isCovered: Bool { isMentor && stage.isUnderWay && person.status == nil }

  /// The last contact is an answer of theirs (or they moved a meeting), and they did not ask to be
  /// written to only later.
  package var isYourMove: Bool {
    guard let last = lastContact else { return false }
    switch last.verb {
    case .reply, .feedback: break
    case .rescheduled where !last.isByMe: break
    default: return false
    }
    guard last.asksToWriteAgain, let again = last.again else { return true }
    return again < today
  }
}

extension Cycle {
  /// Letters needed and allowed where the cycle's note does not say.
  package static let standardLetters = 3
  package static let mostLetters = 4
}
