/// Puts the fields of one MEDLINE record together, in whatever order they come.
struct RecordBuilder {
  private var record = PubMedRecord()
  private var isEmpty = true
  /// The author to whom an affiliation or identifier belongs that comes now; nil behind a group, an
  /// editor or an investigator.
  private var current: Int?
  private var hasAuthor = false
  /// Authors at the front that have both forms of their name.
  private var paired = 0
  /// Affiliations above all authors: old records have one, of the first author.
  private var early: [String] = []

  var hasPMID: Bool { !record.pmid.isEmpty }

  /// What the record is called in messages.
  var label: String { hasPMID ? ImportSource.papers + record.pmid : "" }

  /// The record so far, and an empty builder; nil where nothing was taken.
  mutating func finish() -> PubMedRecord? {
    guard !isEmpty else { return nil }
    // With several, nobody knows which is whose.
    if early.count == 1, !record.authors.isEmpty, record.authors[0].affiliations.isEmpty {
      record.authors[0].affiliations = early
    }
    if record.journal.isEmpty { record.journal = record.abbreviation }
    let whole = record
    self = RecordBuilder()
    return whole
  }

  mutating func take(
    _ tag: MedlineTag, _ text: String, _ line: Int, _ problems: inout PubMedProblems
  ) {
    if isEmpty { record.line = line }
    isEmpty = false
    guard !text.isEmpty else { return }
    switch tag {
    case .pmid: record.pmid = String(text.prefix { $0.isNumber && $0.isASCII })
    case .status: record.status = text
    case .title: if record.title.isEmpty { record.title = text }
    case .bookTitle:
      if record.title.isEmpty { record.title = text }
      if record.journal.isEmpty { record.journal = text }
    case .language: record.languages.append(text)
    case .type: record.types.append(text)
    case .heading: takeSubject(String(text.prefix { $0 != "/" }))
    case .keyword: takeSubject(text)
    case .grant: record.grants.append(PubMedGrant(text, line: line))
    case .journal: record.journal = text
    case .abbreviation: record.abbreviation = text
    case .issn: takeIssn(text)
    case .country: record.publishedIn = text
    case .issueDate, .electronicDate, .entryDate, .creationDate:
      takeDate(tag, text, line, &problems)
    case .fullAuthor, .author, .affiliation, .identifier, .group, .editor, .fullEditor,
      .investigator, .fullInvestigator, .subject, .fullSubject:
      takePerson(tag, text, line, &problems)
    }
  }

  private mutating func takeSubject(_ text: String) {
    let word = text.drop { $0 == "*" }.filter { $0 != "*" }
    if !word.isEmpty { record.subjects.append(String(word)) }
  }

  private mutating func takeIssn(_ text: String) {
    let issn = String(text.prefix { $0 != " " }).uppercased()
    guard issn.utf8.count == 9, record.issn.count < 8, !record.issn.contains(issn) else { return }
    record.issn.append(issn)
  }

  private mutating func takeDate(
    _ tag: MedlineTag, _ text: String, _ line: Int, _ problems: inout PubMedProblems
  ) {
    guard let date = PubMedDates.read(text) else {
      return problems.note(.unreadableDate, line: line, record: label, text)
    }
    switch tag {
    case .issueDate: record.dates.issue = date
    case .electronicDate: record.dates.electronic = date
    case .entryDate: record.dates.entered = date
    default: record.dates.entered = record.dates.entered ?? date
    }
  }
}

extension RecordBuilder {
  private mutating func takePerson(
    _ tag: MedlineTag, _ text: String, _ line: Int, _ problems: inout PubMedProblems
  ) {
    switch tag {
    case .fullAuthor: takeFull(text, line)
    case .author: takeShort(text, line)
    case .affiliation: takeAffiliation(text)
    case .identifier: takeIdentifier(text, line, &problems)
    case .group:
      record.groups.append(text)
      (current, hasAuthor) = (nil, true)
    default: (current, hasAuthor) = (nil, true)
    }
  }

