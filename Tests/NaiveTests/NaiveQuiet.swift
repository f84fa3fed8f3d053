import Graph

/// A mentor gone quiet.
struct NaiveAdvice: Hashable {
  enum Verdict: String { case protect, exit, diversify, reEngage = "re-engage", keep }
  enum Strength: String { case act, consider }

  var verdict: Verdict
  var strength: Strength?
}

extension Naive {
  /// "For mentors in stage talking, met or working with no status"
  func isCovered(_ person: NoteID) -> Bool {
    isMentor(person) && status(person) == nil
      && [.talking, .met, .working].contains(stage(person))
  }

  /// "*followUps*: of the `nudge` and `asked` events after waitingSince (not waiting: after
  /// lastInbound; neither: all) with elapsed(event, today) >= 7, the most that lie pairwise at least
  /// 5 calendar days apart, taken greedily from the first."
  func followUps(_ person: NoteID) -> Int {
    var count = 0
    var last: CivilDate?
    for ask in asks(person) {
      if let from = waitingSince(person) ?? lastInbound(person), ask.date <= from { continue }
      guard elapsed(person, since: ask.date) >= policy["quiet.follow-up-age"] else { continue }
      if let last, ask.date - last < policy["quiet.follow-up-gap"] { continue }
      last = ask.date
      count += 1
    }
    return count
  }

  func asks(_ person: NoteID) -> [Event] {
    lines(about: person).filter { $0.verb == .nudge || $0.verb == .asked }
  }

  /// "*start*: first met or call; else first inbound (of what came after the last `closed`)."
  func start(_ person: NoteID) -> CivilDate? {
    var lines = lines(about: person)
    if let end = lines.lastIndex(where: { $0.verb == .closed }) {
      lines = Array(lines[(end + 1)...])
    }
    return (lines.first(where: isConversation) ?? lines.first(where: isInbound))?.date
  }

  /// "*product*: on a project with them a submitted, presented, accepted or published event not
  /// tagged #admin, or its `product` is abstract, poster, manuscript or dataset; or a `used` event."
  func hasProduct(_ person: NoteID) -> Bool {
    let isMade = events.contains {
      [.submitted, .presented, .accepted, .published].contains($0.verb)
        && !$0.tags.contains("admin") && isOnProject($0, with: person)
    }
    let isNamed = projects(with: person).contains {
      switch $0.project?.product?.value {
      case .abstract, .poster, .manuscript, .dataset: true
      default: false
      }
    }
    return isMade || isNamed || lines(about: person).contains { $0.verb == .used }
  }

  /// "*momentum*: met, call, feedback, assigned, used, milestone, submitted, presented, accepted or
  /// published, theirs or on a project with them, with elapsed(event, today) <= 42."
  func hasMomentum(_ person: NoteID) -> Bool {
    let verbs: [Verb] = [
      .met, .call, .feedback, .assigned, .used, .milestone, .submitted, .presented, .accepted,
      .published,
    ]
    return events.contains {
      verbs.contains($0.verb)
        && ($0.people.contains(person) || isOnProject($0, with: person))
        && elapsed(person, since: $0.date) <= policy["quiet.momentum"]
    }
  }

  /// "*slot needed*: letters of the nearest cycle in state agreed, packet, submitted or assigned
  /// from *other* mentors < letters-needed. No cycle: not needed." "(of several with the same date,
  /// all: […] a slot is needed if any needs it)"
  func isSlotNeeded(_ person: NoteID) -> Bool {
    nearestCycles(today).contains { cycle in
      let sure = allLetters.filter {
        $0.cycle == cycle && $0.writer != person
          && [.agreed, .packet, .submitted, .assigned].contains($0.state)
      }
      return sure.count < lettersNeeded(cycle)
    }
  }

