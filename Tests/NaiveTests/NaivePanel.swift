import Graph

/// The sections Hit list and Panel.
extension Naive {
  /// "targets.list-size (count of stage target, contacted, talking, paused ones aside, outside 8..12
  /// while fewer than 3 active mentors; standing, info)"
  var hitList: [Note] {
    mentors.filter {
      [.target, .contacted, .talking].contains(stage($0.id)) && status($0.id) != .paused
    }
  }

  func targets() -> [NaiveFinding?] {
    var found: [NaiveFinding?] = []
    let isFew = activeMentors.count < policy["panel.good"]
    let count = hitList.count
    if isFew, count < policy["targets.fewest"] || count > policy["targets.most"] {
      found.append(standing("targets.list-size", me?.id, .info))
    }
    // "targets.not-publishing (last publication older than 24 months: personal reference only)"
    for note in hitList where isOldPublication(note) {
      found.append(standing("targets.not-publishing", note.id))
    }
    // "targets.incomplete (missing fields of the record; one finding naming the first 12)"
    if hitList.contains(where: isIncomplete) {
      found.append(standing("targets.incomplete", me?.id))
    }
    // "targets.ended-grant (info)"
    for note in hitList {
      guard let end = note.person?.grantEnds?.value, end < today else { continue }
      found.append(standing("targets.ended-grant", note.id, .info))
    }
    return found
  }

  /// "last publication older than 24 months"
  func isOldPublication(_ note: Note) -> Bool {
    guard let date = note.person?.lastPublication?.value else { return false }
    return date.adding(months: policy["targets.publishing"]) < today
  }

  /// "The record for each: name, institution, department, specialty, last publication, grant status,
  /// e-mail, connection point, outreach status (derived)." (The field, Hit list.)
  private func isIncomplete(_ note: Note) -> Bool {
    guard let person = note.person else { return false }
    return person.institution == nil || person.department == nil || person.specialties.isEmpty
      || person.lastPublication == nil || (person.grant == nil && person.grantEnds == nil)
      || person.emails.isEmpty || person.connection == nil
  }

  func panel() -> [NaiveFinding?] {
    [tooFew, roleGap] + singleWitness + lettersShort()
  }

  /// "panel.too-few (active < 2, < 3: critical and warning if a cycle's letters are due within 12
  /// months, else warning and info)"
  private var tooFew: NaiveFinding? {
    let count = activeMentors.count
    guard count < policy["panel.good"] else { return nil }
    let isNear = graph.notes.contains {
      guard let due = $0.cycle?.lettersDue?.value else { return false }
      return isAhead(due) && due <= today.adding(months: policy["panel.horizon"])
    }
    let isBad = count < policy["panel.fewest"]
    let severity: NaiveFinding.Severity =
      isNear ? (isBad ? .critical : .warning) : (isBad ? .warning : .info)
    return standing("panel.too-few", me?.id, severity)
  }

  /// "panel.role-gap (info)": "Three roles: `research` […], `specialty` […], `career`" (The field).
  private var roleGap: NaiveFinding? {
    let roles = Set(activeMentors.flatMap { $0.person?.roles ?? [] })
    return roles.isSuperset(of: ["research", "specialty", "career"])
      ? nil : standing("panel.role-gap", me?.id, .info)
  }

  /// "panel.single-witness (> 60 % of evidence with one mentor, at least 5 items; info)"
  private var singleWitness: [NaiveFinding?] {
    let all = allEvidence.count
    guard all >= policy["panel.share-items"] else { return [] }
    return mentors.map { mentor in
      evidence(mentor.id).count * 100 > policy["panel.share"] * all
        ? standing("panel.single-witness", me?.id, .info) : nil
    }
  }

  /// "panel.letters-short (letters planned, asked, agreed, packet, submitted or assigned <
  /// letters-needed of the nearest cycle)." "(of several with the same date, all: letters-short
  /// speaks for each […])" "hedged and declined never count."
  private func lettersShort() -> [NaiveFinding?] {
    nearestCycles(today).map { cycle in
      let count = allLetters.filter {
        $0.cycle == cycle && $0.state != .hedged && $0.state != .declined
      }.count
      return count < lettersNeeded(cycle) ? standing("panel.letters-short", cycle) : nil
    }
  }
}
