@testable import Graph

/// A vault made up by chance that knows what is in it: whom it names, what happened, what was
/// promised, and where that is written.
struct RandomVault {
  struct Being {
    var name: String
    var folder: String
    var isMentor = true
    var path: String { folder + name + ".md" }
  }

  /// What the graph must find, as lines to compare.
  struct Truth: Equatable {
    var events: [String] = []
    var tasks: [String] = []
    var problems: [String] = []
  }

  var dice: RandomDice
  var people: [Being] = []
  var projects: [(being: Being, mentors: [Being])] = []
  var files: [String: [UInt8]] = [:]
  var truth = Truth()

  private static let names = [
    "Anna Raman", "Bo", "Ines Marie Ko", "Zoë Ångström", "Łucja N.", "Мила Орлова",
    "Jose\u{301} Díaz", "O'Brien, Pat",
    "Dr. Who (UK)", "李 明", "Van der Berg", "X-Ray",
  ]

  init(seed: Int) {
    dice = RandomDice(seed: seed)
    for name in dice.some(Self.names, upTo: 5) {
      let isMentor = dice.below(3) > 0
      let folder =
        isMentor
        ? dice.pick(["Mentors/", "Faculty/Mentors/", "mentors/2026/"])
        : dice.pick(["People/", "a/people/"])
      people.append(Being(name: name, folder: folder, isMentor: isMentor))
    }
    for name in dice.some(["Cohort", "Sepsis pilot"], upTo: 2) {
      let mentors = dice.some(people, upTo: 2)
      projects.append(
        (Being(name: name, folder: dice.pick(["Projects/", "Work/PROJECTS/x/"])), mentors))
    }
    for person in people { write(person.path, person.isMentor ? .mentor : .contact, own: [person]) }
    for project in projects { write(project.being.path, .project, own: project.mentors) }
    for (path, type) in Self.others where dice.chance(2) {
      write(path, type, own: dice.some(people, upTo: 3))
    }
    truth.events.sort()
    truth.tasks.sort()
    truth.problems.sort()
  }

  private static let others: [(String, NoteType)] = [
    ("Meetings/2026-01-05 Visit.md", .meeting), ("Meetings/Call.md", .meeting),
    ("Letters/Letter.md", .letter),
    ("Mail/Note to them.md", .email), ("Daily/2026-01-09.md", .plain), ("Ideas.md", .plain),
    ("Deep/er/Reading list.md", .plain),
  ]

  /// Writes one note: front matter that says what `type` needs, then pieces by chance.
  private mutating func write(_ path: String, _ type: NoteType, own: [Being]) {
    var page = RandomPage(path: path, type: type, own: own, vault: self)
    page.writeFront()
    for _ in 0..<dice.below(7) {
      page.dice = dice
      page.writePiece()
      dice = page.dice
    }
    dice = page.dice
    files[path] = bytes(page.text)
    truth.events += page.truth.events
    truth.tasks += page.truth.tasks
    truth.problems += page.truth.problems
  }

  /// Some notes come from another machine, with a byte-order mark or carriage returns.
  private mutating func bytes(_ text: String) -> [UInt8] {
    let mark: [UInt8] = dice.chance(5) ? [0xEF, 0xBB, 0xBF] : []
    return mark + Array((dice.chance(4) ? text.replacing("\n", with: "\r\n") : text).utf8)
  }
}
