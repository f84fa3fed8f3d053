import Vault

/// Lines as iCalendar (RFC 5545) and vCard (RFC 6350, RFC 2426) have them: a name, a colon, a value,
/// folded at 75 bytes without cutting a character, each with CR LF at its end.
package struct ContentLines: Sendable {
  /// What is written so far, as UTF-8.
  package private(set) var bytes: [UInt8] = []

  package init() {}

  /// The most bytes of a line, its end left out.
  private static let longest = 75

  /// A line whose value is ours: a date, a number, a word of the format.
  package mutating func add(_ name: String, _ value: String) {
    var used = 0
    for scalar in "\(name):\(value)".unicodeScalars {
      if used + scalar.utf8.count > Self.longest {
        bytes += [0x0D, 0x0A, 0x20]
        used = 1
      }
      bytes += scalar.utf8
      used += scalar.utf8.count
    }
    bytes += [0x0D, 0x0A]
  }

  /// A line whose value is text, as it is to be read.
  package mutating func add(_ name: String, text: String) { add(name, Self.escape(text)) }

  /// A line whose value has several parts, with a sign of the format between them: `;`, `,`, or
  /// `\n` between the lines of a text.
  package mutating func add(_ name: String, parts: [String], separator: String) {
    add(name, parts.map(Self.escape).joined(separator: separator))
  }

  /// Text with what the formats give a meaning escaped. Control characters, of which they take none,
  /// are shown as `\u{1B}`, line ends among them.
  static func escape(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in escaped(text).unicodeScalars {
      if ["\\", ";", ","].contains(scalar) { result.append("\\") }
      result.append(scalar)
    }
    return String(result)
  }
}
