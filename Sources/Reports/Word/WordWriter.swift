import Vault

/// The body of a Word document as it is written (WordprocessingML, ECMA-376): paragraphs in the
/// styles of ``WordStyles``, everything else as text that can only be text.
struct WordWriter: Sendable {
  private(set) var written = ""

  /// Paragraph styles, by their ids.
  enum Style: String {
    case names = "Names"
    case fact = "Fact"
    case heading = "Heading1"
    case point = "Point"
    case dated = "Dated"
    case story = "Story"
    case plain = "Normal"
    case closing = "Closing"
  }

  /// A piece of a paragraph.
  enum Run {
    case text(String)
    case strong(String)
    /// In small sans serif letters, and a tab behind it.
    case label(String)
    /// Before a point of a list, and a tab behind it.
    case bullet
  }

  /// - Parameter isKept: It stands on the page of what follows it.
  mutating func paragraph(_ style: Style, _ runs: [Run], isKept: Bool = false) {
    let kept = isKept ? "<w:keepNext/>" : ""
    written += "<w:p><w:pPr><w:pStyle w:val=\"\(style.rawValue)\"/>\(kept)</w:pPr>"
    for run in runs { add(run) }
    written += "</w:p>"
  }

  /// Columns of the same width, side by side in a frame.
  mutating func box(_ columns: [(inout WordWriter) -> Void]) {
    let width = WordStyles.textWidth / max(columns.count, 1)
    written += "<w:tbl>\(WordStyles.frame)<w:tblGrid>"
    for _ in columns { written += "<w:gridCol w:w=\"\(width)\"/>" }
    written += "</w:tblGrid><w:tr>"
    for column in columns {
      written += "<w:tc><w:tcPr><w:tcW w:w=\"\(width)\" w:type=\"dxa\"/></w:tcPr>"
      column(&self)
      written += "</w:tc>"
    }
    written += "</w:tr></w:tbl>"
  }

  private mutating func add(_ run: Run) {
    switch run {
    case .text(let text): add(text, "")
    case .strong(let text): add(text, "<w:b/><w:bCs/>")
    case .label(let text):
      add(text, "<w:rStyle w:val=\"Label\"/>")
      written += "<w:r><w:tab/></w:r>"
    case .bullet:
      add("•", "")
      written += "<w:r><w:tab/></w:r>"
    }
  }

  private mutating func add(_ text: String, _ look: String) {
    let look = look + (text.beginsRightToLeft ? "<w:rtl/>" : "")
    let properties = look.isEmpty ? "" : "<w:rPr>\(look)</w:rPr>"
    written += "<w:r>\(properties)<w:t xml:space=\"preserve\">\(escapedXml(text))</w:t></w:r>"
  }
}

extension String {
  /// Whether its first letter is of a script that is written from right to left.
  fileprivate var beginsRightToLeft: Bool {
    guard let letter = unicodeScalars.first(where: \.properties.isAlphabetic) else { return false }
    switch letter.value {
    case 0x590...0x8FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFF, 0x10800...0x10FFF, 0x1E800...0x1EFFF:
      return true
    default: return false
    }
  }
}

/// Text as it may stand in XML: as in HTML, but for two characters that it never allows.
private func escapedXml(_ text: String) -> String {
  var scalars = String.UnicodeScalarView()
  for scalar in escapedHtml(text).unicodeScalars {
    scalars.append(scalar.value & ~1 == 0xFFFE ? "\u{FFFD}" : scalar)
  }
  return String(scalars)
}
