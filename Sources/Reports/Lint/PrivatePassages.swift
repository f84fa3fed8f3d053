import Vault

/// What a note says that is for nobody else: what is tagged private, what stands below a heading
/// named Private, and comments.
package struct PrivatePassages: Sendable {
  private(set) var passages: [String] = []

  /// - Parameter isPrivate: The note as a whole is.
  package init(_ note: String, isPrivate: Bool) {
    let bytes = Array(note.utf8)
    let bare = DiscretionText.withoutComments(bytes)
    if bare.count != bytes.count { passages += Self.comments(note) }
    let body = String(decoding: bare, as: UTF8.self)
    guard isPrivate || body.lowercased().contains("private") else { return }
    for part in DiscretionSectionParts(body).parts where part.isPrivate || isPrivate {
      passages.append(part.text)
    }
  }

  private static func comments(_ note: String) -> [String] {
    var comments: [String] = []
    for (open, close) in [("%%", "%%"), ("<!--", "-->")] {
      var rest = note[...]
      while let start = rest.firstRange(of: open) {
        rest = rest[start.upperBound...]
        let end = rest.firstRange(of: close)
        comments.append(String(rest[..<(end?.lowerBound ?? rest.endIndex)]))
        rest = rest[(end?.upperBound ?? rest.endIndex)...]
      }
    }
    return comments
  }

  /// How many words in a row make a passage known again.
  static let run = 5

  /// Its runs of words. A run says something where two of its words have five letters or more.
  package var runs: Set<[String]> {
    var runs: Set<[String]> = []
    for passage in passages {
      let words = LintParagraph([.init(DiscretionText(passage).shown, number: 1)]).words.map(\.text)
      guard words.count >= Self.run else { continue }
      for start in 0...words.count - Self.run {
        let run = Array(words[start..<start + Self.run])
        if run.count(where: { $0.count >= 5 }) >= 2 { runs.insert(run) }
      }
    }
    return runs
  }
}
