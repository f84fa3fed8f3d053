import Vault

@testable import Graph

/// The pieces a random note is made of. Each begins with a heading of its own, so that nothing
/// before it can decide whom its lines are about.
extension RandomPage {
  mutating func writePiece() {
    add("", "# \(dice.pick(["Section", "Ideas", "To do", "Later"]))", "")
    switch dice.below(8) {
    case 0: writeNothing()
    case 1...5: writeEvent()
    default: writeTask()
    }
  }

  /// What looks like facts and is none.
  private mutating func writeNothing() {
    let person = link(dice.pick(people))
    add(
      dice.pick([
        "2026-01-02 sent: not in a list \(person)", "> - 2026-01-02 sent: quoted \(person)",
        "> - [ ] quoted", "```\n- 2026-01-02 sent: code\n- [ ] code\n```",
        "%%\n- 2026-01-02 sent: hidden\n- [ ] hidden\n%%", "<!--\n- 2026-01-02 sent: hidden\n-->",
        "- plain words: \(person)\n- more words", "- [link](https://x.example): x",
        "Setext\n------\nwords", "| a | b |\n|---|---|\n| 2026-01-02 sent: | \(person) |",
        "1. one\n2. two \(person)",
      ]))
  }

  // Events

  private mutating func writeEvent() {
    let verb = dice.pick(Verb.allCases)
    let subject = RandomSubject(&self)
    let mayLackDate = day != nil && !(type == .meeting && verb.isMail)
    let isDated = !mayLackDate || dice.chance(2)
    let date = isDated ? "2026-0\(1 + dice.below(9))-1\(dice.below(10))" : day ?? ""
    let indent = writeAround(subject.around)
    let marker = dice.pick(["-", "*", "+", "1."])
    let place = place(indent: indent, marker: marker.count)
    let box = dice.chance(6) ? dice.pick(["[x] ", "[X] "]) : ""
    let words = dice.pick([
      "wrote", "long talk,\nthen tea", "x: y", "**bold** `code` #tag", "é — ü",
    ])
    let text = subject.text.isEmpty ? words : words + " " + subject.text
    let start = isDated ? token(date) : dice.pick(["", "14:30 ", "**09:05** - "])
    let item =
      start + word(verb) + (subject.before.isEmpty ? "" : " " + subject.before)
      + dice.pick([":", " : ", ":  "]) + text
    addItem(indent, marker, box + item)
    truth.events.append(
      "\(date) \(verb.rawValue) \(Self.listed(subject.whom)) \(Self.listed(subject.projects)) "
        + "\(Self.oneLine(text)) @\(place)")
    if subject.whom.isEmpty, subject.projects.isEmpty, verb != .win, verb != .evidence {
      truth.problems.append("\(place) event.about-nobody")
    }
    if !box.isEmpty { addTask("done", item, nil, subject.linked, place) }
  }

  private mutating func word(_ verb: Verb) -> String {
    let word = dice.pick([verb.rawValue] + verb.synonyms)
    let cased = dice.pick([word, word.uppercased(), word.prefix(1).uppercased() + word.dropFirst()])
    return dice.chance(6) ? "**\(cased)**" : cased
  }

  private mutating func token(_ date: String) -> String {
    dice.pick([
      "\(date) ", "\(date) ", "**\(date)** ", "*\(date)*: ", "\(date): ", "\(date) - ",
      "\(date) – ", "\(date) 14:30 ", "\(date)T07:05 — ", "**\(date) 23:59** ",
      "__\(date)__ 00:00: ", "\(date)\u{A0}",
    ])
  }

  /// Writes an item, its further lines indented as far as its text.
  private mutating func addItem(_ indent: Int, _ marker: String, _ text: String) {
    let margin = "\n" + String(repeating: " ", count: indent + marker.count + 1)
    let lines = text.replacing("\n", with: margin)
    add(String(repeating: " ", count: indent) + marker + " " + lines)
  }

  /// Writes what encloses a line and returns how far the line is indented.
  private mutating func writeAround(_ around: RandomSubject.Around) -> Int {
    switch around {
    case .nothing: return 0
    case .item(let people):
      add("- about \(links(people))")
      return 2
    case .outerItem(let people):
      add("- about \(links(people))", "  - nobody")
      return 4
    case .heading(let people): add("## \(links(people))")
    case .outerHeading(let people): add("## \(links(people))", "", "### more", "text", "")
    }
    return 0
  }

  // Tasks

  private mutating func writeTask() {
    let isPromised = dice.chance(2)
    if isPromised { add("## \(dice.pick(["Promised", "PROMISES:", "Deliverables"]))") }
    let (box, state) = dice.pick([(" ", "open"), ("/", "open"), ("x", "done"), ("-", "cancelled")])
    let linked = dice.chance(3) ? dice.some(people, upTo: 2) : []
    let wanted = dice.chance(3) ? dice.some(people, upTo: 2) : []
    let due = dice.chance(3) ? nil : "2026-0\(1 + dice.below(9))-2\(dice.below(9))"
    var text = "send the table"
    if !linked.isEmpty { text += " to " + links(linked) }
    if !wanted.isEmpty { text += " [for:: \(links(wanted))]" }
    if let due {
      text += dice.pick([
        " 📅 \(due)", " [due:: \(due)]", " (due:: \(due))", " due \(due)", " Due: \(due)",
      ])
    }
    let marker = dice.pick(["-", "*", "1."])
    let place = place(indent: 0, marker: marker.count)
    addItem(0, marker, "[\(box)] " + text)
    addTask(
      state, text, due, wanted.isEmpty ? linked : wanted, place, isPromised: isPromised,
      decided: !wanted.isEmpty)
  }

  /// For whom a task is: who is named in a `for` field, else what the note says.
  private mutating func addTask(
    _ state: String, _ text: String, _ due: String?, _ linked: [RandomVault.Being],
    _ place: String, isPromised: Bool = false, decided: Bool = false
  ) {
    let people: [RandomVault.Being] =
      switch type {
      case _ where decided: linked
      case .meeting: linked.isEmpty ? own.filter(\.isMentor) : linked
      case .project: own
      case .mentor, .contact: isPromised ? own : []
      default: []
      }
    truth.tasks.append(
      "\(state) \(Self.listed(people)) due \(due ?? "-") \(Self.oneLine(text)) @\(place)")
  }

  // Wording

  static func listed(_ beings: [RandomVault.Being]) -> String {
    let paths = Set(beings.map(\.path)).sorted { precedes(composed($0), composed($1)) }
    return "[" + paths.joined(separator: ", ") + "]"
  }

  private static func oneLine(_ text: String) -> String {
    String(text.replacing("\n", with: " ").trimming { $0 == " " })
  }
}

extension String {
  func trimming(_ isBlank: (Character) -> Bool) -> Substring {
    let start = drop(while: isBlank)
    guard let last = start.lastIndex(where: { !isBlank($0) }) else { return "" }
    return start[...last]
  }
}
