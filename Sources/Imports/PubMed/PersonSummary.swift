import Graph

/// What is needed of a person to choose and to rank them, before anything is written out.
struct PersonSummary {
  /// Their number in the export.
  let person: Int
  /// Their records, the most recent paper first.
  private(set) var records: [Int32] = []
  private(set) var activity = ImportedActivity()
  /// The most recent original paper.
  private(set) var latest: Int32?
  /// When that was out, as a number of days.
  private var latestDay = Int32.min

  /// Nil where the filter leaves the person out.
  init?(_ person: Int, _ export: PubMedExport, _ today: CivilDate, _ filter: PubMedFilter) {
    self.person = person
    let table = export.table
    records = export.people[person].filter { record in
      filter.years.map { $0.contains(table.paper(record).published?.year ?? 0) } ?? true
    }
    guard !records.isEmpty else { return nil }
    sort(table)
    for record in records { count(record, table, today) }
    guard isWanted(table, filter) else { return nil }
  }

  private mutating func sort(_ table: AuthorTable) {
    if records.count == 1 { return }
    let days = records.map { ($0, table.paper($0).published?.lastDay ?? CivilDate(day: .min)) }
    records = days.sorted { $0.1 == $1.1 ? $0.0 < $1.0 : $0.1 > $1.1 }.map(\.0)
  }

  private mutating func count(_ record: Int32, _ table: AuthorTable, _ today: CivilDate) {
    let paper = table.paper(record)
    let role = table.role(record)
    activity.add(paper.kind, role, paper.published, today: today)
    guard latest == nil, paper.kind == .original || paper.kind == .unknown else { return }
    latest = record
    latestDay = paper.published?.lastDay.day ?? .min
  }

  private func isWanted(_ table: AuthorTable, _ filter: PubMedFilter) -> Bool {
    if let wanted = filter.country {
      let name = Countries.country(wanted) ?? wanted
      guard let record = table.placedRecord(records),
        table.sites(record).contains(where: { $0.affiliation.country == name })
      else { return false }
    }
    if filter.words.isEmpty { return true }
    let words = filter.words.map(plainLetters).filter { !$0.isEmpty }
    return records.contains { table.mentions(words, $0) }
  }
}

extension PersonSummary: Comparable {
  /// Who is worth more: those who can be reached and who lead work, then those who published of
  /// late, then the more active; then whoever comes first in the file.
  static func < (a: PersonSummary, b: PersonSummary) -> Bool {
    if a.merit != b.merit { return a.merit < b.merit }
    if a.activity.papers != b.activity.papers { return a.activity.papers < b.activity.papers }
    return a.person > b.person
  }

  static func == (a: PersonSummary, b: PersonSummary) -> Bool { a.person == b.person }

  private var merit: (Int, Int, Int, Int, Int, Int32) {
    (
      activity.corresponding > 0 ? 1 : 0, activity.recentOriginals > 0 ? 1 : 0,
      activity.corresponding,
      activity.last, activity.recentOriginals, latestDay
    )
  }
}

extension AuthorTable {
  func paper(_ record: Int32) -> Paper { papers[Int(authors[Int(record)].paper)] }

  func role(_ record: Int32) -> AuthorRole {
    let paper = paper(record)
    var role: AuthorRole = []
    if record == paper.authors.lowerBound { role.insert(.first) }
    if record == paper.authors.upperBound - 1, paper.authors.count > 1, !paper.isCut {
      role.insert(.last)
    }
    if authors[Int(record)].email >= 0 { role.insert(.corresponding) }
    return role
  }

  func sites(_ record: Int32) -> [Site] {
    places[authors[Int(record)].places.ints].map { sites[$0] }
  }

  /// The first of some records that says where its author works.
  func placedRecord(_ records: [Int32]) -> Int32? {
    records.first { record in
      sites(record).contains {
        !$0.affiliation.institution.isEmpty || !$0.affiliation.country.isEmpty
      }
    }
  }

  /// Whether one of some plain words stands in what a paper is about, where it appeared or where
  /// the author works.
  func mentions(_ words: [String], _ record: Int32) -> Bool {
    let paper = paper(record)
    var texts = paper.subjects.map { subjects[$0] } + [paper.title, journals[paper.journal]]
    texts += sites(record).map(\.affiliation.department)
    return texts.contains { text in
      let plain = plainLetters(text)
      return words.contains { plain.contains($0) }
    }
  }
}
