import Graph

/// The section Letters.
extension Naive {
  /// "After the letter's due date only letter.missed (until match-day, else due + 60),
  /// letter.unassigned (until match-day, else due + 180) and letter.over-max speak."
  func letters(of person: NoteID) -> [NaiveFinding?] {
    letters(person).flatMap { letter -> [NaiveFinding?] in
      // "Closed and paused mentors get only, for letters already agreed or later, letter.packet to
      // letter.unassigned and thanks.*"
      let isSure = [.agreed, .packet, .submitted, .assigned].contains(letter.state)
      if isSilent(person), !isSure { return [] }
      let isPast = letter.due.map { today > $0 } ?? false
      var found: [NaiveFinding?] = [unassigned(letter)]
      if isPast { return found + [missed(letter)] }
      found.append(packet(letter))
      found.append(rungFinding(letter))
      if isSilent(person) { return found }
      return found + asking(letter)
        + [isThin(letter) ? standing("letter.thin-evidence", person) : nil]
    }
  }

  /// "Dates marked * that fall on an away day (of `away` or `until`, not `again`) move to the last
  /// day before it that is not away"
  private func moved(_ person: NoteID, _ date: CivilDate) -> CivilDate {
    var day = date
    while isGone(person, day) { day = day - 1 }
    return day
  }

  private func asking(_ letter: NaiveLetter) -> [NaiveFinding?] {
    let person = letter.writer
    let isNear = stage(person) == .met || stage(person) == .working
    switch letter.state {
    case .planned:
      // "`fading` ones […] get no […] letter.ask or letter.short-runway"
      guard isNear, let due = letter.due, status(person) != .fading else { return [] }
      // "letter.short-runway | state planned, stage met or working, today > letter due - 42 |
      // standing, critical"
      if today > due - policy["letter.short-runway"] {
        return [standing("letter.short-runway", person, .critical)]
      }
      // "letter.ask | state planned, stage met or working, today <= letter due - 42 […] | letter due
      // - 56 *"
      return [dated("letter.ask", person, moved(person, due - policy["letter.ask"]))]
    case .asked:
      // "letter.answer | state asked | plus(asked, 7)"
      let asked = letter.events.last { $0.verb == .letterAsked }
      return [
        asked.flatMap {
          dated("letter.answer", person, plus(person, $0.date, policy["letter.answer"]))
        }
      ]
    // "letter.hedged | state hedged | standing: do not rely on it"
    case .hedged: return [standing("letter.hedged", person)]
    default: return []
    }
  }

  /// "letter.packet | state agreed | agreed + 1"
  private func packet(_ letter: NaiveLetter) -> NaiveFinding? {
    guard letter.state == .agreed, let agreed = letter.agreed else { return nil }
    return dated("letter.packet", letter.writer, agreed + policy["letter.packet"])
  }

  /// "letter.missed | asked, agreed or packet, and past due | standing, critical"
  private func missed(_ letter: NaiveLetter) -> NaiveFinding? {
    guard [.asked, .agreed, .packet].contains(letter.state), let due = letter.due,
      today <= matchDay(letter) ?? (due + policy["letter.missed-shown"])
    else { return nil }
    return standing("letter.missed", letter.writer, .critical)
  }

  /// "letter.unassigned | submitted, not assigned | review-opens (shows from 14 days before)"
  private func unassigned(_ letter: NaiveLetter) -> NaiveFinding? {
    guard letter.state == .submitted,
      let opens = letter.cycle.flatMap({ graph[$0].cycle?.reviewOpens?.value })
    else { return nil }
    let end = matchDay(letter) ?? letter.due.map { $0 + policy["letter.unassigned-shown"] }
    if let end, today > end { return nil }
    return dated("letter.unassigned", letter.writer, opens)
  }

  /// "letter.over-max | more than letters-max letters of one cycle assigned | standing"
  func overMax() -> [NaiveFinding?] {
    graph.notes.map { note in
      guard let cycle = note.cycle else { return nil }
      let assigned = allLetters.filter { $0.cycle == note.id && $0.state == .assigned }
      let most = cycle.lettersMax?.value ?? 4
      return assigned.count > most ? standing("letter.over-max", note.id) : nil
    }
  }

