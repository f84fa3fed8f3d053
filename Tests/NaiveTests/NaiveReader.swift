import Graph

/// A dated line or a task, as the notes' format reads it, with names for notes.
struct NaiveLine: Hashable, CustomStringConvertible {
  var note: String
  var line: Int
  var what: String
  var people: [String]
  var projects: [String] = []
  var details: [String] = []

  var description: String { "\(note):\(line) \(what) \(people) \(projects) \(details)" }
}

/// Reads generated notes with plain text work, sentence by sentence after the notes' format.
///
/// It knows only the Markdown that ``LineMaker`` writes: headings, bullets, tasks, wikilinks, fields.
struct NaiveReader {
  let vault: PaperVault
  private(set) var events: [NaiveLine] = []
  private(set) var tasks: [NaiveLine] = []

  init(_ vault: PaperVault) {
    self.vault = vault
    for paper in vault.papers { read(paper) }
  }

  /// What surrounds a line.
  private struct Surroundings {
    /// Headings by level, with the people they link.
    var headings: [(level: Int, text: String, people: [String])] = []
    /// Enclosing items by indent, with the people they link.
    var items: [(indent: Int, people: [String])] = []
    var line = 0

    var isPromised: Bool {
      headings.contains { ["promised", "promises", "deliverables"].contains($0.text.lowercased()) }
    }
  }

  private mutating func read(_ paper: PaperVault.Paper) {
    var around = Surroundings()
    let first = paper.front.isEmpty ? 1 : paper.front.count + 4
    for (index, text) in paper.body.enumerated() {
      around.line = first + index
      if text.hasPrefix("#") {
        let level = text.prefix { $0 == "#" }.count
        let words = String(text.dropFirst(level + 1))
        around.headings.removeAll { $0.level >= level }
        around.headings.append((level, words, people(Link.all(in: words).map(\.target))))
        around.items = []
      } else if let dash = text.firstIndex(where: { $0 != " " }), text[dash...].hasPrefix("- ") {
        let indent = text.distance(from: text.startIndex, to: dash)
        around.items.removeAll { $0.indent >= indent }
        let content = String(text[dash...].dropFirst(2))
        readItem(content, paper, around)
        around.items.append((indent, people(Link.deciding(in: content).map(\.target))))
      }
    }
  }

  private mutating func readItem(
    _ content: String, _ paper: PaperVault.Paper, _ around: Surroundings
  ) {
    guard content.hasPrefix("["), content.dropFirst(2).hasPrefix("] ") else {
      readEvent(content, paper, around)
      return
    }
    let rest = String(content.dropFirst(4))
    // "An unchecked task that looks like an event is a task; a checked one is both; a cancelled one
    // neither." "`[/]` counts as open"
    let state: String
    switch content.dropFirst().first {
    case "x": state = "done"
    case "-": state = "cancelled"
    default: state = "open"
    }
    tasks.append(
      NaiveLine(
        note: paper.path, line: around.line, what: state,
        people: taskPeople(rest, paper, around),
        details: ["due", "completion", "created"].map { key in
          "\(key) \(Field.value(key, in: rest) ?? "-")"
        }))
    if state == "done" { readEvent(rest, paper, around) }
  }

  /// "For whom: `[for:: [[X]]]` (one or more; `[for:: me]`: mine alone) decides. Else, in a meeting
  /// note: the people linked in the task, else the mentors in `with`; in a project note: its mentors;
  /// in a person's note: that person, but only below a heading named Promised […]. Anywhere else:
  /// mine."
  private func taskPeople(
    _ text: String, _ paper: PaperVault.Paper, _ around: Surroundings
  ) -> [String] {
    if Field.value("for", in: text) != nil {
      return people(Field.all("for", in: text).flatMap(Link.all).map(\.target))
    }
    switch type(of: paper) {
    case "meeting":
      let linked = people(Link.deciding(in: text).map(\.target))
      return linked.isEmpty ? people(front("with", paper)).filter(isMentor) : linked
    case "project": return people(front("mentors", paper))
    case "mentor", "contact": return around.isPromised ? [stem(paper.path)] : []
    default: return []
    }
  }

