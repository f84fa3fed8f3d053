/// The papers and authors of an export in a form in which 50,000 papers fit: what repeats is kept
/// once and called by its number.
struct AuthorTable: Sendable {
  /// One paper.
  struct Paper: Sendable {
    var pmid: String
    var line: Int32
    var title: String
    var journal: Int32
    var published: ImportedDate?
    var kind: PaperKind
    /// Its authors' numbers.
    var authors: Range<Int32>
    var isCut: Bool
    var grants: [PubMedGrant]
    var subjects: [Int32]
    /// Keys of those authors whose name tells something, sorted; empty for a long list, in which
    /// everybody is with everybody.
    var circle: [Int32] = []
  }

  /// One author of one paper.
  struct Author: Sendable {
    var paper: Int32
    var name: Int32
    /// Their key in circles, also where the name is too common to stand there.
    var key: Int32
    /// -1 without.
    var orcid: Int32
    /// Of their own on this paper; -1 without.
    var email: Int32
    var places: Range<Int32>
    var line: Int32
  }

  private(set) var papers: [Paper] = []
  var authors: [Author] = []
  private(set) var places: [Int32] = []
  private(set) var names = Interned<String, PersonName>()
  private(set) var sites = Interned<String, Site>()
  private(set) var orcids = Interned<String, String>()
  private(set) var emails = Interned<String, String>()
  private(set) var subjects = Interned<String, String>()
  private(set) var journals = Interned<String, String>()
  private(set) var standings: [ImportedJournal] = []
  private var keys = Interned<String, String>()
  private var siteKeys = Interned<String, String>()
  private var pmids: Set<String> = []

  /// Papers with more authors say little about who knows whom.
  static let largestCircle = 25

  /// Takes a record; false where a paper with its PMID is there already.
  mutating func add(_ record: PubMedRecord, file: String) -> Bool {
    if !record.pmid.isEmpty, !pmids.insert(record.pmid).inserted { return false }
    let number = Int32(papers.count)
    let start = Int32(authors.count)
    let people = record.authors.map { nameNumber(of: $0) }
    let owners = EmailOwners(record, names: people.map { names[$0] })
    for (index, author) in record.authors.enumerated() {
      add(author, paper: number, name: people[index], email: owners.emails[index])
    }
    var paper = Paper(
      pmid: record.pmid, line: Int32(clamping: record.line), title: record.title,
      journal: journal(record, file: file), published: record.published,
      kind: PaperKind(types: record.types), authors: start..<Int32(authors.count),
      isCut: record.isCut, grants: record.grants,
      subjects: record.subjects.map { subjects.number($0) })
    paper.circle = circle(of: paper)
    papers.append(paper)
    return true
  }

  private mutating func nameNumber(of author: PubMedAuthor) -> Int32 {
    names.number(author.full.isEmpty ? author.short + "," : author.full) { _ in author.name }
  }

  private mutating func add(_ author: PubMedAuthor, paper: Int32, name: Int32, email: String?) {
    let start = Int32(places.count)
    for text in author.affiliations {
      for part in Affiliation.split(text) { places.append(site(part)) }
    }
    authors.append(
      Author(
        paper: paper, name: name, key: keys.number(Self.key(names[name])),
        orcid: author.orcid.map { orcids.number($0) } ?? -1,
        email: email.map { emails.number($0) } ?? -1, places: start..<Int32(places.count),
        line: Int32(clamping: author.line)))
  }

  private mutating func site(_ text: String) -> Int32 {
    let bare = EmailAddresses(text).rest
    return sites.number(bare) { Site(Affiliation($0), &siteKeys) }
  }

  private static func key(_ name: PersonName) -> String {
    let initial = name.given.first?.plain.unicodeScalars.first.map { String($0) } ?? ""
    return name.joinedCore.0 + " " + initial
  }

  private func circle(of paper: Paper) -> [Int32] {
    guard paper.authors.count <= Self.largestCircle else { return [] }
    let telling = authors[paper.authors.ints].filter { author in
      let name = names[author.name]
      return !name.given.isEmpty && name.weight == .telling
    }
    return Set(telling.map(\.key)).sorted()
  }

  /// The journal's number; what several records show of it is put together.
  private mutating func journal(_ record: PubMedRecord, file: String) -> Int32 {
    let number = journals.number(plainLetters(record.journal)) { _ in record.journal }
    let standing = ImportedJournal.Standing(status: record.status)
    if Int(number) == standings.count {
      let source = ImportSource(
        file: file, record: ImportSource.papers + record.pmid, line: record.line)
      standings.append(
        ImportedJournal(
          name: record.journal, abbreviation: record.abbreviation, issn: record.issn,
          standing: standing, source: source))
    } else {
      standings[Int(number)].add(standing, record, file)
    }
    return number
  }
}

extension Range where Bound == Int32 {
  var ints: Range<Int> { Int(lowerBound)..<Int(upperBound) }
}

extension ImportedJournal.Standing {
  /// From `STAT`.
  init(status: String) {
    switch status {
    case "MEDLINE", "OLDMEDLINE": self = .medline
    case "PubMed-not-MEDLINE": self = .pubmedOnly
    default: self = .unknown
    }
  }
}

extension ImportedJournal {
  /// One record that was indexed for MEDLINE shows more than any that was not.
  fileprivate mutating func add(_ other: Standing, _ record: PubMedRecord, _ file: String) {
    if issn.count < 8 { issn += record.issn.filter { !issn.contains($0) } }
    if abbreviation.isEmpty { abbreviation = record.abbreviation }
    guard standing != .medline, other != .unknown, other != standing else { return }
    standing = other
    source = ImportSource(file: file, record: ImportSource.papers + record.pmid, line: record.line)
  }
}
