import Graph

/// Makes vaults whose lines stand in every surrounding that decides whom they are about.
struct LineMaker {
  private var chance: Chance
  private let day = CivilDate(year: 2026, month: 5, day: 14) ?? CivilDate(day: 0)
  private let people = ["Ann Bell", "Ben Cole", "Una Vale"]
  private let projects = ["Registry", "Review"]

  static func vault(seed: Int) -> PaperVault {
    var maker = LineMaker(chance: Chance(seed: seed))
    return maker.make()
  }

  private init(chance: Chance) { self.chance = chance }

  private mutating func make() -> PaperVault {
    var papers: [PaperVault.Paper] = []
    func add(_ path: String, _ front: [String]) {
      papers.append(PaperVault.Paper(path: path + ".md", front: front, body: []))
    }
    add("Mentors/Ann Bell", ["type: mentor"])
    add("Mentors/Ben Cole", ["type: mentor"])
    add("People/Una Vale", ["type: contact"])
    add("Projects/Registry", ["type: project", "mentors: \(links(people, 1...2))"])
    add("Projects/Review", ["type: project"] + maybe(2, "mentors: \(links(people, 1...1))"))
    add("Letters/Letter", ["type: letter", "writer: \"[[Ann Bell]]\""])
    add("Mail/Mail", ["type: email", "to: \"[[Ben Cole]]\""])
    add("Daily/2026-05-10", [])
    add("Talk", ["type: meeting", "date: 2026-05-11"] + maybe(2, "with: \(links(people, 1...3))"))
    add("Meetings/2026-05-12 Talk", ["type: meeting", "with: \(links(people, 1...2))"])
    add("Loose", [])
    for index in papers.indices { papers[index].body = body() }
    return PaperVault(papers: papers)
  }

  private mutating func maybe(_ times: Int, _ line: String) -> [String] {
    chance.once(in: times) ? [line] : []
  }

  private mutating func links(_ names: [String], _ range: ClosedRange<Int>) -> String {
    let chosen = chance.some(of: names, range).map { "\"[[\($0)]]\"" }
    return "[" + chosen.joined(separator: ", ") + "]"
  }

  private mutating func body() -> [String] {
    var lines: [String] = []
    for _ in 0..<chance.number(0...5) {
      if chance.once(in: 4) { lines += ["", heading(), ""] }
      lines.append(item())
      if chance.once(in: 2) { lines.append("  " + item()) }
      if chance.once(in: 2), lines.last?.hasPrefix("  ") ?? false { lines.append("    " + item()) }
    }
    return lines
  }

  private mutating func heading() -> String {
    let marks = String(repeating: "#", count: chance.number(1...3))
    let words = ["Log", "Promised", "Notes", "With [[\(chance.one(of: people))]]", "Deliverables"]
    return "\(marks) \(chance.one(of: words))"
  }

  private mutating func item() -> String {
    switch chance.number(0...5) {
    case 0: "- talked about \(mention())"
    case 1: "- [\(chance.one(of: [" ", "x", "-", "/"]))] \(chance.once(in: 3) ? event() : task())"
    default: "- \(event())"
    }
  }

  private mutating func mention() -> String {
    chance.once(in: 3) ? "[[\(chance.one(of: projects))]]" : "[[\(chance.one(of: people))]]"
  }

  private mutating func task() -> String {
    var text = "table" + (chance.once(in: 3) ? " for \(mention())" : "")
    for _ in 0..<chance.number(0...2) where chance.once(in: 3) {
      text += " [for:: \(chance.once(in: 4) ? "me" : "[[\(chance.one(of: people))]]")]"
    }
    if chance.once(in: 2) { text += " [due:: \(day + chance.number(-9...9))]" }
    if chance.once(in: 3) { text += " [completion:: \(day)]" }
    if chance.once(in: 4) { text += " [created:: \(day - 3)]" }
    return text
  }

  private mutating func event() -> String {
    let date = "\(day - chance.number(0...9))"
    var text = chance.one(of: [date, date, "**\(date)**", "[[\(date)]]", ""])
    if chance.once(in: 5) { text += " 09:30" }
    if !text.isEmpty, !text.hasPrefix(" "), chance.once(in: 5) {
      text += chance.one(of: [":", " -", " –"])
    }
    if chance.once(in: 4) { text += " [[\(chance.one(of: people))]]" }
    let words = Naive.verbsInOrder.map(\.rawValue) + ["bump", "Emailed", "RECAP", "video"]
    text += " " + chance.one(of: words)
    if chance.once(in: 6) { text += " [[\(chance.one(of: people))]]" }
    text += ": word"
    for _ in 0..<chance.number(0...2) where chance.once(in: 2) { text += " \(mention())" }
    if chance.once(in: 5) { text += " " + field() }
    return text.hasPrefix(" ") ? String(text.dropFirst()) : text
  }

  private mutating func field() -> String {
    switch chance.number(0...5) {
    case 0: "[by:: \(chance.once(in: 2) ? "me" : "[[Una Vale]]")]"
    case 1: "[witness:: [[\(chance.one(of: people))]]]"
    case 2: "[for:: [[Letter]]]"
    case 3: "[until:: \(day + 3)]"
    case 4: "[again:: \(day + 30)]"
    default: "[with:: [[\(chance.one(of: people))]]]"
    }
  }
}
