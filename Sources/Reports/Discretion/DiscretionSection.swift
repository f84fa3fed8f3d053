package import Graph

extension Discretion {
  /// What became of a section that is quoted whole.
  package struct Quotation: Sendable {
    /// Its paragraphs in order.
    package var paragraphs: [Passed] = []
    /// Parts that were left out without harm to the rest: private ones and comments.
    package var leftOut: [Withheld.Kind] = []
    /// Parts without which the rest would read as a torso.
    package var missing: [Withheld.Kind] = []
  }

  /// Judges a section of the `me` note. What is private inside it is left out; any other thing that
  /// may not stand in it leaves a hole.
  package func pass(_ section: Note.Section, of note: NoteID) -> Quotation {
    var quotation = Quotation()
    guard !section.isPrivate else {
      quotation.missing = [.privateText]
      return quotation
    }
    let origin = Origin(note, section.place)
    let bytes = Array(section.text.utf8)
    let bare = DiscretionText.withoutComments(bytes)
    if bare.count != bytes.count { quotation.leftOut.append(.comment) }
    for part in DiscretionSectionParts(String(decoding: bare, as: UTF8.self)).parts {
      switch pass(part.text, .account, at: origin, isPrivate: part.isPrivate) {
      case .passed(let passed, _):
        if !passed.text.isEmpty { quotation.paragraphs.append(passed) }
      case .withheld(.privateText): quotation.leftOut.append(.privateText)
      case .withheld(let kind): quotation.missing.append(kind)
      }
    }
    return quotation
  }
}

/// A section's text in paragraphs, each with whether it is private.
///
/// Where it is in doubt whether a line begins something private, it does; where it is in doubt
/// whether it ends it, it does not.
struct DiscretionSectionParts {
  struct Part: Equatable {
    var text: String
    var isPrivate: Bool
  }

  private(set) var parts: [Part] = []
  private var lines: [Substring] = []
  /// The level of the Private heading above, if there is one.
  private var privateLevel: Int?
  /// The paragraph before was tagged private: what is indented below it belongs to it.
  private var isBelowPrivate = false
  private var isInCode = false

  init(_ text: String) {
    for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      take(line)
    }
    finish()
  }

  private mutating func take(_ line: Substring) {
    let bare = Self.withoutQuote(line)
    if bare.hasPrefix("```") || bare.hasPrefix("~~~") {
      finish()
      isInCode.toggle()
    } else if bare.isEmpty {
      finish()
    } else if let level = Self.headingLevel(bare) {
      finish()
      head(String(bare.drop { $0 == "#" }), level)
    } else if bare.allSatisfy({ $0 == "=" }) || bare.allSatisfy({ $0 == "-" }) {
      underline(level: bare.first == "=" ? 1 : 2)
    } else {
      lines.append(line)
    }
  }

  /// A heading: it begins something private, ends it, or is a line like another.
  private mutating func head(_ title: String, _ level: Int) {
    if Self.isPrivate(title) {
      privateLevel = min(level, privateLevel ?? level)
    } else if let hidden = privateLevel, level <= hidden, !isInCode {
      privateLevel = nil
    }
    isBelowPrivate = false
    let words = title.drop { $0 == " " }
    if privateLevel == nil, !words.isEmpty {
      parts.append(Part(text: String(words), isPrivate: false))
    }
  }

  private mutating func underline(level: Int) {
    let title = lines.map(String.init).joined(separator: " ")
    lines = []
    if !title.isEmpty { head(title, level) }
  }

  /// Ends a paragraph.
  private mutating func finish() {
    guard let first = lines.first else { return }
    let isIndented = first.first?.isWhitespace == true
    let isTagged = lines.contains { Self.holdsPrivateTag($0) }
    isBelowPrivate = isTagged || isBelowPrivate && isIndented
    let text = lines.map { Self.withoutMarker(Self.withoutQuote($0)) }.joined(separator: " ")
    parts.append(Part(text: text, isPrivate: isBelowPrivate || privateLevel != nil))
    lines = []
  }
}

extension DiscretionSectionParts {
  /// A line without the `>` of quotes and the blanks around it.
  private static func withoutQuote(_ line: Substring) -> Substring {
    var line = line.drop { $0.isWhitespace || $0 == ">" }
    while line.last?.isWhitespace == true { line = line.dropLast() }
    return line
  }

  private static func withoutMarker(_ line: Substring) -> Substring {
    guard let first = line.first, "-*+".contains(first), line.dropFirst().first == " " else {
      return line
    }
    return line.dropFirst(2)
  }

  private static func headingLevel(_ line: Substring) -> Int? {
    let marks = line.prefix { $0 == "#" }
    let next = line.dropFirst(marks.count).first
    return (1...6).contains(marks.count) && next.map(\.isWhitespace) ?? true ? marks.count : nil
  }

  private static func isPrivate(_ title: String) -> Bool {
    let name = title.lowercased().filter { $0.isLetter || $0.isNumber }
    return name == "private" || holdsPrivateTag(title[...])
  }

  private static func holdsPrivateTag(_ line: Substring) -> Bool {
    line.lowercased().contains("#private")
  }
}
