import Markdown
package import Vault

extension Graph {
  /// A note's bytes with a task ticked: an `x` in its box, and the day at the end of its first
  /// line, written as the line's other days are, else as most of the note's and the vault's are.
  ///
  /// Nil where no box stands at the task's place: the note has changed since it was read.
  package func edit(ticking task: Task, on day: CivilDate, _ bytes: [UInt8]) -> NoteEdit? {
    let lines = LineStarts(bytes.span)
    guard let line = lines.range(of: task.place.line, in: bytes.span) else { return nil }
    let open = line.lowerBound + Int(task.place.column) - 1
    guard open + 2 < line.upperBound, bytes[open] == UInt8(ascii: "["),
      let close = bytes[(open + 2)..<min(open + 6, line.upperBound)]
        .firstIndex(of: UInt8(ascii: "]"))
    else { return nil }
    var edit = NoteEdit(bytes)
    let mark = style(of: task).mark(day)
    let end = Self.endOfWords(bytes, from: close + 1, to: line.upperBound)
    edit.replace(end..<end, with: " " + mark)
    edit.replace(open + 1..<close, with: "x")
    return edit
  }

  /// Before blanks at the line's end, and before a block id, which must stay last.
  private static func endOfWords(_ bytes: [UInt8], from start: Int, to end: Int) -> Int {
    let isText = { (byte: UInt8) in !byte.isSpace }
    let last = bytes[start..<end].lastIndex(where: isText).map { $0 + 1 } ?? start
    guard let caret = bytes[start..<last].lastIndex(of: UInt8(ascii: "^")), caret > start,
      caret + 1 < last, bytes[caret - 1].isBlank,
      bytes[(caret + 1)..<last].allSatisfy({ $0.isWord && $0 < 0x80 })
    else { return last }
    return bytes[start..<caret].lastIndex(where: isText).map { $0 + 1 } ?? start
  }

  private func style(of task: Task) -> DoneStyle {
    if let own = DoneStyle(of: task.text) { return own }
    for texts in [tasks.filter { $0.note == task.note }, tasks] {
      let styles = texts.compactMap { DoneStyle(of: $0.text) }
      let signs = styles.count { $0 == .sign }
      if !styles.isEmpty { return signs * 2 >= styles.count ? .sign : .field("[", "]") }
    }
    return .sign
  }
}

/// How the days of a task are written.
private enum DoneStyle: Equatable {
  /// The signs of the Tasks plugin.
  case sign
  /// Dataview's fields, in either kind of brackets.
  case field(String, String)

  /// Nil for a task without such days.
  init?(of text: String) {
    let signs: [Unicode.Scalar] = ["📅", "✅", "➕", "⏳", "🛫", "❌", "📆", "🗓", "⌛"]
    if text.unicodeScalars.contains(where: signs.contains) {
      self = .sign
      return
    }
    let keys: Set<LineField.Key> = [.due, .completion, .created, .scheduled, .start, .cancelled]
    let bytes = text.utf8Span.span
    for at in bytes.indices {
      if let field = bytes.lineField(at: at, end: bytes.count), keys.contains(field.key) {
        self = bytes[at] == UInt8(ascii: "(") ? .field("(", ")") : .field("[", "]")
        return
      }
    }
    return nil
  }

  func mark(_ day: CivilDate) -> String {
    switch self {
    case .sign: "✅ \(day)"
    case .field(let open, let close): "\(open)completion:: \(day)\(close)"
    }
  }
}
