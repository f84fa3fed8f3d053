/// The `[x]` that makes a list item a task.
struct TaskBox {
  /// The character in it; `?` stands for one that is not ASCII.
  var mark: UInt8
  /// The offset behind the `]`.
  var end: Int
}

extension Span<UInt8> {
  /// The box at the beginning of an item's text: one character in brackets, then a blank or the
  /// end of the line.
  func taskBox(_ text: Range<Int>) -> TaskBox? {
    let start = text.lowerBound
    guard start + 2 < text.upperBound, self[start] == .openBracket else { return nil }
    let mark = self[start + 1]
    let close = start + 1 + mark.encodedLength
    guard close < text.upperBound, self[close] == .closeBracket else { return nil }
    guard mark >= .space, mark != .openBracket, mark != .closeBracket else { return nil }
    let end = close + 1
    guard end == text.upperBound || self[end].isBlank || self[end].isLineEnd else { return nil }
    return TaskBox(mark: mark < 0x80 ? mark : .question, end: end)
  }
}

extension UInt8 {
  /// How many bytes the UTF-8 character has that begins with this one.
  fileprivate var encodedLength: Int {
    switch self {
    case 0xC0..<0xE0: 2
    case 0xE0..<0xF0: 3
    case 0xF0...: 4
    default: 1
    }
  }
}
