import Graph
import Vault

/// What an import writes into the text of a note.
///
/// Every line is a list item without a date, a link or a tag, so that nothing in it can be taken for
/// an event, whatever a title says.
struct ImportedLines {
  static let papersHeading = "Papers"
  static let importedHeading = "Imported"

  /// Papers, each on a line.
  static func papers(_ papers: [ImportedPaper]) -> [String] {
    papers.map { paper in
      let title = paper.title.hasSuffix(".") ? String(paper.title.dropLast()) : paper.title
      let journal = [paper.journal, paper.published?.description ?? ""].filter { !$0.isEmpty }
      let parts = [title, journal.joined(separator: ", "), role(paper)].filter { !$0.isEmpty }
      return "- PMID \(paper.pmid): " + parts.map { plain($0) + "." }.joined(separator: " ")
    }
  }

  private static func role(_ paper: ImportedPaper) -> String {
    var words: [String] = []
    if paper.role.contains(.first) { words.append("first author") }
    if paper.role.contains(.last) { words.append("last author") }
    if paper.role.contains(.corresponding) { words.append("corresponding author") }
    if paper.kind == .review { words.append("review") }
    if paper.kind == .other { words.append("no original paper") }
    let role = words.joined(separator: ", ")
    return role.prefix(1).uppercased() + role.dropFirst()
  }

  /// Where a value came from.
  static func imported(_ value: OfferedValue, on today: CivilDate) -> String {
    let source = "\(value.source.record) in \(value.source.fileName), \(today)"
    return beginning(value.key, value.text) + plain(source) + ")"
  }

  /// Such a line as far as its source.
  static func beginning(_ key: String, _ text: String) -> String { "- \(key): \(plain(text)) (" }

  /// Text in which nothing is a mark, a link, a tag or a comment.
  static func plain(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if needsEscape(scalar) {
        result.append(" ")
        continue
      }
      if "\\[]<`#%*".unicodeScalars.contains(scalar) { result.append("\\") }
      result.append(scalar)
    }
    return String(result).withSingleBlanks
  }
}

extension FrontValue {
  /// A value from outside as it may stand in front matter: no control characters, and nothing that
  /// would be a link.
  static func tame(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      let isDoubled = scalar == scalars.last && (scalar == "[" || scalar == "]")
      if !isDoubled { scalars.append(needsEscape(scalar) ? " " : scalar) }
    }
    return String(scalars).withSingleBlanks
  }

  var tamed: FrontValue {
    switch self {
    case .text(let text): .text(Self.tame(text))
    case .list(let texts): .list(texts.map(Self.tame).filter { !$0.isEmpty })
    }
  }
}

extension ImportSource {
  /// The file's name without the folders to it, which are nobody's business in a note.
  package var fileName: String {
    file.split(separator: "/").last.map(String.init) ?? file
  }
}
