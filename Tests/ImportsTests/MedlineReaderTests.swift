import Imports
import Testing

/// The MEDLINE format in the shapes it comes in.
struct MedlineReaderTests {
  static let whole = """
    PMID- 39000123
    OWN - NLM
    STAT- MEDLINE
    IS  - 1234-567X (Electronic)
    IS  - 1234-5678 (Linking)
    DP  - 2026 Mar-Apr
    TI  - Weekend discharges and early
          readmission: a cohort study.
    AB  - A long text that nobody here needs,
          PMID- 1 not excepted.
    FAU - Raman, Priya K
    AU  - Raman PK
    AUID- ORCID: https://orcid.org/0000-0002-1825-0097
    AD  - Division of Cardiology, Department of Medicine, Alder Lake University, Marston,
          OH 43001, USA. Electronic address: p.raman@alderlake.example.
    AD  - Merrow Bay Heart Institute, Merrow Bay, CA 94999, USA.
    FAU - Whitlock, Samuel Jr
    AU  - Whitlock S Jr
    CN  - READMIT Study Group
    AUID- ORCID: 0000-0001-5109-3700
    FIR - Osei, Daniel
    IR  - Osei D
    LA  - eng
    GR  - R01 HL000001/HL/NHLBI NIH HHS/United States
    GR  - Alder Lake Foundation/
    PT  - Journal Article
    PT  - Multicenter Study
    DEP - 20260211
    PL  - England
    TA  - J Card Trans
    JT  - Journal of cardiac transitions
    MH  - *Heart Failure/therapy/economics
    MH  - Humans
    OT  - readmission
    EDAT- 2026/02/12 06:00
    CRDT- 2026/02/11 10:13
    SO  - J Card Trans. 2026 Mar-Apr.

    """

  static func records(_ text: String) -> [PubMedRecord] { records(Array(text.utf8)) }

  static func records(_ bytes: [UInt8], piece: Int = .max) -> [PubMedRecord] {
    var reader = MedlineReader()
    var records: [PubMedRecord] = []
    var at = 0
    while at < bytes.count {
      let end = min(bytes.count, at + min(piece, bytes.count))
      reader.feed(bytes.span.extracting(at..<end)) { records.append($0) }
      at = end
    }
    reader.finish { records.append($0) }
    return records
  }

  @Test func aWholeRecordIsRead() throws {
    let record = try #require(Self.records(Self.whole).first)
    #expect(record.pmid == "39000123")
    #expect(record.status == "MEDLINE")
    #expect(record.title == "Weekend discharges and early readmission: a cohort study.")
    #expect(record.issn == ["1234-567X", "1234-5678"])
    #expect(record.journal == "Journal of cardiac transitions")
    #expect(record.publishedIn == "England")
    #expect(record.published?.description == "2026-02-11")
    #expect(record.subjects == ["Heart Failure", "Humans", "readmission"])
    #expect(record.grants.map(\.number) == ["R01 HL000001", ""])
    #expect(record.grants.map(\.funder) == ["NHLBI NIH HHS", "Alder Lake Foundation"])
    #expect(record.groups == ["READMIT Study Group"])
    #expect(record.authors.map(\.full) == ["Raman, Priya K", "Whitlock, Samuel Jr"])
    #expect(record.authors.map(\.orcid) == ["0000-0002-1825-0097", nil])
    #expect(record.authors.map(\.affiliations.count) == [2, 0])
    #expect(record.authors.map(\.line) == [11, 17])
  }

  @Test(arguments: [1, 2, 3, 7, 64])
  func theSizeOfThePiecesDoesNotMatter(_ size: Int) {
    let bytes = Array((Self.whole + Self.whole).replacing("\n", with: "\r\n").utf8)
    #expect(Self.records(bytes, piece: size) == Self.records(bytes))
  }

  @Test(arguments: ["\n", "\r\n", "\r"])
  func lineEndsDoNotMatter(_ end: String) {
    #expect(Self.records(Self.whole.replacing("\n", with: end)) == Self.records(Self.whole))
  }

  /// A file sorted by tag, as some programs write it: names come first, PMIDs last.
  @Test func fieldsMayComeInAnyOrder() throws {
    let records = Self.records(
      """
      AU  - Raman PK
      AU  - Whitlock S
      FAU - Raman, Priya K
      AUID- 0000000218250097
      FAU - Whitlock, Samuel
      AD  - Alder Lake University, Marston, USA.
      TI  - One
      PMID- 1

      AU  - Osei D
      TI  - Two
      PMID- 2
      """)
    #expect(records.map(\.pmid) == ["1", "2"])
    let authors = try #require(records.first).authors
    #expect(authors.map(\.full) == ["Raman, Priya K", "Whitlock, Samuel"])
    #expect(authors.map(\.short) == ["Raman PK", "Whitlock S"])
    #expect(authors.map(\.orcid) == ["0000-0002-1825-0097", nil])
    #expect(authors.map(\.affiliations.count) == [0, 1])
  }

