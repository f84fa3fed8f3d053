import Graph

/// Front matter of random notes.
extension VaultMaker {
  mutating func mentorFront() -> [String] {
    ["type: mentor"] + personFront()
      + maybe(5, "letter: \(chance.one(of: ["planned", "planned", "no"]))")
      + maybe(9, "cadence: \(chance.one(of: [14, 30, 45, 60, 75, 130]))")
      + maybe(8, "mute: [\"\(mute())\"]")
  }

  mutating func contactFront() -> [String] { ["type: contact"] + personFront() }

  private mutating func personFront() -> [String] {
    let roles = chance.some(of: ["research", "specialty", "career"], 1...2)
    let specialties = chance.some(of: ["surgery", "medicine", "urology"], 1...2)
    return maybe(8, "status: \(chance.one(of: ["paused", "fading", "closed"]))")
      + maybe(2, "role: [\(roles.joined(separator: ", "))]")
      + maybe(2, "specialty: [\(specialties.joined(separator: ", "))]")
      + maybe(4, "fit: \(chance.number(1...5))")
      + maybe(3, "last-publication: \(publication())")
      + maybe(5, "connection: \(chance.one(of: ["their talk", "\"[[Ward]]\""]))")
      + maybe(5, "introduced-by: \"[[\(chance.one(of: mentors + contacts))]]\"")
      + maybe(6, "institution: \(chance.one(of: ["General", "general", "Mercy"]))")
      + maybe(10, "name: \(chance.one(of: ["Dr. Ann Bell", "ann bell"]))")
      + maybe(6, "email: \(chance.one(of: ["a@x.org", "b@x.org"]))")
      + maybe(6, "grant-ends: \(day(ahead: 2))")
      + maybe(8, "pd-ties: \(chance.one(of: ["yes", "no"]))")
      + maybe(8, "journals: \(list(journals + ["Lost"]))")
      + maybe(3, "away: [\(awayRange())]")
      + maybe(4, "knows: \(list(chance.some(of: mentors + contacts, 1...2)))")
      + maybe(10, "path: \(chance.one(of: ["yes", "no", "no"]))")
      + maybe(4, "mentored-before: \(chance.one(of: ["yes", "no", "unknown"]))")
      + maybe(4, "remote: \(chance.one(of: ["yes", "no", "unknown"]))")
  }

  private mutating func publication() -> String {
    let date = center.adding(months: chance.one(of: [-23, -24, -25, -6])) + chance.number(-1...1)
    return chance.once(in: 3) ? String(date.description.prefix(7)) : date.description
  }

  private mutating func awayRange() -> String {
    let first = day(ahead: 3)
    let last = first + chance.one(of: [0, 1, 3, 7, 10, 14, 30])
    return "\(first)..\(last) leave"
  }

  mutating func mute() -> String {
    let rules = [
      "outreach.stop", "contact.your-move", "work.due", "quiet.verdict", "letter.packet",
      "letter.short-runway", "letter.missed", "update.due", "meeting.next-step",
    ]
    return "\(chance.one(of: rules)) until \(center + chance.one(of: [-1, 0, 1, 6, 7, 8, 30])) busy"
  }

  mutating func projectFront() -> [String] {
    let mentors = list(chance.some(of: mentors + contacts, 1...2))
    return ["type: project"]
      + (chance.once(in: 8) ? [] : ["mentors: \(mentors)"])
      + maybe(2, "status: \(chance.one(of: ["idea", "active", "stalled", "done"]))")
      + maybe(3, "deadline: \(day(ahead: 1))")
      + maybe(4, "product: \(chance.one(of: ["none", "draft", "abstract", "dataset"]))")
      + maybe(4, "journal: \"[[\(chance.one(of: journals + ["Lost"]))]]\"")
  }

  /// Letters are due where they are needed: often near the middle, sometimes on one day.
  mutating func cycleFront() -> [String] {
    let due = dueDay()
    dues.append(due)
    return ["type: cycle"]
      + (chance.once(in: 8) ? [] : ["letters-due: \(due)"])
      + maybe(2, "letters-needed: \(chance.number(0...3))")
      + maybe(3, "letters-max: \(chance.number(0...2))")
      + maybe(2, "review-opens: \(due + chance.one(of: [-7, 0, 7, 14, 30]))")
      + maybe(2, "match-day: \(due + chance.one(of: [-14, 0, 30, 60, 180]))")
      + maybe(3, "specialty: [\(chance.one(of: ["surgery", "medicine"]))]")
      + maybe(2, "checked: \(day())")
      + maybe(2, "source: office")
  }

  private mutating func dueDay() -> CivilDate {
    if chance.once(in: 4) { return center + 30 }
    if chance.once(in: 8) {
      return center.adding(months: chance.number(11...13)) + chance.number(-1...1)
    }
    let ahead = chance.one(of: [2, 3, 5, 7, 14, 21, 42, 56, 70])
    return chance.once(in: 3) ? ago([1, 30, 60, 180]) : center + ahead + chance.number(-1...1)
  }

  mutating func letterFront() -> [String] {
    ["type: letter", "writer: \"[[\(chance.one(of: mentors))]]\""]
      + (cycles.isEmpty || chance.once(in: 5)
        ? [] : ["cycle: \"[[\(chance.one(of: cycles))]]\""])
      + maybe(5, "due: \(dueDay())")
      + maybe(3, "waived: true")
  }

  mutating func meFront() -> [String] {
    ["type: me"]
      + maybe(2, "applicant: \(chance.one(of: ["img", "us-md"]))")
      + maybe(2, "scores-pending: \(chance.one(of: ["true", "false"]))")
      + maybe(3, "scores-expected: \(day(ahead: 2))")
      + maybe(2, "profiles-checked: \(day())")
      + maybe(3, "specialty: [\(chance.one(of: ["surgery", "medicine"]))]")
      + maybe(4, "school: \(chance.one(of: ["General", "Elsewhere"]))")
  }

  mutating func journalFront() -> [String] {
    let index = chance.one(of: ["medline", "doaj", "not-found"])
    return ["type: journal"] + maybe(2, "indexed: \(index)")
  }

  mutating func opportunityFront() -> [String] {
    ["type: opportunity", "kind: \(chance.one(of: ["observership", "society"]))"]
      + maybe(2, "apply-by: \(day(ahead: 2))")
      + maybe(2, "contact: \(list(chance.some(of: mentors + contacts, 1...2)))")
  }
}
