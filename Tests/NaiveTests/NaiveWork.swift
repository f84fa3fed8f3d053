import Graph

/// The section Work.
extension Naive {
  /// "work.due | open task with a due date (mine alone: only in me, project, meeting and letter
  /// notes) | its due date" "A task for several mentors gives one work.due each, and one only for me
  /// if for nobody." "A task for a type-contact person: one work.due, subject that person" "Closed
  /// and paused mentors get only […]; paused ones also work.due."
  func tasksDue() -> [NaiveFinding?] {
    tasks.flatMap { task -> [NaiveFinding?] in
      guard task.state == .open, let due = task.due else { return [] }
      if task.people.isEmpty {
        let types: [NoteType] = [.me, .project, .meeting, .letter]
        guard types.contains(graph[task.note].type) else { return [] }
        return [dated("work.due", task.note, due)]
      }
      return task.people.filter { stage($0) != .closed }.map { dated("work.due", $0, due) }
    }
  }

  /// "work.warn-early | open deliverable due within 2 days, no flag | standing" "warn-early: one
  /// finding a task."
  func earlyWarnings() -> [NaiveFinding?] {
    tasks.map { task in
      guard task.state == .open, let due = task.due, isAhead(due),
        due - today <= policy["work.warn-early"]
      else { return nil }
      let unwarned = task.people.first {
        isMentor($0) && !isSilent($0) && !isFlagged($0, due: due)
      }
      return unwarned.map { standing("work.warn-early", $0) }
    }
  }

  /// "work.missed-once, work.pattern | exactly one, two or more (critical) deliverables overdue or
  /// done late, with due date in the last 180 days and no flag | standing"
  func missed(_ person: NoteID) -> [NaiveFinding?] {
    let missed = deliverables(person).filter { task in
      guard let due = task.due, due < today, isWithin(policy["work.missed-window"], due),
        !isFlagged(person, due: due)
      else { return false }
      if task.state == .open { return true }
      return task.done.map { $0 > due } ?? false
    }
    switch missed.count {
    case 0: return []
    case 1: return [standing("work.missed-once", person)]
    default: return [standing("work.pattern", person, .critical)]
    }
  }

  /// "work.first-nudge | waiting (below), no nudge or asked after waitingSince | plus(waitingSince,
  /// 14)" "work.second-nudge | waiting, exactly one after waitingSince | max(plus(waitingSince, 28),
  /// plus(that one, 14))" "project.feedback-by | waiting; each project with them, not idea or done,
  /// with a deadline ahead | deadline - 21" "The two nudges and feedback-by: only for mentors of the
  /// next section."
  func nudges(_ person: NoteID) -> [NaiveFinding?] {
    guard isCovered(person), let since = waitingSince(person) else { return [] }
    var found: [NaiveFinding?] = []
    let after = asks(person).filter { $0.date > since }
    if after.isEmpty {
      found.append(
        dated("work.first-nudge", person, plus(person, since, policy["work.first-nudge"])))
    }
    if after.count == 1,
      let rung = plus(person, since, policy["work.second-nudge"]),
      let spaced = plus(person, after[0].date, policy["work.nudge-gap"])
    {
      found.append(dated("work.second-nudge", person, max(rung, spaced)))
    }
    for note in projects(with: person) {
      guard let project = note.project, project.status?.value != .idea,
        project.status?.value != .done, let deadline = project.deadline?.value, isAhead(deadline)
      else { continue }
      found.append(
        dated("project.feedback-by", person, deadline - policy["project.feedback-by"]))
    }
    return found
  }

  /// "`quiet.verdict`: a finding for exit and diversify: standing, act warning, consider info."
  func quiet(_ person: NoteID) -> [NaiveFinding?] {
    guard let advice = advice(person), advice.verdict == .exit || advice.verdict == .diversify
    else { return [] }
    return [standing("quiet.verdict", person, advice.strength == .act ? .warning : .info)]
  }

  /// "update.due: stage met or working, or a letter in state submitted or assigned; last contact (any
  /// direction) + cadence (30 days, calendar); state `due` from then, `overdue` only from + max(60,
  /// cadence + 1); critical from + 120 if a letter of theirs is planned, asked, agreed or packet. Not
  /// while contact.your-move shows (until it expires)."
  func updates(_ person: NoteID) -> [NaiveFinding?] {
    guard status(person) != .fading, let last = contacts(person).last?.date else { return [] }
    let states = letters(person).map(\.state)
    let isMet = stage(person) == .met || stage(person) == .working
    guard isMet || states.contains(.submitted) || states.contains(.assigned) else { return [] }
    if let move = yourMove(person),
      dated("contact.your-move", person, move + policy["contact.your-move"]) != nil
    {
      return []
    }
    let cadence = graph[person].person?.cadence?.value ?? policy["update.cadence"]
    guard var found = dated("update.due", person, last + cadence) else { return [] }
    let overdue = last + max(policy["update.overdue"], cadence + 1)
    if found.state != .upcoming { found.state = today >= overdue ? .overdue : .due }
    let isAwaited = states.contains { [.planned, .asked, .agreed, .packet].contains($0) }
    if isAwaited, today >= last + policy["update.critical"] { found.severity = .critical }
    return [found]
  }
}
