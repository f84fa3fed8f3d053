/// Puts the fields of one MEDLINE record together, in whatever order they come.
struct RecordBuilder {
  private var record = PubMedRecord()
  private var isEmpty = true
  private var people = RecordAuthors()

  var hasPMID: Bool { !record.pmid.isEmpty }

  /// What the record is called in messages.
  var label: String { hasPMID ? ImportSource.papers + record.pmid : "" }

  /// The record so far, and an empty builder; nil where nothing was taken.
  mutating func finish() -> PubMedRecord? {
    guard !isEmpty else { return nil }
    (record.authors, record.isCut) = (people.finished, people.isCut)
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
    case .fullAuthor: people.takeFull(text, line)
    case .author: people.takeShort(text, line)
    case .affiliation: people.takeAffiliation(text)
    case .identifier: takeIdentifier(text, line, &problems)
    case .group:
      record.groups.append(text)
      people.takeSomebodyElse()
    case .editor, .fullEditor, .investigator, .fullInvestigator, .subject, .fullSubject:
      people.takeSomebodyElse()
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

  private mutating func takeIdentifier(
    _ text: String, _ line: Int, _ problems: inout PubMedProblems
  ) {
    if let orcid = authorOrcid(text) {
      people.takeOrcid(orcid)
    } else if people.isAtAuthor, plainLetters(text).hasPrefix("orcid") {
      problems.note(.unreadableOrcid, line: line, record: label, text)
    }
  }
}