  /// Goes with a short form that is still alone, else begins an author.
  private mutating func takeFull(_ text: String, _ line: Int) {
    hasAuthor = true
    if isNobody(text) { return }
    if let index = alone(\.full, { Self.isForm($0.short, of: text) }) {
      record.authors[index].full = text
      current = index
      return
    }
    add(line) { $0.full = text }
  }

  /// Goes with a full form that is still alone, else begins an author.
  private mutating func takeShort(_ text: String, _ line: Int) {
    hasAuthor = true
    if isNobody(text) { return }
    if let last = current, record.authors[last].short.isEmpty,
      Self.isNextForm(text, of: record.authors[last].full)
    {
      record.authors[last].short = text
      return
    }
    if let index = alone(\.short, { Self.isForm(text, of: $0.full) }) {
      record.authors[index].short = text
      current = index
      return
    }
    add(line) { $0.short = text }
  }

  /// The first author that lacks a form of the name and fits. Only few are looked at: a list in
  /// which no two forms fit may be long.
  private mutating func alone(
    _ form: KeyPath<PubMedAuthor, String>, _ fits: (PubMedAuthor) -> Bool
  ) -> Int? {
    while paired < record.authors.count, !record.authors[paired].full.isEmpty,
      !record.authors[paired].short.isEmpty
    {
      paired += 1
    }
    let few = record.authors[paired...].prefix(20)
    return few.indices.first { few[$0][keyPath: form].isEmpty && fits(few[$0]) }
  }

  private mutating func add(_ line: Int, _ fill: (inout PubMedAuthor) -> Void) {
    var author = PubMedAuthor()
    author.line = line
    fill(&author)
    record.authors.append(author)
    current = record.authors.count - 1
  }

  /// No letter at all; or `et al` in place of the authors behind the tenth, as lists once were cut.
  private mutating func isNobody(_ text: String) -> Bool {
    let key = plainLetters(text)
    let isCut = key == "et al" || key == "al et"
    guard isCut || key.isEmpty else { return false }
    if isCut { record.isCut = true }
    current = nil
    return true
  }

  /// The same for the two lines that stand together, of which nearly all begin alike.
  private static func isNextForm(_ short: String, of full: String) -> Bool {
    let family = full.utf8.prefix { $0 != UInt8(ascii: ",") }
    let rest = short.utf8.dropFirst(family.count)
    let isAlike =
      short.utf8.starts(with: family) && rest.first == 0x20
      && rest.dropFirst().first == full.utf8.dropFirst(family.count + 2).first
    return isAlike || isForm(short, of: full)
  }

  private static func isForm(_ short: String, of full: String) -> Bool {
    let (a, b) = (PersonName(short: short), PersonName(full: full))
    return a.family(b) != .different && (a.given.isEmpty || a.given(b) != .conflict)
  }

  private mutating func takeAffiliation(_ text: String) {
    if let current {
      record.authors[current].affiliations.append(text)
    } else if !hasAuthor {
      early.append(text)
    }
  }

  private mutating func takeIdentifier(
    _ text: String, _ line: Int, _ problems: inout PubMedProblems
  ) {
    guard let current else { return }
    if let orcid = authorOrcid(text) {
      record.authors[current].orcid = record.authors[current].orcid ?? orcid
    } else if plainLetters(text).hasPrefix("orcid") {
      problems.note(.unreadableOrcid, line: line, record: label, text)
    }
  }
}

extension PubMedRecord {
  /// Takes what a blank line cut off.
  mutating func absorb(_ rest: PubMedRecord) {
    authors += rest.authors
    groups += rest.groups
    types += rest.types
    subjects += rest.subjects
    grants += rest.grants
    languages += rest.languages
    issn += rest.issn.filter { !issn.contains($0) }
    if journal.isEmpty { journal = rest.journal }
    if abbreviation.isEmpty { abbreviation = rest.abbreviation }
    if status.isEmpty { status = rest.status }
    if publishedIn.isEmpty { publishedIn = rest.publishedIn }
    dates.issue = dates.issue ?? rest.dates.issue
    dates.electronic = dates.electronic ?? rest.dates.electronic
    dates.entered = dates.entered ?? rest.dates.entered
    isCut = isCut || rest.isCut
  }
}
