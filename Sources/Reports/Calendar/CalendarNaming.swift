import Graph
import Markdown
import Rules
import Vault

/// Makes entries of findings: their ids, and words that others may see.
struct CalendarNaming {
  private let situation: Situation
  /// Tasks by where they stand.
  private let tasks: [Spot: Task]

  private struct Spot: Hashable {
    var note: NoteID
    var place: SourcePlace
  }

  init(_ situation: Situation) {
    self.situation = situation
    tasks = Dictionary(
      situation.graph.tasks.map { (Spot(note: $0.note, place: $0.place), $0) },
      uniquingKeysWith: { first, _ in first })
  }

  /// An entry for each finding that has a date. Of several that nothing else tells apart, the ids
  /// go by their places in the notes.
  func entries(_ findings: [Finding]) -> [CalendarEntry] {
    let dated = findings.filter { $0.due != nil }
    let words = dated.map(identity)
    var ranks = Array(repeating: 0, count: dated.count)
    for (_, alike) in Dictionary(grouping: dated.indices, by: { words[$0] }) where alike.count > 1 {
      let inOrder = alike.sorted { dated[$0].spot < dated[$1].spot }
      for (rank, index) in inOrder.enumerated() { ranks[index] = rank }
    }
    return dated.indices.compactMap { index in
      let more = ranks[index] == 0 ? [] : ["\(ranks[index])"]
      return entry(dated[index], StableID(words[index] + more))
    }
  }

  private func entry(_ finding: Finding, _ id: StableID) -> CalendarEntry? {
    guard let due = finding.due else { return nil }
    let words = CalendarWords(finding.rule)
    guard !restsOnPrivateNote(finding) else {
      return CalendarEntry(
        id: id, day: due, title: words.title, details: [words.action],
        priority: finding.severity.priority)
    }
    let subject = finding.subject.map { situation.graph[$0] }
    return CalendarEntry(
      id: id, day: due, title: title(words, taskTitle(finding), subject),
      details: [words.action] + (place(of: finding).map { [$0] } ?? []),
      priority: finding.severity.priority)
  }

  /// Whether a note that is private as a whole is what it is about, or part of its grounds.
  private func restsOnPrivateNote(_ finding: Finding) -> Bool {
    let graph = situation.graph
    return finding.subject.map { graph[$0].isPrivate } ?? false
      || finding.because.contains { reason in
        guard case .fact(let note, _, _) = reason else { return false }
        return graph[note].isPrivate
      }
  }

  /// "Send an update: Priya Raman"; of a promise its words, and for whom.
  private func title(_ words: CalendarWords, _ task: String?, _ subject: Note?) -> String {
    let name = subject?.type == .me && task != nil ? nil : subject?.title
    guard let task else { return [words.title, name].compactMap(\.self).joined(separator: ": ") }
    let short = task.truncated(to: Self.longestTask)
    return "\(words.title): \(short)" + (name.map { " (\($0))" } ?? "")
  }

  /// Columns; a telephone shows about so much.
  private static let longestTask = 60

  private func taskTitle(_ finding: Finding) -> String? {
    guard case .workDue = finding.statement, let spot = finding.first else { return nil }
    return tasks[Spot(note: spot.note, place: spot.place)].flatMap { task in
      DiscretionGlance(task.title, isPrivate: task.isPrivate).text
    }
  }

  /// `path:line:column` of the first place it rests on.
  private func place(of finding: Finding) -> String? {
    finding.first.flatMap { Citation($0.note, $0.place, "", in: situation.graph).location }
  }
}

extension CalendarNaming {
  /// What makes a finding the one it is, whatever its day: the rule, the note it is about, and of
  /// several about one note the promise, the project, the meeting or the letter.
  private func identity(_ finding: Finding) -> [String] {
    let graph = situation.graph
    let subject = finding.subject.map(graph.path) ?? ""
    let topic =
      switch finding.statement {
      case .workDue(let task, _): task
      case .feedbackBy(let project, _, _): project
      case .summary: finding.first.map { graph.path($0.note) } ?? ""
      default: finding.rule.isAboutLetters ? letter(of: finding) : ""
      }
    return ["rapport", finding.rule.rawValue, subject, topic]
  }

  /// The letter a finding is about: its cycle's path, else its note's.
  private func letter(of finding: Finding) -> String {
    guard let writer = finding.subject, let spot = finding.first else { return "" }
    let letters = situation.letters(of: writer)
    let cited = letters.first { letter in
      letter.dueNote == spot.note || letter.notes.contains(spot.note)
        || letter.events.contains { $0.note == spot.note && $0.place == spot.place }
    }
    let letter = letters.count == 1 ? letters.first : cited
    return (letter?.cycle ?? letter?.notes.first).map(situation.graph.path) ?? ""
  }
}

extension RuleID {
  fileprivate var isAboutLetters: Bool {
    rawValue.hasPrefix("letter.") || self == .thanksLetter
  }
}

extension Finding {
  /// The first place it rests on.
  fileprivate var first: (note: NoteID, place: SourcePlace)? {
    for case .fact(let note, let place, _) in because { return (note, place) }
    return nil
  }

  /// The same, to be put in order.
  fileprivate var spot: (Int, Int32, Int32) {
    first.map { ($0.note.int, $0.place.line, $0.place.column) } ?? (-1, 0, 0)
  }
}

extension Severity {
  fileprivate var priority: Int {
    switch self {
    case .critical: 1
    case .warning: 5
    case .info: 9
    }
  }
}