  /// Until 2013 a record had one affiliation, above the authors.
  @Test func anAffiliationAboveTheAuthorsIsOfTheFirst() throws {
    let record = try #require(
      Self.records("PMID- 1\nAD  - Westmarch.\nAU  - Raman PK\nAU  - Osei D\nAU  - et al\n").first)
    #expect(record.authors.map(\.affiliations) == [["Westmarch."], []])
    #expect(record.isCut)
  }

  /// Nobody is called `,`; what follows is not laid to whoever stood before.
  @Test(arguments: [",", " , ,", "-.", "et al"])
  func anAuthorWithoutALetterIsNobody(_ name: String) throws {
    let record = try #require(
      Self.records("PMID- 1\nAU  - Osei D\nFAU - \(name)\nAU  - \(name)\nAD  - Westmarch.\n").first)
    #expect(record.authors.map(\.short) == ["Osei D"])
    #expect(record.authors.map(\.affiliations) == [[]])
  }

  @Test func aBlankLineWithinARecordLosesNothing() {
    let records = Self.records("PMID- 1\nTI  - One\n\nAU  - Raman PK\n\nPMID- 2\nTI  - Two\n")
    #expect(records.map(\.pmid) == ["1", "2"])
    #expect(records.map(\.authors.count) == [1, 0])
  }

  @Test func recordsNeedNoBlankLineBetweenThem() {
    #expect(Self.records("PMID- 1\nTI  - One\nPMID- 2\nTI  - Two").map(\.title) == ["One", "Two"])
  }

  @Test(arguments: [
    "ORCID: 0000-0002-1825-0097", "ORCID: 0000000218250097", "orcid.org/0000-0002-1825-0097",
    "https://orcid.org/0000-0002-1825-0097/", "ORCID:0000 0002 1825 0097",
    "ORCID: http://orcid.org/0000\u{2010}0002\u{2010}1825\u{2010}0097", "0000-0002-1825-0097",
  ])
  func anOrcidIsReadInEverySpelling(_ text: String) {
    let record = Self.records("PMID- 1\nAU  - Raman PK\nAUID- \(text)\n").first
    #expect(record?.authors.first?.orcid == "0000-0002-1825-0097")
  }

  @Test(arguments: ["ORCID: 0000-0002-1825-0098", "ORCID: 12", "ISNI: 0000000218250097", ""])
  func whatIsNoOrcidIsNone(_ text: String) {
    let record = Self.records("PMID- 1\nAU  - Raman PK\nAUID- \(text)\n").first
    #expect(record?.authors.count == 1)
    #expect(record?.authors.first?.orcid == nil)
  }

  @Test func brokenBytesAreReadAsFarAsTheyGo() throws {
    let bytes =
      Array("PMID- 1\nFAU - Pe".utf8) + [0xF1] + Array("a, Jos".utf8) + [
        0xE9, 0x0A, 0x00, 0xFF, 0x0A,
      ]
    let export = try PubMedExport(bytes, file: "old.txt")
    #expect(export.problems.counts[.notUTF8] == 1)
    #expect(export.candidates(today: day).people.map(\.name.value) == ["José Peña"])
  }

  @Test func whatIsStrangeIsSaid() throws {
    let export = try PubMedExport(
      Array(
        """
        PMID- 1
        no field at all
        DP  - soon
        AUID- ORCID: 1
        AU  - Raman PK
        AUID- ORCID: 1234

        TI  - No number

        PMID- 1
        TI  - Again
        """.utf8), file: "odd.nbib")
    #expect(
      export.problems.counts == [
        .strayLine: 1, .unreadableDate: 1, .unreadableOrcid: 1, .noPMID: 1, .repeated: 1,
      ])
    #expect(export.problems.first.first { $0.kind == .unreadableOrcid }?.line == 6)
  }

  @Test func aValueWithoutEndIsCutAndTheNextIsRead() {
    let text =
      "PMID- 1\nTI  - " + String(repeating: "x ", count: 300_000) + "\n"
      + String(repeating: "      more of it\n", count: 20_000) + "AU  - Raman PK\n"
    let record = Self.records(text).first
    #expect((record?.title.utf8.count ?? 0) <= 65_536)
    #expect(record?.authors.count == 1)
  }

  @Test(arguments: [
    ("<?xml version=\"1.0\"?><PubmedArticleSet>", PubMedFormat.xml),
    ("39000123\n39000124\n", .pmids),
    ("1. J Card Trans. 2026 Mar;4(2):1-9.\n", .abstracts), ("TY  - JOUR\nAU  - Raman, P\n", .ris),
    ("@article{raman}", .bibtex), ("", .empty), ("Dear Dr. Raman,\n", .unknown),
    ("<!DOCTYPE html>", .html),
  ])
  func otherFilesAreToldByTheirKind(_ text: String, _ format: PubMedFormat) {
    #expect(throws: PubMedReader.Failure.self) { try PubMedExport(Array(text.utf8), file: "x") }
    #expect(PubMedFormat(Array(text.utf8)) == format)
  }
}