  /// "*exit possible*: role contains research or is empty; not `letter: no`; no letter of theirs for
  /// the nearest cycle in state asked, agreed, packet, submitted or assigned; no open deliverable for
  /// them past its due date (then the stall is mine); no deliverable for them completed with elapsed
  /// <= 56."
  func isExitPossible(_ person: NoteID) -> Bool {
    let roles = graph[person].person?.roles ?? []
    guard roles.isEmpty || roles.contains("research"),
      graph[person].person?.letterPlan?.value != .no
    else { return false }
    let near = nearestCycles(today)
    let hasLetter = letters(person).contains { letter in
      near.contains { $0 == letter.cycle }
        && [.asked, .agreed, .packet, .submitted, .assigned].contains(letter.state)
    }
    let isStalledByMe = deliverables(person).contains {
      guard let due = $0.due else { return false }
      return $0.state == .open && due < today
    }
    let isFresh = deliverables(person).contains {
      guard $0.state == .done, let done = $0.done else { return false }
      return elapsed(person, since: done) <= policy["quiet.after-delivery"]
    }
    return !hasLetter && !isStalledByMe && !isFresh
  }

  /// "*letter in flight*: theirs is agreed or packet, up to and including the cycle's match-day, or
  /// due + 60 if none is given."
  func isInFlight(_ person: NoteID) -> Bool {
    letters(person).contains { letter in
      guard letter.state == .agreed || letter.state == .packet else { return false }
      let end = matchDay(letter) ?? letter.due.map { $0 + policy["letter.flight-after-due"] }
      return end.map { today <= $0 } ?? true
    }
  }

  /// "exit | act / consider | exit possible; start + 4 / 3 calendar months, moved later by the away
  /// days in (start, today], <= today; no product; no momentum; slot needed"
  private func isExit(_ person: NoteID, months: Int) -> Bool {
    guard let start = start(person) else { return false }
    let awayDays = (today - start) - elapsed(person, since: start)
    return start.adding(months: months) + awayDays <= today && isExitPossible(person)
      && !hasProduct(person) && !hasMomentum(person) && isSlotNeeded(person)
  }

  /// "diversify | act / consider | waiting, elapsed(waitingSince, today) >= 56 / 42, followUps >= 2"
  private func isDiversify(_ person: NoteID, days: Int) -> Bool {
    guard let since = waitingSince(person) else { return false }
    return elapsed(person, since: since) >= days
      && followUps(person) >= policy["quiet.follow-ups"]
  }

  /// "re-engage | act | not your move; no nudge or asked with elapsed < 14; and one of: waiting with
  /// elapsed >= 14; an unanswered nudge or asked (after lastInbound) with elapsed >= 14;
  /// elapsed(lastInbound, today) > 120"
  private func isReEngage(_ person: NoteID) -> Bool {
    let pause = policy["quiet.re-engage"]
    let asks = asks(person)
    guard yourMove(person) == nil,
      !asks.contains(where: { elapsed(person, since: $0.date) < pause })
    else { return false }
    if let since = waitingSince(person), elapsed(person, since: since) >= pause { return true }
    let last = lastInbound(person)
    if asks.contains(where: { ask in
      (last.map { ask.date > $0 } ?? true) && elapsed(person, since: ask.date) >= pause
    }) {
      return true
    }
    return last.map { elapsed(person, since: $0) > policy["quiet.silence"] } ?? false
  }

  /// "Order when several hold: exit act, diversify act, exit consider, diversify consider,
  /// re-engage, keep." "protect | act | a letter is in flight (then nothing below applies […])"
  /// "(verdict null and the reason, where it does not)"
  func advice(_ person: NoteID) -> NaiveAdvice? {
    guard isCovered(person) else { return nil }
    if isInFlight(person) { return NaiveAdvice(verdict: .protect, strength: .act) }
    if isExit(person, months: policy["quiet.exit-act"]) {
      return NaiveAdvice(verdict: .exit, strength: .act)
    }
    if isDiversify(person, days: policy["quiet.diversify-act"]) {
      return NaiveAdvice(verdict: .diversify, strength: .act)
    }
    if isExit(person, months: policy["quiet.exit-consider"]) {
      return NaiveAdvice(verdict: .exit, strength: .consider)
    }
    if isDiversify(person, days: policy["quiet.diversify-consider"]) {
      return NaiveAdvice(verdict: .diversify, strength: .consider)
    }
    if isReEngage(person) { return NaiveAdvice(verdict: .reEngage, strength: .act) }
    return NaiveAdvice(verdict: .keep, strength: nil)
  }
}
