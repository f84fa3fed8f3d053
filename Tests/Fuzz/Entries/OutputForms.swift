/// Outputs read as strictly as their readers would.
extension Complaints {
  /// Nothing, or one JSON document.
  mutating func expectJson(_ bytes: [UInt8], _ what: String) {
    guard !bytes.isEmpty else { return }
    var text = JsonText(bytes)
    expect(text.isDocument(), "\(what): no JSON at byte \(text.at)")
  }

  /// As many cells in each record as in the first, quotes in pairs, no cell that a spreadsheet
  /// would run.
  mutating func expectCsv(_ bytes: [UInt8], _ what: String) {
    var cells = 1
    var columns: Int?
    var isQuoted = false
    var isStart = true
    for byte in bytes {
      let isFormula = byte == 0x3D || byte == 0x40 || byte == 0x2B
      expect(!(isStart && isFormula), "\(what): a formula")
      switch byte {
      case 0x22:
        isQuoted.toggle()
        continue
      case 0x2C where !isQuoted: cells += 1
      case 0x0A where !isQuoted:
        expect(columns ?? cells == cells, "\(what): \(cells) cells, not \(columns ?? 0)")
        columns = cells
        cells = 1
      default: break
      }
      isStart = !isQuoted && (byte == 0x2C || byte == 0x0A)
    }
    expect(!isQuoted, "\(what): a quote is open")
  }

  /// Lines of at most 75 bytes that end in CR LF, each with a name or a blank in front, and what
  /// begins ends.
  mutating func expectContentLines(_ text: String, _ what: String) {
    var open: [Substring] = []
    let lines = text.split(separator: "\r\n", omittingEmptySubsequences: false)
    expect(lines.last == "", "\(what): the last line does not end")
    for line in lines.dropLast() {
      expect(line.utf8.count <= 75, "\(what): \(line.utf8.count) bytes in a line")
      expectPlain(String(line), what)
      expect(!line.contains("\n"), "\(what): half a line end")
      if line.hasPrefix("BEGIN:") { open.append(line.dropFirst(6)) }
      if line.hasPrefix("END:") {
        expect(open.popLast() == line.dropFirst(4), "\(what): \(line) ends nothing")
      }
      let first = line.utf8.first ?? 0
      expect(first == 0x20 || (0x41...0x5A).contains(first), "\(what): \(line)")
    }
    expect(open.isEmpty, "\(what): \(open) does not end")
  }

  /// No element, and no handler, but those that the sheet and the page are made of.
  mutating func expectHtml(_ text: String, _ what: String) {
    for part in text.split(separator: "<", omittingEmptySubsequences: false).dropFirst() {
      let name = part.prefix { $0 != ">" && $0 != " " && $0 != "\n" }
      let isKnown = Self.elements.contains(name.hasPrefix("/") ? name.dropFirst() : name)
      expect(isKnown, "\(what): <\(name)>")
      let inside = part.prefix { $0 != ">" }
      expect(!inside.contains(" on"), "\(what): a handler in \(inside)")
    }
  }

  private static let elements: Set<Substring> = [
    "!doctype", "!DOCTYPE", "html", "head", "meta", "title", "style", "body", "main", "header",
    "footer", "section", "article", "h1", "h2", "h3", "p", "ul", "ol", "li", "dl", "dt", "dd",
    "table", "thead", "tbody", "tr", "th", "td", "strong", "em", "b", "i", "span", "div", "br",
    "blockquote", "time", "small", "cite", "a", "aside", "q", "nav", "details", "summary",
    "caption",
    "tfoot", "figure", "figcaption", "code", "bdi", "svg", "defs", "g", "use", "path", "line",
    "rect",
    "circle", "text",
  ]
}
