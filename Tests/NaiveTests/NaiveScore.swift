import Graph

/// Scores of the hit list, after the table of Docs/Output.md (rapport/targets/1).
extension Naive {
  /// "The hit list holds mentors in stage target, contacted or talking who are not on hold." "Ranked
  /// by score; of the same score, the better fit, then the later paper, then the first by path."
  func ranked(_ notes: [Note], _ distances: [NoteID: Int]) -> [Note] {
    var scores: [NoteID: Int] = [:]
    for note in notes { scores[note.id] = parts(note, distances).reduce(0, +) }
    return notes.sorted { a, b in
      let points = (scores[a.id] ?? 0, scores[b.id] ?? 0)
      if points.0 != points.1 { return points.0 > points.1 }
      let fits = (a.person?.fit ?? Int.min, b.person?.fit ?? Int.min)
      if fits.0 != fits.1 { return fits.0 > fits.1 }
      let papers = (a.person?.lastPublication?.value, b.person?.lastPublication?.value)
      switch papers {
      case (let one?, let other?) where one != other: return one > other
      case (.some, nil): return true
      case (nil, .some): return false
      default: return a.path.utf8.lexicographicallyPrecedes(b.path.utf8)
      }
    }
  }

  /// Fit, activity, access.
  func parts(_ note: Note, _ distances: [NoteID: Int]) -> [Int] {
    guard let person = note.person else { return [0, 0, 0] }
    func points(_ key: String, _ holds: Bool) -> Int { holds ? policy["targets." + key] : 0 }
    let fit =
      policy["targets.fit"] * (person.fit ?? 0) / 5
      + points("specialty", !grouped(person.specialties).isDisjoint(with: wanted))
    let activity =
      points("paper", isPublished(person, within: "targets.publishing"))
      + points("fresh-paper", isPublished(person, within: "targets.fresh"))
      + points("grant", person.grantEnds.map { isAhead($0.value) } ?? false)
    let isBounced = thread(note.id)?.isBounced ?? false
    let access =
      (distances[note.id].map { max(0, policy["targets.path"] - $0) } ?? 0)
      + points("email", !person.emails.isEmpty && !isBounced)
      + points("mentored-before", person.mentoredBefore == true)
      + points("remote", person.remote == true)
      + points("connection", person.connection != nil)
    return [fit, activity, access]
  }

  /// "one of your specialties, or of the nearest cycle's"
  private var wanted: Set<String> {
    grouped(
      (me?.applicant?.specialties ?? [])
        + nearestCycles(today).flatMap { graph[$0].cycle?.specialties ?? [] })
  }

  private func isPublished(_ person: Person, within key: String) -> Bool {
    person.lastPublication.map { $0.value.adding(months: policy[key]) >= today } ?? false
  }
}
