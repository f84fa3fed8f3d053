import Vault

/// Text for people, grown line by line: wrapped to a width, coloured where that is wanted, and
/// with everything a terminal must not see shown as escapes.
package struct Page: Sendable {
  /// How text is to look.
  package struct Look: Sendable {
    /// Columns.
    package var width: Int
    package var ink: Ink

    package init(width: Int = 80, isColored: Bool = false) {
      self.width = width
      ink = Ink(isOn: isColored)
    }
  }

  /// Where less is left beside a label, the text goes below it.
  private static let narrowest = 16

  package let look: Look
  private var text = ""

  package init(_ look: Look) {
    self.look = look
  }

  /// The whole as UTF-8.
  package var bytes: [UInt8] { Array(text.utf8) }

  /// An empty line, unless there is one already or nothing stands above it.
  package mutating func space() {
    if !text.isEmpty, !text.hasSuffix("\n\n") { text += "\n" }
  }

  /// A heading with an empty line above it.
  package mutating func heading(_ title: String, _ tone: Ink.Tone = .strong) {
    space()
    paragraph(title, tone)
  }

  /// A paragraph behind some blanks; `hanging` more of them from its second line on.
  package mutating func paragraph(
    _ content: String, _ tone: Ink.Tone = .plain, indent: Int = 0, hanging: Int = 0
  ) {
    let lead = String(repeating: " ", count: indent)
    block(lead, content, tone, labelTone: .plain, indent: indent + hanging)
  }

  /// A label, then text; from the second line on the text stands behind `indent` blanks. A label
  /// that is narrower than that is padded.
  package mutating func labelled(
    _ label: String, _ content: String, _ tone: Ink.Tone = .plain,
    labelTone: Ink.Tone = .plain, indent: Int
  ) {
    block(
      escaped(label).padded(to: indent), content, tone, labelTone: labelTone, indent: indent)
  }

  private mutating func block(
    _ label: String, _ content: String, _ tone: Ink.Tone, labelTone: Ink.Tone, indent: Int
  ) {
    let width = look.width - max(label.displayWidth, indent)
    if width < Self.narrowest, !label.allSatisfy({ $0 == " " }) {
      line(look.ink(labelTone, label))
      return block("    ", content, tone, labelTone: labelTone, indent: 4)
    }
    let lines = escaped(content).wrapped(to: width)
    let lead = String(repeating: " ", count: indent)
    for (number, content) in lines.enumerated() {
      line((number == 0 ? look.ink(labelTone, label) : lead) + look.ink(tone, content))
    }
  }

  /// A line of cells that are escaped and aligned already, cut where the page ends.
  package mutating func row(_ content: String, _ tone: Ink.Tone = .plain) {
    var content = content.truncated(to: look.width)[...]
    while content.last == " " { content.removeLast() }
    line(look.ink(tone, String(content)))
  }

  /// Lines as they are, safe and coloured already; without blanks at their end.
  package mutating func verbatim(_ content: String) { text += content }

  private mutating func line(_ content: String) {
    var content = content[...]
    while content.utf8.last == 0x20, content.last == " " { content.removeLast() }
    text += content
    text += "\n"
  }
}
