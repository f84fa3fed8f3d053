extension LetterSheet {
  /// The sheet as Markdown.
  package var markdown: [UInt8] {
    var text = "# \(LetterWords.title)\n\n"
    text += "**\(applicant.markdown)** for **\(writer.markdown)**\n\n"
    for row in logistics { text += "- **\(row.label):** \(row.line.markdown)\n" }
    for section in sections { text += section.markdown }
    text += "\n---\n\n\(LetterWords.closing)\n"
    return Array(text.utf8)
  }
}

extension LetterSection {
  fileprivate var markdown: String {
    let heading = "\n## \(title.markdown)\n\n"
    switch kind {
    case .qualities:
      return heading + blocks.map(\.lead.markdown).joined(separator: ", ") + "\n"
    case .why:
      return heading + blocks.map { $0.lead.opening + "\n" }.joined(separator: "\n")
    case .work, .episodes, .outputs:
      return heading + blocks.map(\.markdown).joined()
    }
  }
}

extension LetterBlock {
  fileprivate var markdown: String {
    let opening = day.map { "**\($0)** \(lead.markdown)" } ?? lead.opening
    return rows.reduce("- \(opening)\n") { text, row in
      text + "  - *\(row.label):* \(row.line.markdown)\n"
    }
  }
}

extension LetterLine {
  /// The line with its marks doing nothing.
  var markdown: String {
    pieces.map { piece in
      if case .passed(let passed) = piece { MarkdownText.plain(passed.text) } else { piece.text }
    }.joined()
  }

  /// As the first thing in a line, where some marks would begin a list or a heading.
  fileprivate var opening: String {
    let text = markdown
    guard let first = text.first else { return text }
    if "-+=".contains(first) { return "\\" + text }
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    let rest = text.dropFirst(digits.count)
    guard !digits.isEmpty, let mark = rest.first, mark == "." || mark == ")" else { return text }
    return digits + "\\" + rest
  }
}
