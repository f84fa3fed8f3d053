/// One record of a PubMed export, as it stands in the file.
package struct PubMedRecord: Hashable, Sendable {
  /// Digits; empty where the record has none.
  package var pmid = ""
  /// The line on which the record begins, from 1.
  package var line = 0
  package var title = ""
  /// The journal's title (`JT`), else its abbreviation, else the book's title.
  package var journal = ""
  package var abbreviation = ""
  /// `1234-567X`, each once.
  package var issn: [String] = []
  /// `MEDLINE`, `PubMed-not-MEDLINE`, `In-Process`, `Publisher`, …; empty where it is not said.
  package var status = ""
  /// Where the journal is published, which says nothing about its authors.
  package var publishedIn = ""
  /// Three letters each: `eng`.
  package var languages: [String] = []
  /// `Journal Article`, `Review`, …
  package var types: [String] = []
  /// Subject headings without their qualifiers, then the authors' own keywords.
  package var subjects: [String] = []
  package var grants: [PubMedGrant] = []
  package var dates = PubMedDates()
  package var authors: [PubMedAuthor] = []
  /// Groups named as authors.
  package var groups: [String] = []
  /// Whether the list of authors was cut short (`et al`).
  package var isCut = false

  package init() {}

  /// The first day on which it is known to have been out.
  package var published: ImportedDate? { dates.published }
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

/// One author of one paper.
package struct PubMedAuthor: Hashable, Sendable {
  /// `Keller-Brandt, Anna M`; empty where the export has only the short form.
  package var full = ""
  /// `Keller-Brandt AM`.
  package var short = ""
  /// `0000-0002-1825-0097`, its check digit verified.
  package var orcid: String?
  package var affiliations: [String] = []
  /// The line of the name.
  package var line = 0

  package init() {}

  package var name: PersonName {
    full.isEmpty ? PersonName(short: short) : PersonName(full: full)
  }
}

/// A grant as a paper acknowledges it.
package struct PubMedGrant: Hashable, Sendable {
  package var number: String
  package var funder: String
  package var country: String
  package var line: Int

  /// From `R01 HL000001/HL/NHLBI NIH HHS/United States`: number, a code of two letters, funder,
  /// country; any of them may be missing.
  package init(_ text: String, line: Int) {
    var parts = text.split(separator: "/", omittingEmptySubsequences: false)
      .map { String($0).withSingleBlanks }
    self.line = line
    let last = parts.count > 1 ? parts.last : nil
    if let last, last.isEmpty || Countries.country(last) != nil {
      country = last
      parts.removeLast()
    } else {
      country = ""
    }
    number = parts.first ?? ""
    let rest = parts.dropFirst().filter { !$0.isEmpty }
    funder = rest.last ?? ""
    // A funder without a number stands in its place, and has blanks and no digits.
    if funder.isEmpty, !number.utf8.contains(where: { $0 &- 0x30 < 10 }) {
      (number, funder) = ("", number)
    }
  }
}
