import Graph
import Markdown
import Rules

/// The dated things of a time line, before they are drawn.
struct LaneLines {
  private struct Line {
    var mark: OverviewLane.Mark.Kind?
    var date: CivilDate
    var words: String
    var source: String
    var note: NoteID
    var place: SourcePlace
    var isPrivate: Bool
  }

  private var lines: [Line] = []
  private let isForOwner: Bool

  init(_ mentor: Relationship, _ letters: [LetterRecord], _ desk: inout OverviewDesk) {
    isForOwner = desk.isForOwner
    for event in mentor.events { add(event, desk.situation.histories) }
    for promise in mentor.deliverables { add(promise, desk.graph, desk.today) }
    for letter in letters where !letter.state.isDone && letter.state.counts { add(letter) }
  }

  var count: Int { lines.count }

  var marks: [OverviewLane.Mark] {
    lines.compactMap { line in
      line.mark.map { OverviewLane.Mark(kind: $0, date: line.date, words: line.words) }
    }
  }

  /// By day; those of one day in the order in which they were added.
  mutating func sort() {
    lines = lines.enumerated().sorted { a, b in
      (a.element.date, a.offset) < (b.element.date, b.offset)
    }.map(\.element)
  }

  /// The latest first. What was said in a line is for the owner alone.
  func rows(atMost most: Int, _ desk: inout OverviewDesk) -> [OverviewLane.Row] {
    lines.suffix(most).reversed().map { line in
      let citation = Citation(line.note, line.place, "", in: desk.graph)
      let origin = Discretion.Origin(line.note, line.place)
      let text = isForOwner ? desk.line(line.source, .exchange, at: origin) : nil
      return OverviewLane.Row(
        date: line.date, words: line.words, text: text, place: desk.place(citation.location),
        isPrivate: line.isPrivate)
    }
  }
}

extension LaneLines {
  private mutating func add(_ event: Moment, _ histories: Histories) {
    let kind: OverviewLane.Mark.Kind?
    if event.verb.isLetter {
      kind = .letter
    } else {
      switch event.direction {
      case .inward: kind = .theirs
      case .outward: kind = .mine
      case .both: kind = .both
      case nil:
        guard [.introduced, .autoReply, .bounce].contains(event.verb) else { return }
        kind = nil
      }
    }
    guard let words = isForOwner ? event.verb.rawValue : event.verb.discreetWords else { return }
    lines.append(
      Line(
        mark: kind, date: event.date, words: words, source: histories[event]?.text ?? "",
        note: event.note, place: event.place, isPrivate: event.isPrivate))
  }

  private mutating func add(_ promise: Deliverable, _ graph: Graph, _ today: CivilDate) {
    let task = graph.tasks[promise.task]
    guard let date = promise.done ?? promise.due else { return }
    let isLate = promise.isLate(on: today)
    let kind: OverviewLane.Mark.Kind =
      promise.isDone ? (isLate ? .late : .kept) : (isLate ? .overdue : .open)
    lines.append(
      Line(
        mark: kind, date: date, words: kind.words(promise), source: task.title, note: task.note,
        place: task.place, isPrivate: task.isPrivate))
  }

  private mutating func add(_ letter: LetterRecord) {
    guard let due = letter.due, let note = letter.dueNote else { return }
    lines.append(
      Line(
        mark: .letterDue, date: due.value, words: "letter due", source: "", note: note,
        place: due.place, isPrivate: false))
  }
}

extension OverviewLane.Mark.Kind {
  fileprivate func words(_ promise: Deliverable) -> String {
    switch self {
    case .kept: promise.due == nil ? "delivered" : "delivered on time"
    case .late: "delivered late"
    case .open: "promised"
    default: "promised, overdue"
    }
  }
}

extension Verb {
  /// What an adviser may know of a line: who turned to whom, and how far a letter is. Nil for lines
  /// that say something of a person.
  fileprivate var discreetWords: String? {
    switch self {
    case .sent, .nudge, .asked, .update, .summary, .shared, .thanks, .flag: "from the applicant"
    case .reply, .feedback, .assigned, .used, .rescheduled: "from the mentor"
    case .met, .call: "met or spoke"
    case .introduced: "introduced"
    case .letterAsked: "letter asked for"
    case .letterAgreed: "letter promised"
    case .letterPacket: "packet for the letter sent"
    case .letterCheck: "checked on the letter"
    case .letterSubmitted: "letter submitted"
    case .letterAssigned: "letter assigned"
    default: nil
    }
  }
}
