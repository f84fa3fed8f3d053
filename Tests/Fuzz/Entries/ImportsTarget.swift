import Graph
import Imports

extension FuzzTarget {
  /// What others export: the first byte says which reader the rest goes to.
  static let imports = FuzzTarget("imports") { bytes, complaints in
    let file = Array(bytes.dropFirst())
    var check = ImportCheck(file)
    switch (bytes.first ?? 0) % 4 {
    case 0: check.pubMed()
    case 1: check.grants()
    case 2: check.journals()
    default: check.cards()
    }
    for complaint in check.complaints.all { complaints.expect(false, complaint) }
  }
}

/// A file read twice is the same, what is read has a line of the file, and no text is empty.
private struct ImportCheck {
  private let file: [UInt8]
  private let lines: Int
  private(set) var complaints = Complaints()

  init(_ file: [UInt8]) {
    self.file = file
    lines = Places(file).lines.count
  }

  mutating func grants() {
    var rows: [GrantRow] = []
    var again: [GrantRow] = []
    let outcome = try? GrantReader.read(file) { rows.append($0) }
    _ = try? GrantReader.read(file) { again.append($0) }
    complaints.expect(rows == again, "grants read twice differ")
    complaints.expect(outcome?.rows ?? rows.count == rows.count, "rows are counted wrongly")
    for row in rows {
      expect(line: row.line, "grant")
      complaints.expect(!row.number.isEmpty && !row.leaders.isEmpty, "a grant of nobody")
    }
  }

  mutating func journals() {
    var journals: [ListedJournal] = []
    var again: [ListedJournal] = []
    _ = try? JournalListReader.read(file) { journals.append($0) }
    _ = try? JournalListReader.read(file) { again.append($0) }
    complaints.expect(journals == again, "journals read twice differ")
    for journal in journals {
      expect(line: journal.line, "journal")
      complaints.expect(Set(journal.issns).count == journal.issns.count, "an ISSN twice")
    }
  }

  mutating func cards() {
    let result = VCardReader.read(file)
    complaints.expect(result.cards == VCardReader.read(file).cards, "cards read twice differ")
    for card in result.cards {
      expect(line: card.line, "card")
      complaints.expect(!card.name.isEmpty, "a card without a name")
    }
    for line in result.nameless + result.unclosed { expect(line: line, "remark on a card") }
  }

  mutating func pubMed() {
    guard let export = try? PubMedExport(file, file: "export") else { return }
    let records = export.grouping
    complaints.expect(records.count == export.authorRecords, "records lost or counted twice")
    complaints.expect(export.persons <= export.authorRecords, "people without a record")
    for problem in export.problems.first { expect(line: problem.line, "problem") }
    guard let today = CivilDate(year: 2026, month: 7, day: 21) else { return }
    let offer = export.candidates(today: today)
    complaints.expect(offer.found == offer.people.count, "people are counted wrongly")
    for person in offer.people {
      expect(line: person.name.source.line, "name")
      complaints.expect(!person.name.value.isEmpty, "a person without a name")
    }
  }

  private mutating func expect(line: Int, _ what: String) {
    complaints.expect(line >= 1 && line <= lines, "\(what) on line \(line) of \(lines)")
  }
}
