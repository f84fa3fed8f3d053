import Markdown

/// One note as the parser reads it, with what tests ask of it.
struct Reading {
  let bytes: [UInt8]
  let outline: NoteOutline
  let front: FrontMatter?

  init(_ text: String) {
    self.init(bytes: Array(text.utf8))
  }

  init(bytes: [UInt8]) {
    var parser = MarkdownParser()
    var outline = NoteOutline()
    self.init(bytes: bytes, with: &parser, into: &outline)
  }

  /// With a parser and an outline that other notes have gone through.
  init(bytes: [UInt8], with parser: inout MarkdownParser, into outline: inout NoteOutline) {
    front = parser.parse(bytes.span, into: &outline)
    self.bytes = bytes
    self.outline = outline
  }

  /// Everything an outline says, for comparing.
  var everything: [String] {
    let ranges = (outline.codeSpans + outline.comments).map { "\($0)" }
    let relations = outline.blocks.map { block in
      "\(block.parent) \(block.heading) \(block.outerHeading) \(block.links) \(block.text)"
    }
    return blocks + relations + links + spans + ranges
      + ["\(outline.lineStarts) \(outline.unclosedComment ?? -1)"]
  }

  /// A line per block: place, kind and level, what marks it, and its text.
  var blocks: [String] {
    outline.blocks.map { block in
      var words = ["\(block.place.line):\(block.place.column)", "\(block.kind)\(block.level)"]
      if block.box != 0 { words.append("[\(Character(Unicode.Scalar(block.box)))]") }
      if block.isQuoted { words.append(">\(block.quoteDepth)") }
      if block.isCommented { words.append("%") }
      let text = outline.joined(
        block.text, of: bytes.span, quoteDepth: Int(block.quoteDepth))
      return (words + [text]).filter { !$0.isEmpty }.joined(separator: " ")
    }
  }

  /// A line per link: place, form, target, and label behind a bar.
  var links: [String] {
    outline.links.map { link in
      let marks = (link.isEmbed ? "!" : "") + (link.isExternal ? "^" : "")
      let form = link.form == .wikilink ? "wiki" : "mark"
      let label = link.label.isEmpty ? "" : "|" + self[link.label]
      return "\(link.place.line):\(link.place.column) \(form) \(marks)\(self[link.target])\(label)"
    }
  }

  /// The text of each link from its first bracket to its last byte.
  var spans: [String] { outline.links.map { self[$0.span] } }

  /// Target and label of all links, for tests that are not about places.
  var targets: [String] {
    links.map { $0.drop { $0 != " " }.dropFirst().drop { $0 != " " }.dropFirst() }.map(String.init)
  }

  subscript(range: Range<Int32>) -> String {
    String(decoding: bytes[Int(range.lowerBound)..<Int(range.upperBound)], as: UTF8.self)
  }
}

/// Texts made at random, always the same ones.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// Some of the parts in a row.
  mutating func text(of parts: [String], upTo count: Int) -> String {
    (0..<Int.random(in: 1...count, using: &self)).reduce(into: "") { text, _ in
      text += parts.randomElement(using: &self) ?? ""
    }
  }
}
