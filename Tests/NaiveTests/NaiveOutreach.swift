import Graph

/// The section Outreach, for one mentor and for the vault as a whole.
extension Naive {
  func outreach(_ person: NoteID) -> [NaiveFinding?] {
    ladder(person) + [writeAgain(person)]
  }

  /// "outreach.first-follow-up | cold, no nudge, before the stop date | next rung"
  /// "outreach.second-follow-up | cold, one nudge, before the stop date | next rung"
  /// "outreach.warm-follow-up | warm, no nudge, before the stop date | next rung"
  /// "outreach.bounced | bounced thread (then no other ladder rule) | standing"
  private func ladder(_ person: NoteID) -> [NaiveFinding?] {
    guard let thread = thread(person) else { return [] }
    if thread.isBounced { return [standing("outreach.bounced", person)] }
    var found: [NaiveFinding?] = [overLimit(thread, person)]
    let isBeforeStop = thread.stop.map { today < $0 } ?? true
    switch (thread.isWarm, thread.nudges.count) {
    case (false, 0) where isBeforeStop:
      found.append(dated("outreach.first-follow-up", person, thread.nextRung))
    case (false, 1) where isBeforeStop:
      found.append(dated("outreach.second-follow-up", person, thread.nextRung))
    case (true, 0) where isBeforeStop:
      found.append(dated("outreach.warm-follow-up", person, thread.nextRung))
    default: break
    }
    // "outreach.stop | no next rung, or the stop date reached; names the next target by rank | stop
    // date, expiry 60"
    if thread.nextRung == nil || !isBeforeStop {
      found.append(dated("outreach.stop", person, thread.stop))
    }
    return found
  }

  /// "outreach.over-limit | more contacts than 3 (warm: 2), not bounced, last one within 60 days;
  /// stop may stand beside it | standing, critical"
  private func overLimit(_ thread: NaiveThread, _ person: NoteID) -> NaiveFinding? {
    guard thread.contacts.count > (thread.isWarm ? 2 : 3),
      isWithin(policy["outreach.over-limit-shown"], thread.lastContact)
    else { return nil }
    return standing("outreach.over-limit", person, .critical)
  }

  /// "outreach.write-again | the last line with `again` (reply, declined, auto-reply); no out
  /// contact, met or call on or after that date | that date, expiry 60"
  private func writeAgain(_ person: NoteID) -> NaiveFinding? {
    let lines = lines(about: person)
    let last = lines.last {
      [.reply, .declined, .autoReply].contains($0.verb) && $0.again != nil
    }
    guard let again = last?.again else { return nil }
    let isDone = lines.contains {
      (way($0) == .outward || isConversation($0)) && $0.date >= again
    }
    return isDone ? nil : dated("outreach.write-again", person, again)
  }

  /// Findings about no single mentor stand at the `me` note or "".
  func vaultWideOutreach() -> [NaiveFinding?] {
    [noConnection, oneAtATime, scoresPending]
  }

  /// Of those who are spoken about: "closed and paused mentors get only […]".
  private func mentors(in stages: [Stage]) -> [Note] {
    mentors.filter { stages.contains(stage($0.id)) && !isSilent($0.id) }
  }

  /// "outreach.no-connection | stage target or contacted, no `connection`; one finding naming the
  /// first 12 by rank | standing, info"
  private var noConnection: NaiveFinding? {
    let without = mentors(in: [.target, .contacted]).filter { $0.person?.connection == nil }
    return without.isEmpty ? nil : standing("outreach.no-connection", me?.id, .info)
  }

  /// "outreach.one-at-a-time | >= 4 in stage target, at most one in stage contacted, fewer than 3
  /// active mentors, me not scores-pending | standing"
  private var oneAtATime: NaiveFinding? {
    guard mentors(in: [.target]).count >= policy["outreach.in-parallel"],
      mentors(in: [.contacted]).count <= 1, activeMentors.count < policy["panel.good"],
      me?.applicant?.scoresPending?.value != true
    else { return nil }
    return standing("outreach.one-at-a-time", me?.id)
  }

  /// "outreach.scores-pending | me: img, scores-pending, no scores-expected; someone in stage
  /// contacted, or an email note of kind cold-email in status draft; one finding | standing"
  private var scoresPending: NaiveFinding? {
    guard let applicant = me?.applicant, applicant.kind == .img,
      applicant.scoresPending?.value == true, applicant.scoresExpected == nil
    else { return nil }
    let isDrafted = graph.notes.contains {
      $0.email?.kind?.value == "cold-email" && $0.email?.status?.value == .draft
    }
    guard isDrafted || !mentors(in: [.contacted]).isEmpty else { return nil }
    return standing("outreach.scores-pending", me?.id)
  }
}
