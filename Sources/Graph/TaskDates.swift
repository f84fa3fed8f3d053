import Markdown
import Vault

/// The days a task names, and what is wrong with them.
struct TaskDates {
  var due: CivilDate?
  var done: CivilDate?
  var created: CivilDate?
  var cancelled: CivilDate?
  /// Days that are not in the calendar, as written.
  var impossible: [Placed<String>] = []
  /// A day after a sign that Tasks does not see, since text follows it: where the sign stands.
  var midLine: Int?
  /// A no-break space next to a sign or its day.
  var noBreakSpace: Int?

  private var firstSign: Int?

  /// Reads the text of a task: signs first, then Dataview fields, then plain words.
  init(
    _ bytes: Span<UInt8>, _ text: Range<Int>, _ fields: [LineField],
    _ links: ArraySlice<LinkSpan>, _ outline: NoteOutline
  ) {
    readSigns(bytes, text, outline)
    for field in fields { read(field, bytes, outline) }
    if due == nil { readPlain(bytes, text, links, outline) }
  }

  private mutating func readSigns(
    _ bytes: Span<UInt8>, _ text: Range<Int>, _ outline: NoteOutline
  ) {
    var at = text.lowerBound
    while at < text.upperBound {
      guard bytes[at] >= 0xE2, let (mark, end) = bytes.taskMark(at: at, end: text.upperBound),
        mark.hasDate, !outline.hides(at)
      else {
        at += 1
        continue
      }
      at = read(mark, sign: at, signEnd: end, bytes, text, outline)
    }
  }

  /// Takes the day behind a sign, if there is one; returns where to go on.
  private mutating func read(
    _ mark: TaskMark, sign: Int, signEnd: Int, _ bytes: Span<UInt8>, _ text: Range<Int>,
    _ outline: NoteOutline
  ) -> Int {
    let day = bytes.skipAnyBlanks(from: signEnd, to: text.upperBound)
    switch CivilDate.read(bytes, at: day, end: text.upperBound) {
    case .notADate: return signEnd
    case .impossible: impossible.append(placed(day..<day + 10, bytes, outline))
    case .date(let date): keep(date, mark)
    }
    let end = day + 10
    for edge in [sign - 2, signEnd, end] where edge >= text.lowerBound {
      if bytes.isNoBreakSpace(at: edge), noBreakSpace == nil { noBreakSpace = edge }
    }
    if midLine == nil, firstSign == nil, !bytes.isTaskTail(from: end, to: text.upperBound) {
      midLine = sign
    }
    firstSign = firstSign ?? sign
    return end
  }

  private func placed(
    _ range: Range<Int>, _ bytes: Span<UInt8>, _ outline: NoteOutline
  ) -> Placed<String> {
    Placed(bytes.string(range), outline.place(of: Int32(range.lowerBound)))
  }

  /// The first day of each kind counts.
  private mutating func keep(_ date: CivilDate, _ mark: TaskMark) {
    switch mark {
    case .due: due = due ?? date
    case .done: done = done ?? date
    case .created: created = created ?? date
    case .cancelled: cancelled = cancelled ?? date
    default: break
    }
  }

  private mutating func read(_ field: LineField, _ bytes: Span<UInt8>, _ outline: NoteOutline) {
    guard let mark = field.key.taskMark, !field.value.isEmpty else { return }
    if case .date(let date) = bytes.day(inField: field.value) {
      keep(date, mark)
    } else {
      impossible.append(placed(field.value, bytes, outline))
    }
  }

  /// `due 2026-03-15`, `due: …`, `due by …`, `due on …`.
  private mutating func readPlain(
    _ bytes: Span<UInt8>, _ text: Range<Int>, _ links: ArraySlice<LinkSpan>,
    _ outline: NoteOutline
  ) {
    var at = text.lowerBound
    while at + 14 <= text.upperBound {
      defer { at += 1 }
      guard bytes[at].lowered == UInt8(ascii: "d"), let day = bytes.plainDue(at: at, in: text),
        links.link(around: at) == nil, !outline.hides(at)
      else { continue }
      switch CivilDate.read(bytes, at: day, end: text.upperBound) {
      case .date(let date):
        due = date
        return
      case .impossible: impossible.append(placed(day..<day + 10, bytes, outline))
      case .notADate: break
      }
    }
  }
}

extension LineField.Key {
  /// The sign that says the same.
  var taskMark: TaskMark? {
    switch self {
    case .due: .due
    case .completion: .done
    case .created: .created
    case .cancelled: .cancelled
    case .scheduled: .scheduled
    case .start: .start
    default: nil
    }
  }
}
