import Graph
import Vault

/// The section Risk: "All standing, info unless a letter is asked or later."
extension Naive {
  func risks(_ person: NoteID) -> [NaiveFinding?] {
    var rules: [String] = []
    if isVenueUnknown(person) { rules.append("risk.venue") }
    if isNotPublishing(person) { rules.append("risk.not-publishing") }
    if isLate(person) { rules.append("risk.late-writer") }
    for letter in letters(person) {
      if isOutsideSpecialty(letter) { rules.append("risk.outside-specialty") }
      if isGeneric(letter) { rules.append("risk.generic-letter") }
    }
    return rules.map { standing($0, person, riskSeverity([person])) }
  }

  private func riskSeverity(_ people: [NoteID]) -> NaiveFinding.Severity {
    let isAsked = people.flatMap(letters).contains {
      [.asked, .agreed, .packet, .submitted, .assigned].contains($0.state)
    }
    return isAsked ? .warning : .info
  }

  /// "risk.venue (every journal in `journals` that has a journal note is not-found, or none is known)"
  private func isVenueUnknown(_ person: NoteID) -> Bool {
    guard let named = graph[person].person?.journals, !named.isEmpty else { return false }
    return named.compactMap { $0.note.flatMap { graph[$0].journal } }
      .allSatisfy { $0.indexed?.value == .notFound }
  }

  /// "risk.project-venue (an active project's journal is not-found or has no note: verify before
  /// agreeing to authorship)"
  func projectVenues() -> [NaiveFinding?] {
    graph.notes.map { note in
      guard let project = note.project, project.status?.value ?? .active == .active,
        let named = project.journal
      else { return nil }
      // Taken to hold here too: "silent if every mentor in it is closed or paused".
      let mentors = project.mentors.notes.filter { graph[$0].type.isPerson }
      if !mentors.isEmpty, mentors.allSatisfy(isSilent) { return nil }
      let journal = named.note.flatMap { graph[$0].journal }
      let isKnown = journal.map { $0.indexed?.value != .notFound } ?? false
      return isKnown
        ? nil : standing("risk.project-venue", note.id, riskSeverity(project.mentors.notes))
    }
  }

  /// "risk.outside-specialty (letter planned or later; specialty differs from the cycle's, after
  /// `specialty-groups`; pd-ties is not yes; and fewer than 2 in-specialty letters planned or later)"
  private func isOutsideSpecialty(_ letter: NaiveLetter) -> Bool {
    // Taken to speak of letters still ahead.
    guard graph[letter.writer].person?.pdTies != .yes, counts(letter), let cycle = letter.cycle,
      isInSpecialty(letter.writer, cycle) == false, letter.due.map({ today <= $0 }) ?? true
    else { return false }
    let inside = allLetters.filter {
      $0.cycle == cycle && counts($0) && isInSpecialty($0.writer, cycle) == true
    }
    return inside.count < policy["risk.in-specialty"]
  }

  private func counts(_ letter: NaiveLetter) -> Bool {
    letter.state != .hedged && letter.state != .declined
  }

  /// Nil where either side names no specialty.
  private func isInSpecialty(_ person: NoteID, _ cycle: NoteID) -> Bool? {
    let wanted = grouped(graph[cycle].cycle?.specialties ?? [])
    let own = grouped(graph[person].person?.specialties ?? [])
    return wanted.isEmpty || own.isEmpty ? nil : !wanted.isDisjoint(with: own)
  }

  /// "`specialty-groups` (lists of specialties that count as one)"
  func grouped(_ specialties: [String]) -> Set<String> {
    var names = Set(specialties.map { $0.lowercased() })
    for group in graph.configuration.specialtyGroups {
      let group = Set(group.map { $0.lowercased() })
      if !names.isDisjoint(with: group) { names.formUnion(group) }
    }
    return names
  }

  /// "risk.not-publishing (role research, last publication > 24 months)"
  private func isNotPublishing(_ person: NoteID) -> Bool {
    graph[person].person?.roles.contains("research") ?? false && isOldPublication(graph[person])
  }

  /// "risk.generic-letter (letter asked..packet, no inbound for 120 days; silent where
  /// letter.thin-evidence speaks)" "After the letter's due date only letter.missed […] speak."
  private func isGeneric(_ letter: NaiveLetter) -> Bool {
    let last = lastInbound(letter.writer)
    return [.asked, .agreed, .packet].contains(letter.state)
      && (letter.due.map { today <= $0 } ?? true)
      && (last.map { today - $0 >= policy["risk.inbound"] } ?? true)
      && !isThin(letter)
  }

  /// "risk.late-writer (two check-in rungs passed unanswered, or a letter missed in an earlier
  /// cycle)"
  private func isLate(_ person: NoteID) -> Bool {
    let answers = inbound(person).map(\.date)
    let unanswered = letters(person).flatMap(rungsPassed).filter { rung in
      !answers.contains { $0 >= rung }
    }
    return unanswered.count >= 2 || letters(person).contains(where: isMissedEarlier)
  }

  /// In a cycle before the nearest: "asked, agreed or packet, and past due", or submitted after it.
  private func isMissedEarlier(_ letter: NaiveLetter) -> Bool {
    guard let due = letter.due, due < today, let next = nearestCycles(today).first,
      let own = lettersDue(letter.cycle), let nearest = lettersDue(next), own < nearest
    else { return false }
    if [.asked, .agreed, .packet].contains(letter.state) { return true }
    let submitted = letter.events.last { $0.verb == .letterSubmitted }
    return submitted.map { $0.date > due } ?? false
  }
}

/// The section Other.
extension Naive {
  func others() -> [NaiveFinding?] {
    var found: [NaiveFinding?] = [staleProfile]
    for note in graph.notes {
      // "opportunity.apply-by (apply-by, window 30)"
      if let last = note.opportunity?.applyBy?.value {
        let window = policy["opportunity.window"]
        found.append(dated("opportunity.apply-by", note.id, last, window: window))
      }
      // "cycle.unchecked (season facts older than 90 days or without source)"
      if let cycle = note.cycle {
        let age = cycle.checked.map { today - $0.value }
        if cycle.source == nil || (age.map { $0 > policy["cycle.stale"] } ?? true) {
          found.append(standing("cycle.unchecked", note.id))
        }
      }
    }
    // "evidence.unwitnessed (info)"
    for event in events where event.verb == .evidence {
      if event.hasWitnessField ? event.witnesses.isEmpty : event.people.isEmpty {
        found.append(standing("evidence.unwitnessed", event.note, .info))
      }
    }
    return found
  }

  /// "profile.stale (profiles-checked > 180 days ago or absent while img; info)"
  private var staleProfile: NaiveFinding? {
    guard let note = me, let applicant = note.applicant else { return nil }
    let isStale =
      applicant.profilesChecked.map { today - $0.value > policy["profile.stale"] }
      ?? (applicant.kind == .img)
    return isStale ? standing("profile.stale", note.id, .info) : nil
  }
}
