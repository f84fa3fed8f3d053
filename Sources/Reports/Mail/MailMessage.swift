import Vault

/// A mail file as far as its text is looked at (RFC 5322, MIME): headers, the text that its reader
/// sees, and the names of what is enclosed.
///
/// Read in one pass over the lines with a list of the open boundaries, so that no nesting is too
/// deep and nothing is read twice.
struct MailMessage {
  private(set) var headers: [(name: String, line: OutgoingText.Line)] = []
  private(set) var attachments: [String] = []
  private(set) var unread: Set<OutgoingText.Unread> = []
  private var plain: [OutgoingText.Line] = []
  private var html: [OutgoingText.Line] = []
  private var boundaries: [[UInt8]] = []
  private var part = MailPart()
  private var isInHead = true
  private var isFirstHead = true

  /// More parts inside parts are not looked into.
  private static let deepest = 100

  init(_ bytes: [UInt8]) {
    var number = 0
    for line in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
      number += 1
      let line = line.last == 0x0D ? line.dropLast() : line
      if let end = boundary(line) {
        finishPart()
        boundaries.removeSubrange((end.isLast ? end.index : end.index + 1)...)
        (part, isInHead) = (MailPart(), true)
        if end.isLast { part.isSkipped = true }
      } else if isInHead {
        takeHead(line, number)
      } else {
        part.lines.append((Array(line), number))
      }
    }
    if isInHead { finishHead() }
    finishPart()
    let (plain, html) = (OutgoingText.cut(self.plain), OutgoingText.cut(self.html))
    (self.plain, self.html) = (plain.lines, html.lines)
    if !plain.isWhole || !html.isWhole { unread.insert(.tooLong) }
  }

  /// The text that is read: the plain one, unless the HTML beside it has words that it has not. HTML
  /// is what a mail program shows.
  var text: [OutgoingText.Line] {
    Self.words(of: html).isSubset(of: Self.words(of: plain)) ? plain : html
  }

  private static func words(of lines: [OutgoingText.Line]) -> Set<String> {
    Set(lines.flatMap { DiscretionWords($0.text).spoken.map(\.text) })
  }

  func header(_ name: String) -> OutgoingText.Line? {
    headers.first { $0.name == name.lowercased() }?.line
  }

  var subject: OutgoingText.Line? {
    guard var line = header("Subject") else { return nil }
    let decoded = MailWords.decoded(line.text)
    if decoded != line.text { line.column = nil }
    line.text = decoded
    return line
  }

  var recipients: [String] {
    headers.filter { ["to", "cc", "bcc"].contains($0.name) }.flatMap {
      Self.addresses($0.line.text)
    }
  }

  /// Which open boundary a line is, if any, and whether it is its last.
  private func boundary(_ line: ArraySlice<UInt8>) -> (index: Int, isLast: Bool)? {
    guard !boundaries.isEmpty, line.starts(with: "--".utf8) else { return nil }
    var mark = line.dropFirst(2)
    while mark.last == 0x20 || mark.last == 0x09 { mark = mark.dropLast() }
    for index in boundaries.indices.reversed() {
      if mark.elementsEqual(boundaries[index]) { return (index, false) }
      if mark.elementsEqual(boundaries[index] + Array("--".utf8)) { return (index, true) }
    }
    return nil
  }

  private mutating func takeHead(_ line: ArraySlice<UInt8>, _ number: Int) {
    guard !line.isEmpty else { return finishHead() }
    let text = String(decoding: line, as: UTF8.self)
    if line.first == 0x20 || line.first == 0x09 {
      part.continueHeader(text)
      return
    }
    guard let colon = text.firstIndex(of: ":") else { return }
    let value = text[text.index(after: colon)...]
    let start = value.firstIndex { $0 != " " } ?? value.endIndex
    let column = text.utf8.distance(from: text.startIndex, to: start) + 1
    part.headers.append(
      (
        text[..<colon].lowercased(),
        OutgoingText.Line(String(value[start...]), number: number, column: column)
      ))
  }

  private mutating func finishHead() {
    isInHead = false
    if isFirstHead {
      headers = part.headers
      isFirstHead = false
    }
    guard part.type.hasPrefix("multipart/") else { return }
    part.isSkipped = true
    if let mark = part.boundary, !mark.isEmpty, boundaries.count < Self.deepest {
      boundaries.append(Array(mark.utf8))
    } else {
      unread.insert(.parts)
    }
  }

  private mutating func finishPart() {
    guard !part.isSkipped, !isInHead else { return }
    if let name = part.fileName {
      attachments.append(name)
    } else if part.type == "text/plain" || part.type.isEmpty || part.type == "text/html" {
      let isHtml = part.type == "text/html"
      if isHtml { html += MailHtml(part.decoded).lines } else { plain += part.decoded }
      if let reason = part.unread { unread.insert(reason) }
    } else {
      attachments.append(part.type)
    }
  }

  /// The addresses of a header, or the names where it has none.
  static func addresses(_ text: String) -> [String] {
    MailAddress.list(text).map { $0.address.isEmpty ? $0.name : $0.address }
  }
}
