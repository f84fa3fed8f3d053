import Graph

/// Bodies of random notes: dated lines and tasks.
extension VaultMaker {
  /// Verbs with a preference for those that the rules weigh most.
  private mutating func verb() -> String {
    let common = [
      "sent", "nudge", "asked", "reply", "feedback", "met", "call", "update", "assigned",
    ]
    let letters = ["letter-asked", "letter-agreed", "letter-packet", "letter-submitted"]
    if chance.once(in: 7) { return chance.one(of: letters) }
    return chance.once(in: 3)
      ? chance.one(of: Naive.verbsInOrder).rawValue : chance.one(of: common)
  }

  mutating func line(_ verb: String, people: [String] = []) -> String {
    var line = "- \(day()) \(verb)"
    if !people.isEmpty { line += " " + people.map(link).joined(separator: ", ") }
    line += ": word"
    switch verb {
    case "auto-reply":
      if chance.once(in: 2) { line += " [until:: \(day(ahead: 2))]" }
      if chance.once(in: 4) { line += " [again:: \(day(ahead: 2))]" }
    case "reply", "declined":
      if chance.once(in: 3) { line += " [again:: \(day(ahead: 2))]" }
    case "cancelled", "rescheduled", "no-show":
      if chance.once(in: 3) { line += " [by:: me]" }
    case "submitted", "presented", "win":
      if chance.once(in: 3) { line += verb == "win" ? " #match" : " #admin" }
    case "flag", "used": if chance.once(in: 4) { line += " #teaching" }
    case "evidence": line += " #" + chance.one(of: Naive.facets.sorted())
    default: break
    }
    if verb.hasPrefix("letter-"), chance.once(in: 6), !(letters + cycles).isEmpty {
      line += " [for:: \(link(chance.one(of: letters + cycles)))]"
    }
    if chance.once(in: 6), !projects.isEmpty { line += " " + link(chance.one(of: projects)) }
    return line
  }

  mutating func personBody(_ isStory: Bool) -> [String] {
    if isStory || chance.once(in: 3) { return story() }
    var body: [String] = []
    for _ in 0..<chance.number(0...6) { body.append(line(verb())) }
    guard chance.once(in: 2) else { return body }
    body += ["", "## Promised"]
    for _ in 0..<chance.number(1...3) { body.append(task()) }
    return body
  }

  mutating func projectBody() -> [String] {
    var body: [String] = []
    let verbs = ["submitted", "presented", "accepted", "published", "milestone", "win", "feedback"]
    for _ in 0..<chance.number(0...2) { body.append(line(chance.one(of: verbs))) }
    for _ in 0..<chance.number(0...1) { body.append(task()) }
    return body
  }

  mutating func letterBody() -> [String] {
    let verbs = [
      "letter-asked", "letter-agreed", "letter-packet", "letter-check", "letter-hedged",
      "letter-submitted", "letter-assigned", "letter-declined",
    ]
    var body: [String] = []
    for _ in 0..<chance.number(0...3) { body.append(line(chance.one(of: verbs))) }
    return body + (chance.once(in: 4) ? [task()] : [])
  }

  mutating func task() -> String {
    let mark = chance.one(of: [" ", " ", "x", "x", "x", "-", "/"])
    var line = "- [\(mark)] table"
    if chance.once(in: 4) {
      let people =
        chance.once(in: 6) ? ["me"] : chance.some(of: mentors + contacts, 1...2).map(link)
      line += people.map { " [for:: \($0)]" }.joined()
    }
    if chance.once(in: 12) { line += " [review:: no]" }
    if !chance.once(in: 4) { line += " [due:: \(day(ahead: 2))]" }
    if mark == "x", !chance.once(in: 6) { line += " [completion:: \(day())]" }
    if chance.once(in: 6) { line += " [created:: \(day(ahead: 4))]" }
    return line
  }

  mutating func addMeeting(_ index: Int) {
    let date = day(ahead: 4)
    let everyone = mentors + contacts
    var front = ["type: meeting", "with: \(list(chance.some(of: everyone, 1...4)))"]
    let isNamed = chance.once(in: 3)
    if !isNamed { front.append("date: \(date)") }
    front += maybe(3, "status: \(chance.one(of: ["planned", "held", "cancelled"]))")
    if !projects.isEmpty { front += maybe(4, "project: \"\(link(chance.one(of: projects)))\"") }
    front += maybe(3, "next-step: write") + maybe(3, "next-date: \(day(ahead: 2))")
    var body: [String] = []
    if chance.once(in: 3) { body.append(task()) }
    if chance.once(in: 3) { body.append(line(verb())) }
    add("Meetings/\(isNamed ? "\(date) " : "")Talk \(index).md", front, body)
  }

  mutating func addMail(_ index: Int) {
    let kinds = ["cold-email", "cold-email", "follow-up", "last-follow-up", "update"]
    let front =
      [
        "type: email", "to: \"\(link(chance.one(of: mentors + contacts)))\"",
        "kind: \(chance.one(of: kinds))",
      ]
      + (chance.once(in: 4) ? ["status: draft"] : ["status: sent"])
      + (chance.once(in: 6) ? [] : ["sent: \(day())"])
    add("Mail/Mail \(index).md", front, [letterText()])
  }

  /// Two dozen words, of which the last few differ: about 80 % of the runs of five are the same.
  private mutating func letterText() -> String {
    let words = (1...chance.one(of: [24, 28])).map { "word\($0)" }
    let own = chance.number(3...6)
    return (words.dropLast(own) + (0..<own).map { "own\($0)x\(chance.number(0...9))" })
      .joined(separator: " ")
  }

  mutating func addDaily() {
    var body: [String] = []
    for _ in 0..<chance.number(1...3) {
      body.append(line(verb(), people: chance.some(of: mentors + contacts, 1...2)))
    }
    body += maybe(3, task())
    add("Daily/\(day(ahead: 4)).md", [], body)
  }
}
