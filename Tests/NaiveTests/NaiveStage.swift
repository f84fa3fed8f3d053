import Graph

/// The ladder of one thread.
struct NaiveThread {
  var opening: Event
  var nudges: [Event] = []
  var isWarm = false
  var isBounced = false
  var nextRung: CivilDate?
  var stop: CivilDate?

  /// "Contacts of a thread = its opening `sent` plus its nudges."
  var contacts: [Event] { [opening] + nudges }
  var lastContact: CivilDate { contacts.map(\.date).max() ?? opening.date }
}

extension Naive {
  /// "**Thread.** Only where nothing inbound ever came from them. A `sent` opens a thread if it is
  /// their first, or comes after a bounce of the thread before, or after a `closed`, or more than
  /// 180 days after the last `sent` or nudge of the thread before; any other `sent` counts as a
  /// nudge of the open thread (with a hint). Only the newest thread counts."
  func thread(_ person: NoteID) -> NaiveThread? {
    guard inbound(person).isEmpty else { return nil }
    var thread: NaiveThread?
    var isClosed = false
    for line in lines(about: person) {
      switch line.verb {
      case .sent:
        if let open = thread, !open.isBounced, !isClosed,
          line.date - open.lastContact <= policy["outreach.new-thread"]
        {
          thread?.nudges.append(line)
        } else {
          thread = NaiveThread(opening: line)
        }
        isClosed = false
      case .nudge: thread?.nudges.append(line)
      // "*Bounced*: a bounce in the thread"
      case .bounce: thread?.isBounced = true
      case .closed: isClosed = true
      default: break
      }
    }
    return thread.map { climb($0, person) }
  }

  private func climb(_ open: NaiveThread, _ person: NoteID) -> NaiveThread {
    var thread = open
    let sent = thread.opening.date
    // "*Warm* if the mentor has `introduced-by`, or an `introduced` event on or before the opening
    // `sent`."
    thread.isWarm =
      !(graph[person].person?.introducedBy.isEmpty ?? true)
      || lines(about: person).contains { $0.verb == .introduced && $0.date <= sent }
    // "*Next rung*: cold without nudge: plus(sent, 5); cold with one: max(plus(sent, 12),
    // plus(nudge1, 7)); warm without: plus(sent, 7); otherwise none."
    switch (thread.isWarm, thread.nudges.count) {
    case (false, 0): thread.nextRung = plus(person, sent, policy["outreach.first-follow-up"])
    case (false, 1):
      thread.nextRung = later(
        plus(person, sent, policy["outreach.second-follow-up"]),
        plus(person, thread.nudges[0].date, policy["outreach.second-gap"]))
    case (true, 0): thread.nextRung = plus(person, sent, policy["outreach.warm-follow-up"])
    default: break
    }
    // "*Stop date*: where a next rung exists, that date + 21 calendar days (too late to write
    // again); else max(plus(sent, 20), plus(last nudge, 8)), warm max(plus(sent, 15), plus(last
    // nudge, 8))."
    if let rung = thread.nextRung {
      thread.stop = rung + policy["outreach.too-late"]
    } else {
      let key = thread.isWarm ? "outreach.warm-stop" : "outreach.stop"
      thread.stop = later(
        plus(person, sent, policy[key]),
        plus(person, thread.lastContact, policy["outreach.stop-gap"]))
    }
    return thread
  }

  private func later(_ a: CivilDate?, _ b: CivilDate?) -> CivilDate? {
    guard let a, let b else { return nil }
    return a > b ? a : b
  }

  /// "*Exhausted*: not bounced and today >= stop date."
  func isExhausted(_ thread: NaiveThread) -> Bool {
    guard let stop = thread.stop else { return false }
    return !thread.isBounced && today >= stop
  }

  enum Stage: String { case closed, declined, working, met, talking, exhausted, contacted, target }

  /// "**Stage**: `closed` (status, or a `closed` event with no `sent` after it) > `declined` (latest
  /// inbound is `declined`) > `working` (a deliverable, `assigned`, `feedback`, `used`, or a project
  /// with them whose status is not `idea`) > `met` (met or call) > `talking` (any inbound) >
  /// `exhausted` > `contacted` (`sent`) > `target`."
  func stage(_ person: NoteID) -> Stage {
    let lines = lines(about: person)
    if status(person) == .closed { return .closed }
    if let end = lines.lastIndex(where: { $0.verb == .closed }),
      !lines[end...].contains(where: { $0.verb == .sent })
    {
      return .closed
    }
    if inbound(person).last?.verb == .declined { return .declined }
    if deliverables(person).contains(where: setsStage)
      || lines.contains(where: { [.assigned, .feedback, .used].contains($0.verb) })
      || projects(with: person).contains(where: { $0.project?.status?.value != .idea })
    {
      return .working
    }
    if lines.contains(where: isConversation) { return .met }
    if !inbound(person).isEmpty { return .talking }
    if let thread = thread(person), isExhausted(thread) { return .exhausted }
    if lines.contains(where: { $0.verb == .sent }) { return .contacted }
    return .target
  }

  /// "Closed and paused mentors get only […]"
  func isSilent(_ person: NoteID) -> Bool {
    status(person) == .paused || stage(person) == .closed
  }

  /// "**Active**: stage met or working, status empty, and elapsed(last inbound, today) <= 56, or <=
  /// 120 with the last contact (any direction) at most 45 days ago."
  func isActive(_ person: NoteID) -> Bool {
    let stage = stage(person)
    guard stage == .met || stage == .working, status(person) == nil,
      let last = lastInbound(person)
    else { return false }
    let gap = elapsed(person, since: last)
    if gap <= policy["panel.active"] { return true }
    guard gap <= policy["panel.active-long"], let touch = contacts(person).last else {
      return false
    }
    return today - touch.date <= policy["panel.touch"]
  }

  var activeMentors: [Note] { mentors.filter { isActive($0.id) } }
}