  private mutating func readEvent(
    _ content: String, _ paper: PaperVault.Paper, _ around: Surroundings
  ) {
    guard let parts = EventParts(content) else { return }
    let type = type(of: paper)
    // "The date may be left out […] in a note with a `date` of its own or whose file name begins with
    // `YYYY-MM-DD`; but in a meeting note the e-mail verbs (sent, nudge, asked, update, summary,
    // shared, thanks, reply) need a date"
    let mail = ["sent", "nudge", "asked", "update", "summary", "shared", "thanks", "reply"]
    var date = parts.date
    if date == nil, type != "meeting" || !mail.contains(parts.verb) { date = ownDate(paper) }
    guard let date else { return }
    let links = Link.all(in: parts.head + ":" + parts.text).map(\.target)
    var projects = links.filter { noteType($0) == "project" }
    // "a line in a project's note […] is still progress of the whole project"
    if type == "project" { projects.append(stem(paper.path)) }
    let about = people(parts, paper, around)
    // "auto-reply […] `[until:: DATE]`"; "`[again:: DATE]` on reply, declined, auto-reply"
    let allowed = ["until": ["auto-reply"], "again": ["reply", "declined", "auto-reply"]]
    let fields = ["until", "again"].map { key in
      let isAllowed = allowed[key]?.contains(parts.verb) ?? false
      return "\(key) \(isAllowed ? Field.value(key, in: parts.text) ?? "-" : "-")"
    }
    let isByMe = Field.value("by", in: parts.text) == "me"
    events.append(
      NaiveLine(
        note: paper.path, line: around.line, what: "\(date) \(parts.verb)", people: about,
        projects: Set(projects).sorted(), details: fields + ["by me \(isByMe)"]))
  }

  /// "in a person's own note that person (others linked are mentions; `[with:: [[X]]]` adds).
  /// Elsewhere: the people linked before the colon, if any; else all people linked in the line (the
  /// item's first paragraph); else those of the enclosing list item, then of the enclosing heading;
  /// else the mentors of a project linked in the line; else the meeting's `with`; else the letter's
  /// writer; else the e-mail's `to`; else the project's mentors. Links inside `by`, `witness`, `for`,
  /// `until`, `again` fields never decide it."
  private func people(
    _ parts: EventParts, _ paper: PaperVault.Paper, _ around: Surroundings
  ) -> [String] {
    if ["mentor", "contact"].contains(type(of: paper)) {
      let added = Field.all("with", in: parts.text).flatMap(Link.all).map(\.target)
      return people([stem(paper.path)] + added)
    }
    let line = Link.deciding(in: parts.head + ":" + parts.text).map(\.target)
    // `[with:: [[X]]]` is taken to add everywhere, and the innermost item and heading that link
    // somebody to be the enclosing ones.
    let choices = [
      Link.all(in: parts.head).map(\.target), line,
      around.items.last { !$0.people.isEmpty }?.people ?? [],
      around.headings.last { !$0.people.isEmpty }?.people ?? [],
      line.filter { noteType($0) == "project" }.flatMap { front("mentors", note($0)) },
      front("with", paper), front("writer", paper), front("to", paper), front("mentors", paper),
    ]
    let added = Field.all("with", in: parts.text).flatMap(Link.all).map(\.target)
    return people((choices.map(people).first { !$0.isEmpty } ?? []) + added)
  }
}

// MARK: - Notes and their front matter

extension NaiveReader {
  private func note(_ name: String) -> PaperVault.Paper? {
    vault.papers.first { stem($0.path) == name }
  }

  private func noteType(_ name: String) -> String { note(name).map(type) ?? "" }

  private func type(of paper: PaperVault.Paper) -> String {
    paper.front.first { $0.hasPrefix("type: ") }.map { String($0.dropFirst(6)) } ?? ""
  }

  private func isMentor(_ name: String) -> Bool { noteType(name) == "mentor" }

  /// Those of some linked notes that are people, sorted, each once.
  private func people(_ names: [String]) -> [String] {
    Set(names.filter { ["mentor", "contact"].contains(noteType($0)) }).sorted()
  }

  private func front(_ key: String, _ paper: PaperVault.Paper?) -> [String] {
    let line = paper?.front.first { $0.hasPrefix(key + ": ") }
    return line.map { Link.all(in: $0).map(\.target) } ?? []
  }

  /// The note's `date`, else the day its file name begins with.
  private func ownDate(_ paper: PaperVault.Paper) -> CivilDate? {
    let written = paper.front.first { $0.hasPrefix("date: ") }.map { String($0.dropFirst(6)) }
    return CivilDate.plain(written ?? String(stem(paper.path).prefix(10)))
  }

  private func stem(_ path: String) -> String {
    String(path.split(separator: "/").last?.dropLast(3) ?? "")
  }
}
