import Graph

/// Stories that lead up to a threshold: what pure chance rarely writes.
extension VaultMaker {
  /// The middle less one of some counts of days, or a day beside it.
  mutating func ago(_ counts: [Int]) -> CivilDate {
    center - chance.one(of: counts) + chance.number(-1...1)
  }

  private func note(_ date: CivilDate, _ text: String) -> String { "- \(date) \(text)" }

  /// The body of a person's note that tells one story.
  mutating func story() -> [String] {
    switch chance.number(0...11) {
    case 10: strongFile()
    case 11: later()
    case 0, 1: ladder()
    case 2: delivery()
    case 3: promise()
    case 4, 5: letterStory()
    case 6: evidenceStory()
    case 7: silence()
    case 8: moods()
    default: news()
    }
  }

  /// First e-mails and reminders, never an answer.
  private mutating func ladder() -> [String] {
    var lines: [String] = []
    var day = ago([5, 7, 12, 15, 20, 26, 28, 33, 40, 59, 64, 80, 95, 101])
    if chance.once(in: 5) { lines.append(note(day - chance.number(179...183), "sent: hello")) }
    if chance.once(in: 5) {
      lines.append(note(day - chance.number(0...1), "introduced: by a friend"))
    }
    lines.append(note(day, "sent: hello"))
    for _ in 0..<chance.number(0...3) {
      day = day + chance.one(of: [4, 5, 6, 7, 8, 12])
      lines.append(note(day, chance.once(in: 5) ? "sent: again" : "nudge: again"))
    }
    if chance.once(in: 8) { lines.append(note(day + 1, "bounce: no such address")) }
    if chance.once(in: 5) {
      lines.append(note(day, "auto-reply: away [until:: \(day + chance.number(0...9))]"))
    }
    return lines
  }

  /// Work handed in, then silence and reminders.
  private mutating func delivery() -> [String] {
    let start = center.adding(months: chance.one(of: [-3, -4, -6])) + chance.number(-1...1)
    let done = ago([14, 28, 42, 56])
    var lines = [note(start, chance.once(in: 3) ? "reply: yes" : "met: first talk")]
    var day = done + chance.one(of: [1, 7, 14])
    for _ in 0..<chance.number(0...3) {
      lines.append(note(day, chance.once(in: 3) ? "asked: did you see it?" : "nudge: any news?"))
      day = day + chance.one(of: [4, 5, 6, 14])
    }
    return lines + ["", "## Promised", "- [x] table [completion:: \(done)]"]
  }

  /// Promises missed, with a warning that came in time or not.
  private mutating func promise() -> [String] {
    var lines = [note(ago([60, 150]), "met: first talk")]
    var tasks: [String] = []
    for _ in 0..<chance.number(1...2) {
      let due = chance.once(in: 4) ? center + chance.number(0...3) : ago([1, 20, 180])
      if chance.once(in: 2) {
        lines.append(note(due - chance.one(of: [0, 28, 29, 30]), "flag: it will be late"))
      }
      let done = due + chance.number(-1...3)
      let mark = chance.once(in: 2) ? "- [ ] table" : "- [x] table [completion:: \(done)]"
      tasks.append("\(mark) [due:: \(due)]")
    }
    return lines + ["", "## Promised"] + tasks
  }

  /// A letter on its way, with checks around the rungs.
  private mutating func letterStory() -> [String] {
    let due = dues.isEmpty ? center + 30 : chance.one(of: dues)
    let agreed = due - chance.one(of: [3, 8, 15, 16, 21, 22, 50])
    var lines = [note(agreed - 40, "met: first talk"), note(agreed - 7, "letter-asked: please")]
    if chance.once(in: 5) { return lines }
    lines.append(note(agreed, "letter-agreed: gladly"))
    if !chance.once(in: 3) { lines.append(note(agreed + 1, "letter-packet: all of it")) }
    for rung in [14, 5, 2] where chance.once(in: 2) {
      let day = due - chance.one(of: [rung, 22, 21, 20, 8, 7, 6, 4, 3])
      lines.append(note(day, chance.once(in: 2) ? "letter-check: on track?" : "nudge: on track?"))
    }
    if chance.once(in: 5) { lines.append(note(due - chance.number(0...5), "letter-submitted: in")) }
    return lines
  }