  /// "letter.thin-evidence | planned, asked, agreed or packet: fewer than 5 evidence items, or fewer
  /// than 3 facets, or spanning < 120 days, or newest older than 120 days; says which | standing"
  func isThin(_ letter: NaiveLetter) -> Bool {
    guard [.planned, .asked, .agreed, .packet].contains(letter.state) else { return false }
    let items = evidence(letter.writer)
    let facets = items.reduce(into: Set<String>()) { $0.formUnion($1.facets) }
    let days = items.map(\.date).sorted()
    guard let oldest = days.first, let newest = days.last,
      items.count >= policy["letter.evidence-items"],
      facets.count >= policy["letter.evidence-facets"],
      newest - oldest >= policy["letter.evidence-span"],
      today - newest <= policy["letter.evidence-age"]
    else { return true }
    return false
  }
}

/// The three rungs between the yes and the due date.
extension Naive {
  private struct Rung {
    var rule: String
    var date: CivilDate
    /// From which day a letter-check or nudge satisfies it.
    var from: CivilDate
  }

  /// "letter.check-in | state agreed or packet; satisfied by a nudge or letter-check from due - 21 on
  /// | max(letter due - 14, agreed + 7) *" "letter.second-check | same; satisfied from due - 7 on |
  /// letter due - 5 *" "letter.call-office | same; satisfied from due - 3 on | letter due - 2 *"
  /// "rungs never before agreed + 1." "from the day named, or from the rung's own date if that is
  /// earlier." "A check-in whose date is not before the second-check's is skipped."
  private func rungs(_ letter: NaiveLetter, _ due: CivilDate, _ agreed: CivilDate) -> [Rung] {
    func rung(_ rule: String, _ date: CivilDate) -> Rung {
      let day = max(moved(letter.writer, date), agreed + 1)
      return Rung(rule: rule, date: day, from: min(due - policy[rule + "-from"], day))
    }
    let first = rung(
      "letter.check-in",
      max(due - policy["letter.check-in"], agreed + policy["letter.check-in-after-yes"]))
    let second = rung("letter.second-check", due - policy["letter.second-check"])
    let third = rung("letter.call-office", due - policy["letter.call-office"])
    return first.date < second.date ? [first, second, third] : [second, third]
  }

  /// "The three rungs speak one at a time: let r be the last rung whose date is today or earlier. If
  /// there is one and it is not satisfied, it speaks; otherwise the first unsatisfied rung after it
  /// (after none: of all) speaks when its window comes."
  func rungFinding(_ letter: NaiveLetter) -> NaiveFinding? {
    guard letter.state == .agreed || letter.state == .packet, let due = letter.due,
      let agreed = letter.agreed
    else { return nil }
    let rungs = rungs(letter, due, agreed)
    let reached = rungs.lastIndex { $0.date <= today } ?? -1
    for (index, rung) in rungs.enumerated() where index >= reached && !isSatisfied(rung, letter) {
      return dated(rung.rule, letter.writer, rung.date)
    }
    return nil
  }

  /// The days of all rungs.
  func rungDays(_ letter: NaiveLetter) -> [CivilDate] {
    guard letter.state == .agreed || letter.state == .packet, let due = letter.due,
      let agreed = letter.agreed
    else { return [] }
    return rungs(letter, due, agreed).map(\.date)
  }

  /// The days of the rungs that lie behind.
  func rungsPassed(_ letter: NaiveLetter) -> [CivilDate] {
    rungDays(letter).filter { $0 < today }
  }

  /// "Rungs are satisfied by letter-checks of this letter and nudges to this mentor"
  private func isSatisfied(_ rung: Rung, _ letter: NaiveLetter) -> Bool {
    letter.events.contains { $0.verb == .letterCheck && $0.date >= rung.from }
      || lines(about: letter.writer).contains { $0.verb == .nudge && $0.date >= rung.from }
  }
}
