import Markdown

/// What the text of a letter of recommendation gives away: how it begins, what it does, how it
/// ends. Two of the three make a text one; an e-mail that asks for a letter has at most one.
private enum LetterMark: CaseIterable {
  case salutation, recommendation, closing

  var phrases: [StaticString] {
    switch self {
    case .salutation:
      [
        "to whom it may concern", "dear program director", "dear residency",
        "dear selection committee", "dear members of the selection", "dear admissions",
        "dear colleagues",
      ]
    case .recommendation:
      [
        "pleasure to recommend", "recommend him", "recommend her", "recommend them",
        "highly recommend", "strongly recommend", "writing to recommend",
        "write in support of", "writing in support of", "recommendation for dr",
        "without reservation", "my strongest recommendation", "my highest recommendation",
      ]
    case .closing:
      ["sincerely", "please do not hesitate to contact me", "please feel free to contact me"]
    }
  }
}

/// Whether a mail recommends its own writer as a letter would: by what it does and by how it begins
/// or ends. Says where, in UTF-8 bytes.
package func letterPassage(in text: String) -> Int? {
  let bytes = Array(text.utf8)
  let marks = LetterMark.allCases.map { mark in
    mark.phrases.compactMap { bytes.span.first($0, from: 0) }.min()
  }
  guard let recommendation = marks[1], marks[0] != nil || marks[2] != nil else { return nil }
  return recommendation
}

extension NoteReader {
  /// Where a passage begins that reads like a letter of recommendation, if one does.
  func letterPlace(_ bytes: Span<UInt8>, from start: Int) -> SourcePlace? {
    // Nearly every note ends here.
    guard bytes.firstOffset(of: "ecommend") != nil else { return nil }
    let marks = LetterMark.allCases.compactMap { mark in
      mark.phrases.compactMap { bytes.first($0, from: start) }.min()
    }
    guard marks.count >= 2, let first = marks.min() else { return nil }
    return outline.place(of: Int32(first))
  }
}

extension Span where Element == UInt8 {
  /// Where a phrase, given in lower case, first stands, in any case.
  fileprivate func first(_ phrase: StaticString, from start: Int) -> Int? {
    guard count >= phrase.utf8CodeUnitCount else { return nil }
    let initial = phrase.withUTF8Buffer { $0[0] }
    var at = start
    while at < count {
      if self[at].lowered == initial, holds(phrase, at: at, before: count) { return at }
      at += 1
    }
    return nil
  }
}
