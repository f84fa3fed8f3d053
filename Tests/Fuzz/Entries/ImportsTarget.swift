import Graph
import Imports
import Vault

extension FuzzTarget {
  /// What others export: the first byte says which reader the rest goes to, the second in what
  /// pieces it comes.
  static let imports = FuzzTarget("imports") { bytes, complaints in
    let file = Array(bytes.dropFirst(2))
    var check = ImportCheck(file, piece: 1 + Int(bytes.dropFirst().first ?? 0) % 64)
    switch (bytes.first ?? 0) % 8 {
    case 0: check.pubMed()
    case 1: check.grants()
    case 2: check.journals()
    case 3: check.cards()
    default: check.mail()
    }
    for complaint in check.complaints.all { complaints.expect(false, complaint) }
  }
}

/// A file read in pieces says what it says as a whole, what is read has a line of the file, and no
/// text is empty.
private struct ImportCheck {
  private let file: [UInt8]
  /// Bytes of a piece.
  private let piece: Int
  private let lines: Int
  private(set) var complaints = Complaints()

  init(_ file: [UInt8], piece: Int) {
    self.file = file
    self.piece = piece
    lines = Places(file).lines.count
  }

  private func pieces(_ length: Int) -> [[UInt8]] {
    stride(from: 0, to: file.count, by: length).map { Array(file[$0...].prefix(length)) }
  }

  mutating func grants() {
    let read = { (pieces: [[UInt8]]) -> ([GrantRow], GrantReader.Outcome?) in
      var reader = GrantReader()
      var rows: [GrantRow] = []
      for piece in pieces { reader.feed(piece) { rows.append($0) } }
      let outcome = try? reader.finish { rows.append($0) }
      return (rows, outcome)
    }
    let (rows, outcome) = read([file])
    let again = read(pieces(piece))
    complaints.expect(rows == again.0 && outcome == again.1, "grants read in pieces differ")
    complaints.expect(outcome?.rows ?? rows.count == rows.count, "rows are counted wrongly")
    for row in rows {
      expect(line: row.line, "grant")
      complaints.expect(!row.number.isEmpty && !row.leaders.isEmpty, "a grant of nobody")
    }
  }

  mutating func journals() {
    let read = { (pieces: [[UInt8]]) -> [ListedJournal] in
      var reader = JournalListReader()
      var journals: [ListedJournal] = []
      for piece in pieces { reader.feed(piece) { journals.append($0) } }
      _ = try? reader.finish { journals.append($0) }
      return journals
    }
    let journals = read([file])
    complaints.expect(journals == read(pieces(piece)), "journals read in pieces differ")
    for journal in journals {
      expect(line: journal.line, "journal")
      complaints.expect(Set(journal.issns).count == journal.issns.count, "an ISSN twice")
    }
  }

  mutating func cards() {
    let read = { (pieces: [[UInt8]]) -> VCardReader.Result in
      var reader = VCardReader()
      for piece in pieces { reader.feed(piece) }
      return reader.finish()
    }
    let result = read([file])
    complaints.expect(result.cards == read(pieces(piece)).cards, "cards read in pieces differ")
    for card in result.cards {
      expect(line: card.line, "card")
      complaints.expect(!card.name.isEmpty, "a card without a name")
    }
    for line in result.nameless + result.unclosed { expect(line: line, "remark on a card") }
  }

  mutating func mail() {
    let read = { (pieces: [[UInt8]]) -> [MailboxMessage] in
      var reader = MailboxReader()
      var messages: [MailboxMessage] = []
      for piece in pieces { reader.feed(piece) { messages.append($0) } }
      try? reader.finish { messages.append($0) }
      return messages
    }
    let messages = read([file])
    complaints.expect(messages == read(pieces(piece)), "mail read in pieces differs")
    for message in messages { expect(line: message.line, "message") }
    guard
      let graph = try? Graph.build(
        files: .memory(["Mentors/Ada Okafor.md": "---\nemail: ada@x.example\n---\n"]),
        configuration: Configuration(), workers: 1),
      let today = CivilDate(year: 2026, month: 7, day: 21)
    else { return }
    let vault = VaultPeople(graph) { _ in nil }
    var mail = Correspondence(
      of: vault, mine: ["me@x.example"], named: [], years: nil, today: today
    ) { CivilDate(day: Int32(clamping: $0 / 86_400)) }
    for message in messages { mail.take(message, file: "mailbox") }
    for person in mail.people {
      expect(line: person.name.source.line, "correspondent")
      for message in person.mail?.messages ?? [] {
        complaints.expect(message.date <= today, "mail of a day to come")
      }
    }
  }

  mutating func pubMed() {
    guard let today = CivilDate(year: 2026, month: 7, day: 21) else { return }
    let read = { (pieces: [[UInt8]]) -> PubMedExport? in
      var reader = PubMedReader(file: "export")
      for piece in pieces { reader.feed(piece) }
      return try? reader.finish()
    }
    let again = read(pieces(piece))?.candidates(today: today)
    guard let export = read([file]) else {
      return complaints.expect(again == nil, "an export in pieces is none as a whole")
    }
    let records = export.grouping
    complaints.expect(records.count == export.authorRecords, "records lost or counted twice")
    complaints.expect(export.persons <= export.authorRecords, "people without a record")
    for problem in export.problems.first { expect(line: problem.line, "problem") }
    let offer = export.candidates(today: today)
    complaints.expect(offer.people == again?.people, "an export read in pieces differs")
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
