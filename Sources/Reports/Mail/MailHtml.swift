/// What a reader sees of a mail's HTML, line by line, each with the number it begins on in the file.
struct MailHtml {
  private(set) var lines: [OutgoingText.Line] = []
  private var text = String.UnicodeScalarView()
  private var number = 1
  /// What has been read of a tag, its first letters at most; nil outside of one.
  private var tag: String.UnicodeScalarView?
  /// The last two characters of it, and the quote it stands in.
  private var last: [Unicode.Scalar] = []
  private var quote: Unicode.Scalar?
  /// The element whose inside nobody sees.
  private var hidden: String?

  private static let unseen: Set = ["style", "script", "title"]
  private static let blocks: Set = ["div", "tr", "body", "html", "header", "footer", "section"]
  private static let paragraphs: Set = [
    "p", "li", "ul", "ol", "table", "blockquote", "pre", "hr", "h1", "h2", "h3", "h4", "h5", "h6",
  ]

  init(_ source: [OutgoingText.Line]) {
    for line in source {
      for scalar in line.text.unicodeScalars { take(scalar, line.number) }
      take(" ", line.number)
    }
    finishLine()
  }

  private mutating func take(_ scalar: Unicode.Scalar, _ number: Int) {
    guard let tag else {
      if scalar == "<" {
        (self.tag, last, quote) = (.init(), [], nil)
      } else {
        show(scalar, number)
      }
      return
    }
    let begins =
      hidden == nil && (scalar.properties.isAlphabetic || "!?".unicodeScalars.contains(scalar))
    if tag.isEmpty, scalar != "/", !begins {
      // "p < 0.05" begins no tag, and a script has its own use for the mark.
      self.tag = nil
      show("<", number)
      show(scalar, number)
    } else if scalar == ">", quote == nil,
      !tag.starts(with: "!--".unicodeScalars) || last == ["-", "-"]
    {
      finishTag(String(tag))
    } else {
      if tag.count < 16 { self.tag?.append(scalar) }
      if scalar == quote {
        quote = nil
      } else if quote == nil, last.last == "=", scalar == "\"" || scalar == "'" {
        quote = scalar
      }
      last = Array((last + [scalar]).suffix(2))
    }
  }

  private mutating func show(_ scalar: Unicode.Scalar, _ number: Int) {
    guard hidden == nil else { return }
    if text.isEmpty { self.number = number }
    if !text.isEmpty || !scalar.properties.isWhitespace { text.append(scalar) }
  }

  private mutating func finishTag(_ written: String) {
    tag = nil
    let isEnd = written.hasPrefix("/")
    let name = written.drop { $0 == "/" }.prefix { $0.isLetter || $0.isNumber }.lowercased()
    if let hidden {
      if isEnd, name == hidden { self.hidden = nil }
    } else if Self.unseen.contains(name) {
      if !isEnd { hidden = name }
    } else if name == "br" {
      addLine()
    } else if Self.blocks.contains(name) {
      finishLine()
    } else if Self.paragraphs.contains(name) {
      finishLine()
      if lines.last?.text.isEmpty == false { addLine() }
    }
  }

  private mutating func finishLine() {
    if !text.isEmpty { addLine() }
  }

  private mutating func addLine() {
    let words = DiscretionText.withoutEntities(String(text)).split(whereSeparator: \.isWhitespace)
    lines.append(.init(words.joined(separator: " "), number: number, column: nil))
    text = .init()
  }
}
