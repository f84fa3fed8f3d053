import Graph

/// The days on which something new comes into being in a vault: a line, a meeting, a task, a mail.
struct Happenings {
  private(set) var days: Set<CivilDate> = []

  init(_ graph: Graph) {
    days = Set(graph.events.map(\.date))
    for task in graph.tasks {
      days.formUnion([task.created, task.done].compactMap(\.self))
    }
    for note in graph.notes {
      if let sent = note.email?.sent?.value { days.insert(sent) }
      // "one dated today is planned until tomorrow"
      if note.type == .meeting, let date = note.date?.value { days.formUnion([date, date + 1]) }
    }
  }
}

extension Naive {
  /// Whether an end condition of the rule takes a finding away today.
  func isEnded(_ finding: NaiveFinding) -> Bool {
    guard let due = finding.due, let note = graph.notes.first(where: { $0.path == finding.subject })
    else { return false }
    // "is gone when today > due + its *expiry*, if the tables give one"
    if NaivePolicy.table[finding.rule + ".expiry"] != nil,
      today > due + policy[finding.rule + ".expiry"]
    {
      return true
    }
    switch finding.rule {
    // "before the stop date"
    case "outreach.first-follow-up", "outreach.second-follow-up", "outreach.warm-follow-up":
      return thread(note.id).flatMap(\.stop).map { today >= $0 } ?? false
    // "planned meeting ahead"
    case "meeting.prepare": return due + 1 < today
    // "with a deadline ahead"
    case "project.feedback-by": return due + policy["project.feedback-by"] < today
    default: return finding.rule.hasPrefix("letter.") && isLetterEnd(finding, note.id)
    }
  }

  /// "After the letter's due date only letter.missed (until match-day, else due + 60),
  /// letter.unassigned (until match-day, else due + 180) […] speak." "today <= letter due - 42" "let
  /// r be the last rung whose date is today or earlier."
  private func isLetterEnd(_ finding: NaiveFinding, _ person: NoteID) -> Bool {
    var ends: [CivilDate] = []
    // A planned letter is "for the nearest cycle", which may have been another one yesterday.
    let yesterday = Naive(graph, today: today - 1, policy: policy).letters(person)
    for letter in yesterday {
      let match = matchDay(letter)
      let end: CivilDate?
      switch finding.rule {
      case "letter.ask": end = letter.due.map { $0 - policy["letter.short-runway"] }
      case "letter.unassigned":
        end = match ?? letter.due.map { $0 + policy["letter.unassigned-shown"] }
      default: end = letter.due
      }
      ends += [end].compactMap(\.self)
    }
    // Another rung's day has come.
    return ends.contains(today - 1) || letters(person).flatMap(rungDays).contains(today)
  }
}