  /// Evidence that is just enough, just too old, or just too close together.
  private mutating func evidenceStory() -> [String] {
    let newest = chance.once(in: 2) ? ago([120]) : ago([2, 30])
    let oldest = newest - chance.number(118...122)
    let facets = chance.some(of: Naive.facets.sorted(), 2...4)
    var lines = [note(oldest, "evidence: saw it #\(chance.one(of: facets))")]
    for facet in facets { lines.append(note(newest, "evidence: saw it #\(facet)")) }
    for _ in 0..<chance.number(0...2) {
      lines.append(note(newest - chance.number(0...60), "evidence: saw it #\(facets[0])"))
    }
    if chance.once(in: 2) { lines.append(note(ago([7, 20, 120]), "letter-asked: please")) }
    if chance.once(in: 3) { lines.append(note(ago([120, 121, 130]), "met: a talk")) }
    return lines
  }

  /// Heard from long ago, written to since.
  private mutating func silence() -> [String] {
    let inward = chance.one(of: ["reply", "met", "feedback", "call"])
    let outward = chance.one(of: ["update", "asked", "nudge", "thanks"])
    return [
      note(ago([42, 56, 120, 121]), "\(inward): word"),
      note(ago([7, 14, 37, 45, 60]), "\(outward): word"),
    ] + (chance.once(in: 2) ? [note(ago([150, 200]), "met: first talk")] : [])
  }

  /// Signs of a busy or a disengaged mentor.
  private mutating func moods() -> [String] {
    var lines = [note(ago([200, 250]), "met: first talk")]
    let asked = ago([40, 100, 180])
    lines.append(note(asked, "asked: a question"))
    lines.append(note(asked + chance.number(12...16), chance.one(of: ["reply: yes", "call: yes"])))
    if chance.once(in: 2) { lines.append(note(ago([90]), "feedback: fine")) }
    for _ in 0..<chance.number(0...3) {
      let verb = chance.one(of: ["cancelled", "no-show", "rescheduled", "forgot", "met"])
      let isMine = verb != "met" && verb != "forgot" && chance.once(in: 4)
      lines.append(note(ago([3, 10, 30, 60]), "\(verb): again\(isMine ? " [by:: me]" : "")"))
    }
    return lines
  }

  /// Wins and letters, and who heard of them.
  private mutating func news() -> [String] {
    var lines = [note(ago([100, 160]), "met: first talk")]
    if chance.once(in: 2) { lines.append(note(ago([7, 67]), "win: interview")) }
    if chance.once(in: 2) { lines.append(note(ago([7, 97, 104]), "letter-submitted: in")) }
    if chance.once(in: 3) { lines.append(note(ago([10, 60]), "win: matched #match")) }
    if chance.once(in: 3) { lines.append(note(ago([7, 60]), "shared: the news")) }
    if chance.once(in: 3) { lines.append(note(ago([7, 60]), "evidence: saw it #rigor")) }
    return lines
  }

  /// Evidence enough for a letter, and a writer not heard from.
  private mutating func strongFile() -> [String] {
    let facets = ["rigor", "skill", "teaching", "growth", "integrity"]
    let days = [200, 160, 100, 60, 20]
    return zip(facets, days).map { note(center - $1, "evidence: saw it #\($0)") }
      + [note(ago([120]), "met: a talk"), note(center - 9, "letter-asked: please")]
  }

  /// "Write again then", and letters long in.
  private mutating func later() -> [String] {
    var lines = [note(ago([200]), "met: a talk")]
    if chance.once(in: 2) {
      let again = ago([0, 60])
      lines.append(note(again - 30, "reply: write again [again:: \(again)]"))
    } else {
      lines.append(note(ago([185, 90, 60]), "letter-submitted: in"))
      lines.append(note(ago([100, 150]), "win: matched #match"))
    }
    return lines
  }
}
