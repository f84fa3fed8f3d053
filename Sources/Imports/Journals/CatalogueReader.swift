/// Reads the national library's catalogue of journals, or its list of serials, from XML.
///
/// No XML parser: names of elements, their attributes and the text right behind them are all that
/// is needed, and whatever else stands there is stepped over.
struct CatalogueReader {
  /// What is still to be read.
  private var bytes: [UInt8] = []
  private var at = 0
  private var line = 1
  private var journal: ListedJournal?
  /// Whether the journal at hand is indexed at present; of one that is not, nothing is said.
  private var isIndexed = false
  private var hasRecords = false

  /// A longer piece without a tag is stepped over: 16 MB.
  private static let longest = 1 << 24

  mutating func feed(_ text: [UInt8], _ take: (ListedJournal) -> Void) {
    bytes += text
    // The last tag waits for what follows it: its end, and the text behind it.
    let last = bytes.lastIndex(of: UInt8(ascii: "<")) ?? bytes.count
    let end = bytes.count - last > Self.longest ? bytes.count : last
    let rest = Array(bytes[end...])
    bytes.removeSubrange(end...)
    readTags(take)
    bytes = rest
  }

  /// - Returns: Whether the file has any record of a journal.
  mutating func finish(_ take: (ListedJournal) -> Void) -> Bool {
    readTags(take)
    return hasRecords
  }

  private mutating func readTags(_ take: (ListedJournal) -> Void) {
    at = 0
    while let tag = nextTag() { self.take(tag, take) }
  }

  private struct Tag {
    var name: String
    var attributes: ArraySlice<UInt8>
    var isEnd: Bool
  }

  /// The next tag with a name; comments, instructions and declarations are none.
  private mutating func nextTag() -> Tag? {
    while at < bytes.count {
      let byte = bytes[at]
      at += 1
      if byte == 0x0A { line += 1 }
      guard byte == UInt8(ascii: "<"), at < bytes.count else { continue }
      let isEnd = bytes[at] == UInt8(ascii: "/")
      if isEnd { at += 1 }
      let start = at
      while at < bytes.count, isNameByte(bytes[at]) { at += 1 }
      guard at > start else { continue }
      let name = String(decoding: bytes[start..<at], as: UTF8.self)
      let rest = at
      while at < bytes.count, bytes[at] != UInt8(ascii: ">"), bytes[at] != UInt8(ascii: "<") {
        if bytes[at] == 0x0A { line += 1 }
        at += 1
      }
      let attributes = bytes[rest..<at]
      if at < bytes.count, bytes[at] == UInt8(ascii: ">") { at += 1 }
      return Tag(name: name, attributes: attributes, isEnd: isEnd)
    }
    return nil
  }

  private mutating func take(_ tag: Tag, _ give: (ListedJournal) -> Void) {
    switch tag.name {
    case "NLMCatalogRecord", "Serial":
      if tag.isEnd, isIndexed, let journal { give(journal) }
      hasRecords = true
      isIndexed = false
      journal = tag.isEnd ? nil : ListedJournal(title: "", standing: .pubmedOnly, line: line)
    case "Title" where !tag.isEnd && journal?.title.isEmpty == true:
      let title = text()
      journal?.title = title
    case "MedlineTA", "ISOAbbreviation", "TitleAlternate":
      let title = tag.isEnd ? "" : text()
      if !title.isEmpty { journal?.otherTitles.append(title) }
    case "ISSN", "ISSNLinking":
      let found = tag.isEnd ? [] : issns(in: text())
      for issn in found where journal?.issns.contains(issn) == false { journal?.issns.append(issn) }
    case "IndexingSourceName", "IndexingHistory": if !tag.isEnd { takeIndexing(tag) }
    case "CurrentlyIndexedYN":
      if !tag.isEnd, text().uppercased() == "Y" { takeCurrent(.medline) }
    default: break
    }
  }

  private mutating func takeIndexing(_ tag: Tag) {
    let attributes = String(decoding: tag.attributes, as: UTF8.self)
    guard attributes.contains("Currently-indexed") else { return }
    // The list of serials names the subset, the catalogue the index.
    let isMedline =
      tag.name == "IndexingHistory" ? attributes.contains("\"IM\"") : text().contains("MEDLINE")
    takeCurrent(isMedline ? .medline : .pubmedOnly)
  }

  private mutating func takeCurrent(_ standing: JournalList.Standing) {
    if isIndexed, let known = journal?.standing, known < standing { return }
    isIndexed = true
    journal?.standing = standing
  }

  /// The text up to the next tag.
  private func text() -> String {
    let end = bytes[at...].firstIndex(of: UInt8(ascii: "<")) ?? bytes.count
    return String(decoding: bytes[at..<end], as: UTF8.self).withEntities.withSingleBlanks
  }

  private func isNameByte(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 || byte == UInt8(ascii: "_")
  }
}

extension String {
  /// With the five entities of XML as the characters they stand for.
  fileprivate var withEntities: String {
    guard utf8.contains(UInt8(ascii: "&")) else { return self }
    let entities = [
      ("lt;", "<"), ("gt;", ">"), ("quot;", "\""), ("apos;", "'"), ("amp;", "&"),
    ]
    let pieces = split(separator: "&", omittingEmptySubsequences: false)
    return pieces.dropFirst().reduce(String(pieces[0])) { text, piece in
      guard let entity = entities.first(where: { piece.hasPrefix($0.0) }) else {
        return text + "&" + piece
      }
      return text + entity.1 + piece.dropFirst(entity.0.count)
    }
  }
}
