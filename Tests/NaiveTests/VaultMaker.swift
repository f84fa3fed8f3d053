import Graph

/// Makes random vaults as text, with days crowded around the thresholds of the rule book.
///
/// The same seed makes the same vault, today and on every machine.
struct VaultMaker {
  var chance: Chance
  /// The middle of things; the days looked at lie around it.
  let center: CivilDate
  private(set) var vault = PaperVault(papers: [])
  var mentors: [String] = []
  var contacts: [String] = []
  var projects: [String] = []
  var cycles: [String] = []
  var letters: [String] = []
  var journals: [String] = []
  /// When letters are due.
  var dues: [CivilDate] = []

  /// Every other vault holds many people and much chance, the others one story.
  static func vault(seed: Int) -> PaperVault {
    var maker = VaultMaker(seed: seed)
    return maker.make(isSmall: seed % 2 == 1)
  }

  /// Days on which a seed's vault is looked at: the middle, and days some threshold away from a date
  /// that the vault names.
  static func todays(seed: Int, count: Int) -> [CivilDate] {
    var maker = VaultMaker(seed: seed)
    let dates = maker.make(isSmall: seed % 2 == 1).dates
    var chance = Chance(seed: seed ^ 0x5EED)
    return (0..<(seed % 2 == 1 ? count * 4 : count)).map { index in
      if index == 0 || dates.isEmpty { return maker.center }
      let distance = chance.one(of: marks) + chance.number(-1...1)
      return chance.one(of: dates) + (chance.once(in: 3) ? -distance : distance)
    }
  }

  init(seed: Int) {
    chance = Chance(seed: seed)
    let start = CivilDate(year: 2026, month: 1, day: 1) ?? CivilDate(day: 20_454)
    center = start + chance.number(0...364)
  }

  /// Thresholds of the rule book, and sums of two where one clock follows another.
  static let marks = [
    0, 2, 3, 5, 7, 8, 12, 14, 15, 20, 21, 23, 28, 30, 37, 42, 45, 56, 60, 67, 80, 90, 97, 104, 120,
    180,
  ]

  /// Thresholds, their neighbours, and some days between.
  static let distances =
    marks.flatMap { [$0 - 1, $0, $0 + 1] }.filter { $0 >= 0 } + [10, 35, 75, 150, 240]

  mutating func make(isSmall: Bool) -> PaperVault {
    if isSmall { chooseFew() } else { chooseMany() }
    for name in cycles { add("Cycles/\(name).md", cycleFront(), []) }
    for name in mentors { add("Mentors/\(name).md", mentorFront(), personBody(isSmall)) }
    for name in contacts { add("People/\(name).md", contactFront(), personBody(isSmall)) }
    for name in projects { add("Projects/\(name).md", projectFront(), projectBody()) }
    for name in letters { add("Letters/\(name).md", letterFront(), isSmall ? [] : letterBody()) }
    for name in journals { add("Journals/\(name).md", journalFront(), []) }
    for index in 0..<chance.number(0...(isSmall ? 1 : 3)) { addMeeting(index) }
    for index in 0..<chance.number(0...(isSmall ? 1 : 2)) { addMail(index) }
    if !isSmall, chance.once(in: 2) { addDaily() }
    if chance.once(in: 2) { add("Me.md", meFront(), chance.once(in: 2) ? [task()] : []) }
    if !isSmall, chance.once(in: 12) { addCrowd() }
    if chance.once(in: 4) { add("Opportunities/Ward.md", opportunityFront(), []) }
    addSettings()
    return vault
  }

  private mutating func chooseMany() {
    let names = ["Ann Bell", "Ben Cole", "Cy Dorn", "Dee Eck", "Eve Fox"]
    mentors = Array(names.prefix(chance.number(1...4)))
    if chance.once(in: 12) { mentors = names }
    contacts = chance.some(of: ["Una Vale", "Vic West"], 0...1)
    projects = chance.some(of: ["Sepsis paper", "Registry", "Review"], 0...2)
    cycles = chance.some(of: ["Match A", "Match B", "Match C"], 0...2)
    for index in 0..<chance.number(0...2) { letters.append("Letter \(index + 1)") }
    journals = chance.some(of: ["Acta", "Annals"], 0...1)
  }

  private mutating func chooseFew() {
    mentors = chance.once(in: 4) ? ["Ann Bell", "Ben Cole"] : ["Ann Bell"]
    projects = chance.some(of: ["Registry"], 0...1)
    cycles = chance.once(in: 4) ? [] : ["Match A"]
    letters = chance.some(of: ["Letter 1"], 0...1)
  }

  mutating func add(_ path: String, _ front: [String], _ body: [String]) {
    vault.papers.append(PaperVault.Paper(path: path, front: front, body: body))
  }

  /// So many targets that the list is too long, or nearly.
  private mutating func addCrowd() {
    for index in 0..<chance.number(3...12) {
      add("Mentors/Target \(index).md", ["type: mentor"], [])
    }
  }

  private mutating func addSettings() {
    var settings: [String] = []
    if chance.once(in: 5) {
      settings.append("policy:")
      for key in chance.some(of: NaivePolicy.table.keys.sorted(), 1...6) {
        let usual = NaivePolicy.table[key] ?? 0
        settings.append("  \(key): \(max(0, usual + chance.one(of: [-2, -1, 1, 2, 5])))")
      }
    }
    if chance.once(in: 8) {
      settings.append("mute: [\"\(mute())\"]")
    }
    vault.settings = settings
  }

  /// A day some threshold before or after the middle.
  mutating func day(ahead: Int = 8) -> CivilDate {
    if chance.once(in: 12) {
      let months = chance.one(of: [-4, -3, -6, -12, 3, 12])
      return center.adding(months: months) + chance.number(-1...1)
    }
    let distance = chance.one(of: VaultMaker.distances)
    return chance.once(in: ahead) ? center + distance : center - distance
  }

  mutating func maybe(_ times: Int, _ line: String) -> [String] {
    chance.once(in: times) ? [line] : []
  }

  func link(_ name: String) -> String { "[[\(name)]]" }

  func list(_ names: [String]) -> String {
    "[" + names.map { "\"[[\($0)]]\"" }.joined(separator: ", ") + "]"
  }
}
