/// One journal as a list of journals has it.
package struct ListedJournal: Sendable, Equatable {
  package var title: String
  /// Other forms of the title: abbreviations, a translation.
  package var otherTitles: [String] = []
  /// As `0000-000X`, each once.
  package var issns: [String] = []
  /// What being in the list says of it.
  package var standing: JournalList.Standing
  /// The line it begins on.
  package var line: Int

  /// The title and, to tell journals of one title apart, the numbers.
  var label: String { issns.isEmpty ? title : "\(title) (\(issns.joined(separator: ", ")))" }
}

/// The kinds of lists of journals that are read.
package enum JournalList: String, Sendable, CaseIterable {
  /// The directory of open access journals, as CSV.
  case doaj
  /// `J_Medline.txt` or `J_Entrez.txt`: records of lines between rules of hyphens.
  case citedInPubMed
  /// The library's catalogue or its list of serials, as XML: says of each whether MEDLINE indexes it.
  case catalogue
  /// Records of papers, which show how PubMed treats the journal they are in.
  case records

  /// What a list can say of a journal, the most telling first.
  package enum Standing: String, Sendable, CaseIterable, Comparable {
    case medline
    case pubmedOnly = "pubmed-only"
    case doaj

    package static func < (a: Standing, b: Standing) -> Bool { a.rank < b.rank }

    private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
  }
}

/// The ISSNs in a text, as `0000-000X`, each once. Check digits are not looked at: a list may have
/// them wrong, and then the note has them wrong in the same way.
func issns(in text: some StringProtocol) -> [String] {
  let bytes = Array(text.utf8)
  var found: [String] = []
  var at = 0
  while at + 8 <= bytes.count {
    guard let (issn, end) = issn(bytes, at) else {
      at += 1
      continue
    }
    if !found.contains(issn) { found.append(issn) }
    at = end
  }
  return found
}

/// The ISSN that begins at an offset, with or without its hyphen, and where it ends.
private func issn(_ bytes: [UInt8], _ start: Int) -> (String, Int)? {
  if start > 0, isWord(bytes[start - 1]) { return nil }
  let tail = start + (bytes[start + 4] == UInt8(ascii: "-") ? 5 : 4)
  let end = tail + 4
  guard end <= bytes.count, end == bytes.count || !isWord(bytes[end]) else { return nil }
  var digits = Array(bytes[start..<start + 4] + bytes[tail..<end])
  if digits[7] == UInt8(ascii: "x") { digits[7] = UInt8(ascii: "X") }
  guard digits[..<7].allSatisfy(isDigit), isDigit(digits[7]) || digits[7] == UInt8(ascii: "X")
  else { return nil }
  let head = String(decoding: digits[..<4], as: UTF8.self)
  return (head + "-" + String(decoding: digits[4...], as: UTF8.self), end)
}

private func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

private func isWord(_ byte: UInt8) -> Bool {
  isDigit(byte) || (byte | 0x20) &- 0x61 < 26 || byte >= 0x80
}
