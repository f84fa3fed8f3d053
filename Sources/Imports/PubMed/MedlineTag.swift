/// The fields of a MEDLINE record that are kept, by their tags, and those that end the list of
/// authors. All others are passed over without being copied.
enum MedlineTag: String, CaseIterable, Sendable {
  case pmid = "PMID"
  case status = "STAT"
  case title = "TI"
  case bookTitle = "BTI"
  case issueDate = "DP"
  case electronicDate = "DEP"
  case entryDate = "EDAT"
  case creationDate = "CRDT"
  case fullAuthor = "FAU"
  case author = "AU"
  case affiliation = "AD"
  case identifier = "AUID"
  case group = "CN"
  case language = "LA"
  case type = "PT"
  case heading = "MH"
  case keyword = "OT"
  case grant = "GR"
  case journal = "JT"
  case abbreviation = "TA"
  case issn = "IS"
  case country = "PL"
  case fullEditor = "FED"
  case editor = "ED"
  case fullInvestigator = "FIR"
  case investigator = "IR"
  case fullSubject = "FPS"
  case subject = "PS"

  /// What stands at the front of a line.
  enum Front {
    /// A kept field; its value begins at the offset.
    case kept(MedlineTag, Int)
    /// Any other field.
    case passed
    /// No field: the value of the line above goes on, or the line does not belong here.
    case none
  }

  /// Up to four capitals and digits, blanks up to the fifth column, a hyphen, a blank. Blanks may
  /// be missing, as some programs write them so.
  static func front(_ line: Span<UInt8>) -> Front {
    var end = 0
    while end < min(4, line.count), isCapital(line[end]) || end > 0 && isDigit(line[end]) {
      end += 1
    }
    guard end >= 2 else { return .none }
    var at = end
    while at < min(5, line.count), line[at] == 0x20 { at += 1 }
    guard at < line.count, line[at] == UInt8(ascii: "-"),
      at + 1 == line.count || line[at + 1] == 0x20
    else { return .none }
    var number: UInt32 = 0
    for index in 0..<end { number = number << 8 | UInt32(line[index]) }
    guard let tag = byNumber[number] else { return .passed }
    return .kept(tag, min(at + 2, line.count))
  }

  /// Tags by their bytes as one number: a record has a hundred lines and more.
  private static let byNumber = Dictionary(
    uniqueKeysWithValues: allCases.map { tag in
      (tag.rawValue.utf8.reduce(UInt32(0)) { $0 << 8 | UInt32($1) }, tag)
    })

  private static func isCapital(_ byte: UInt8) -> Bool { byte &- 0x41 < 26 }
  private static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }
}
