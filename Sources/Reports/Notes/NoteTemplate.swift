package import Graph
import Vault

/// A note to be, with `{{title}}` and `{{date}}` in it, as Obsidian's own templates have them.
package struct NoteTemplate: Sendable {
  private let text: String

  package init(_ text: String) {
    self.text = text
  }

  /// The text with its placeholders filled, and those that only the user can fill, each once.
  package func filled(title: String, date: CivilDate) -> (text: String, left: [String]) {
    var result = ""
    var left: [String] = []
    var isFront = text.hasPrefix("---\n") || text.hasPrefix("---\r\n")
    // Of Windows line ends the first half stays with its line; as characters they are one.
    let lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
    for (number, line) in lines.map({ Substring(String($0)) }).enumerated() {
      let isFence = line.hasPrefix("---") || line.hasPrefix("...")
      if number > 0 { result += "\n" }
      result += Self.fill(line, title: title, date: date, isFront: isFront, &left)
      if number > 0, isFence { isFront = false }
    }
    return (result, left)
  }

  private static func fill(
    _ line: Substring, title: String, date: CivilDate, isFront: Bool, _ left: inout [String]
  ) -> String {
    var result = ""
    var rest = line
    while let open = rest.firstRange(of: "{{"),
      let close = rest[open.upperBound...].firstRange(of: "}}")
    {
      result += rest[..<open.lowerBound]
      let word = String(rest[open.upperBound..<close.lowerBound]).trimmingBlanks
      let whole = String(rest[open.lowerBound..<close.upperBound])
      rest = rest[close.upperBound...]
      if word.lowercased() == "title" {
        result += isFront ? quoted(title, between: result, and: rest) : title
      } else if let day = day(date, as: word) {
        result += day
      } else {
        result += whole
        if !left.contains(whole) { left.append(whole) }
      }
    }
    return result + rest
  }

  /// A title as a property wants it: alone behind its key in quotes where it needs them, within
  /// quotes escaped.
  private static func quoted(_ title: String, between before: String, and after: Substring)
    -> String
  {
    if before.hasSuffix(": "), after.allSatisfy({ $0.isWhitespace }) {
      return FrontValue.scalar(title)
    }
    let isQuoted = before.count { $0 == "\"" } % 2 == 1
    return isQuoted ? String(FrontValue.quoted(title).dropFirst().dropLast()) : title
  }

  /// `date`, or `date:` and a format; nil for anything else.
  private static func day(_ date: CivilDate, as word: String) -> String? {
    guard word.lowercased().hasPrefix("date") else { return nil }
    let format = word.dropFirst(4)
    if format.isEmpty { return "\(date)" }
    return format.first == ":" ? DateFormat.write(date, as: format.dropFirst()) : nil
  }
}

extension String {
  /// Without blanks at its ends.
  package var trimmingBlanks: String {
    let start = drop { $0 == " " }
    guard let last = start.lastIndex(where: { $0 != " " }) else { return "" }
    return String(start[...last])
  }
}
