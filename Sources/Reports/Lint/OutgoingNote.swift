import Graph
import Markdown
import Rules
import Vault

/// E-mail notes and plain text.
extension OutgoingText {
  init(text bytes: [UInt8]) {
    self.init()
    let hasMark = bytes.starts(with: [0xEF, 0xBB, 0xBF])
    var lines: [Line] = []
    let pieces = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    for (index, piece) in pieces.enumerated() {
      var piece = piece
      if index == 0, hasMark { piece = piece.dropFirst(3) }
      if piece.last == 0x0D { piece = piece.dropLast() }
      let text = String(decoding: piece, as: UTF8.self)
      let isExact = text.utf8.count == piece.count
      lines.append(Line(text, number: index + 1, column: isExact ? 1 : nil))
    }
    takeHeaders(takeFrontMatter(lines, bytes))
  }

  /// What the note's front matter says; the lines below it.
  private mutating func takeFrontMatter(_ lines: [Line], _ bytes: [UInt8]) -> ArraySlice<Line> {
    guard lines[0].text == "---",
      let end = lines.dropFirst().firstIndex(where: { $0.text == "---" || $0.text == "..." })
    else { return lines[...] }
    let yaml = lines[1..<end].map(\.text).joined(separator: "\n")
    let inside = Array(yaml.utf8)
    for entry in readYaml(inside.span, in: 0..<inside.count, firstLine: 2).entries {
      take(foldedKey(entry.key), Self.texts(entry.value))
    }
    return lines[(end + 1)...]
  }

  private static func texts(_ node: YamlNode) -> [String] {
    switch node.value {
    case .scalar(let text, _): [text]
    case .list(let items):
      items.compactMap { if case .scalar(let text, _) = $0.value { text } else { nil } }
    case .null, .map: []
    }
  }

  private mutating func take(_ key: String, _ values: [String]) {
    switch key {
    case "to": recipients += values
    case "kind": kind = values.first.flatMap { DraftKind(rawValue: foldedKey($0)) }
    case "status": isSent = values.first.map(foldedKey) == "sent"
    default: break
    }
  }

  /// `To:`, `Subject:` and the like in the first lines, as `rapport draft` writes them.
  private mutating func takeHeaders(_ lines: ArraySlice<Line>) {
    var rest = lines.drop { $0.text.trimmed.isEmpty }
    while let line = rest.first, let (name, value, column) = Self.header(line) {
      switch name {
      case "subject": subject = Line(value, number: line.number, column: column)
      case "to", "cc", "bcc": recipients += MailMessage.addresses(value)
      case "in-reply-to", "references": isReply = true
      case "attachment", "attachments": attachments.append(value)
      default: break
      }
      rest = rest.dropFirst()
    }
    self.lines = Array(rest)
  }

  private static func header(_ line: Line) -> (name: String, value: String, column: Int?)? {
    let names = [
      "subject", "to", "cc", "bcc", "from", "date", "reply-to", "in-reply-to", "references",
      "attachment", "attachments",
    ]
    guard let colon = line.text.firstIndex(of: ":") else { return nil }
    let name = line.text[..<colon].lowercased()
    guard names.contains(name) else { return nil }
    let value = line.text[line.text.index(after: colon)...]
    let start = value.firstIndex { !$0.isWhitespace } ?? value.endIndex
    let before = line.text.utf8.distance(from: line.text.startIndex, to: start)
    return (name, String(value[start...]).trimmed, line.column.map { $0 + before })
  }
}
