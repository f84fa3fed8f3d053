import Graph

/// A grant on somebody's papers or in a list of projects.
package struct ImportedGrant: Hashable, Sendable {
  /// `R01 HL000001`, or what the funder calls it; empty where only the funder is known.
  package var number: String
  /// `NHLBI NIH HHS`.
  package var funder: String
  package var country: String
  /// Only lists of projects know it.
  package var ends: ImportedDate?
  /// True where the export says whose grant it is; a paper lists the grants of all its authors.
  package var isOwn: Bool
  package var source: ImportSource

  package init(
    number: String, funder: String, country: String, ends: ImportedDate? = nil, isOwn: Bool,
    source: ImportSource
  ) {
    self.number = number
    self.funder = funder
    self.country = country
    self.ends = ends
    self.isOwn = isOwn
    self.source = source
  }
}

/// A journal and what the export says of its place in PubMed.
package struct ImportedJournal: Hashable, Sendable {
  /// What one record shows about its journal. One record cannot show that a journal is *not* in
  /// MEDLINE: new records of MEDLINE journals are unfinished at first.
  package enum Standing: String, Hashable, Sendable, CaseIterable {
    /// A record of it was indexed for MEDLINE.
    case medline
    /// Its records are in PubMed and will not be indexed for MEDLINE.
    case pubmedOnly = "pubmed-only"
    case unknown
  }

  /// The full title.
  package var name: String
  /// `J Card Trans`; empty where the export does not say.
  package var abbreviation: String
  /// `1234-567X`, each once.
  package var issn: [String]
  package var standing: Standing
  package var source: ImportSource

  package init(
    name: String, abbreviation: String, issn: [String], standing: Standing, source: ImportSource
  ) {
    self.name = name
    self.abbreviation = abbreviation
    self.issn = issn
    self.standing = standing
    self.source = source
  }
}

/// A paper as a point of connection.
package struct ImportedPaper: Hashable, Sendable {
  package var title: String
  package var journal: String
  package var published: ImportedDate?
  package var pmid: String
  /// Original work, rather than a review, an editorial, a letter or an erratum.
  package var kind: PaperKind
  package var role: AuthorRole
  package var source: ImportSource

  package init(
    title: String, journal: String, published: ImportedDate?, pmid: String, kind: PaperKind,
    role: AuthorRole, source: ImportSource
  ) {
    self.title = title
    self.journal = journal
    self.published = published
    self.pmid = pmid
    self.kind = kind
    self.role = role
    self.source = source
  }
}

extension ImportedPaper {
  /// Whether it came out after another; one without a date did not.
  func isLater(than other: ImportedPaper?) -> Bool {
    guard let day = published?.lastDay else { return false }
    return other?.published.map { $0.lastDay < day } ?? true
  }
}

/// Whether a paper is original work.
package enum PaperKind: String, Hashable, Sendable, CaseIterable {
  case original
  case review
  /// Editorial, letter, comment, news, erratum, retraction, biography, guideline and the like.
  case other
  /// The export does not say (the CSV has no publication type).
  case unknown
}

/// The part an author has in a paper.
package struct AuthorRole: OptionSet, Hashable, Sendable {
  package let rawValue: UInt8
  package init(rawValue: UInt8) { self.rawValue = rawValue }

  package static let first = AuthorRole(rawValue: 1)
  /// The last of two authors or more.
  package static let last = AuthorRole(rawValue: 2)
  /// An e-mail address of theirs stands in their affiliation.
  package static let corresponding = AuthorRole(rawValue: 4)
}

/// Numbers over the papers of one person in an export.
package struct ImportedActivity: Hashable, Sendable {
  package var papers = 0
  package var originals = 0
  /// Original papers in the 24 months up to today.
  package var recentOriginals = 0
  /// Of all papers.
  package var first = 0
  package var last = 0
  package var corresponding = 0

  package init() {}

  /// - Parameter today: From which the 24 months are counted back.
  init(_ papers: [ImportedPaper], today: CivilDate) {
    for paper in papers { add(paper.kind, paper.role, paper.published, today: today) }
  }

  mutating func add(
    _ kind: PaperKind, _ role: AuthorRole, _ published: ImportedDate?, today: CivilDate
  ) {
    papers += 1
    if role.contains(.first) { first += 1 }
    if role.contains(.last) { last += 1 }
    if role.contains(.corresponding) { corresponding += 1 }
    guard kind == .original || kind == .unknown else { return }
    originals += 1
    if let day = published?.lastDay, day >= today.adding(months: -24) { recentOriginals += 1 }
  }
}
