/// A tag of a template and where it stands.
struct DraftTemplateTag {
  enum Kind { case value, section, inverted, close, comment }

  var kind: Kind
  var name: String
  var line: Int
  var column: Int
  var source: String

  func problem(_ kind: DraftTemplateProblem.Kind) -> DraftTemplateProblem {
    DraftTemplateProblem(kind: kind, name: name, line: line, column: column, source: source)
  }
}

/// A template cut into text and tags.
struct DraftTemplatePieces {
  enum Piece {
    case text(String)
    case tag(DraftTemplateTag)
  }

  private(set) var pieces: [Piece] = []

  init(_ source: String) throws(DraftTemplateProblem) {
    var comment: DraftTemplateTag?
    // Of bytes: to Swift a line feed behind a carriage return is no line feed.
    let lines = source.utf8.split(separator: 0x0A, omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() {
      let isLast = index == lines.count - 1
      if isLast, line.isEmpty { break }
      var scan = Line(line, number: index + 1, comment: comment)
      try scan.read()
      comment = scan.comment
      let isAlone = scan.isAlone
      for piece in scan.pieces {
        if case .text = piece, isAlone { continue }
        pieces.append(piece)
      }
      if !isAlone { pieces.append(.text("\n")) }
    }
    if let comment { throw comment.problem(.unclosedTag) }
  }

  /// One line of it.
  private struct Line {
    let bytes: [UInt8]
    let source: String
    let number: Int
    /// A comment that began on an earlier line, or begins here and goes on.
    var comment: DraftTemplateTag?
    var pieces: [Piece] = []
    private var at = 0

    init(_ line: Substring.UTF8View, number: Int, comment: DraftTemplateTag?) {
      bytes = Array(line.last == 0x0D ? line.dropLast() : line)
      source = String(decoding: bytes, as: UTF8.self)
      self.number = number
      self.comment = comment
    }

    /// Nothing but blanks beside sections' tags and comments.
    var isAlone: Bool {
      var hasTag = false
      for piece in pieces {
        switch piece {
        case .text(let text): if !text.allSatisfy({ $0 == " " || $0 == "\t" }) { return false }
        case .tag(let tag):
          if tag.kind == .value { return false }
          hasTag = true
        }
      }
      return hasTag
    }

    mutating func read() throws(DraftTemplateProblem) {
      if let comment { readComment(comment) }
      while at < bytes.count {
        let start = next("{{", from: at) ?? bytes.count
        if start > at { pieces.append(.text(text(at..<start))) }
        at = start
        if at < bytes.count { try readTag() }
      }
    }

    private mutating func readComment(_ tag: DraftTemplateTag) {
      pieces.append(.tag(tag))
      comment = nil
      if let end = next("}}", from: at) {
        at = end + 2
      } else {
        comment = tag
        at = bytes.count
      }
    }

    private mutating func readTag() throws(DraftTemplateProblem) {
      let start = at
      at += 2
      let mark = at < bytes.count ? bytes[at] : 0
      var tag = DraftTemplateTag(
        kind: .value, name: "", line: number, column: start + 1, source: source)
      if mark == UInt8(ascii: "!") {
        tag.kind = .comment
        return readComment(tag)
      }
      let isTriple = mark == UInt8(ascii: "{")
      guard let end = next(isTriple ? "}}}" : "}}", from: at) else {
        throw tag.problem(.unclosedTag)
      }
      tag.kind = try kind(of: mark, tag)
      if isTriple || tag.kind != .value || mark == UInt8(ascii: "&") { at += 1 }
      let name = text(min(at, end)..<end).split(whereSeparator: \.isWhitespace)
      tag.name = name.joined(separator: " ")
      pieces.append(.tag(tag))
      at = end + (isTriple ? 3 : 2)
    }

    private func kind(
      of mark: UInt8, _ tag: DraftTemplateTag
    ) throws(DraftTemplateProblem) -> DraftTemplateTag.Kind {
      switch mark {
      case UInt8(ascii: "#"): return .section
      case UInt8(ascii: "^"): return .inverted
      case UInt8(ascii: "/"): return .close
      case UInt8(ascii: ">"): throw tag.problem(.partial)
      case UInt8(ascii: "="): throw tag.problem(.delimiters)
      default: return .value
      }
    }

    private func next(_ mark: StaticString, from start: Int) -> Int? {
      let wanted = mark.utf8CodeUnitCount
      guard bytes.count - start >= wanted else { return nil }
      return mark.withUTF8Buffer { mark in
        (start...bytes.count - wanted).first { bytes[$0..<$0 + wanted].elementsEqual(mark) }
      }
    }

    private func text(_ range: Range<Int>) -> String {
      String(decoding: bytes[range], as: UTF8.self)
    }
  }
}
