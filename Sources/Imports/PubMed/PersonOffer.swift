/// Writes out what an export says about one person.
struct PersonOffer {
  private let export: PubMedExport
  private let table: AuthorTable
  private let records: [Int32]
  private(set) var person: ImportedPerson

  init(_ export: PubMedExport, _ summary: PersonSummary) {
    self.export = export
    table = export.table
    records = summary.records
    let names = Self.names(export, summary.records)
    person = ImportedPerson(name: names[0])
    person.aliases = Array(names.dropFirst())
    person.activity = summary.activity
    person.lastPublication = summary.latest.flatMap { record in
      export.table.paper(record).published.map { Imported($0, export.source(record)) }
    }
    takeIdentifiers()
    takePlace()
    takePapers()
    takeSpecialties()
    person.merges = (export.joins[summary.person] ?? []).prefix(MergeEvidence.most).map(
      export.evidence)
    person.doubts = (export.doubts[summary.person] ?? []).prefix(3).map(export.doubt)
  }

  /// The name to use first: the family name of the most recent paper with the most forenames it has
  /// anywhere. The others are those with a forename in full or another family name.
  private static func names(_ export: PubMedExport, _ records: [Int32]) -> [Imported<String>] {
    let table = export.table
    let name: (Int32) -> PersonName = { table.names[table.authors[Int($0)].name] }
    let current = name(records[0])
    let same = records.filter { name($0).family(current) == .same }
    let best = same.max { name($0).fullness < name($1).fullness } ?? records[0]
    var seen = [name(best).shown]
    var names = [Imported(name(best).shown, export.source(best))]
    for record in records {
      let other = name(record)
      let isTelling = other.hasFullForename || other.family(current) != .same
      guard isTelling, !seen.contains(other.shown) else { continue }
      seen.append(other.shown)
      names.append(Imported(other.shown, export.source(record)))
    }
    return names
  }

  private mutating func takeIdentifiers() {
    for record in records {
      let author = table.authors[Int(record)]
      if author.orcid >= 0, person.orcid == nil {
        person.orcid = Imported(table.orcids[author.orcid], export.source(record))
      }
      guard author.email >= 0 else { continue }
      let address = table.emails[author.email]
      if !person.emails.contains(where: { $0.value == address }) {
        person.emails.append(Imported(address, export.source(record)))
      }
    }
  }

  private mutating func takePlace() {
    guard let record = table.placedRecord(records) else { return }
    let places = table.sites(record).map(\.affiliation)
    guard let place = places.first(where: { !$0.institution.isEmpty }) ?? places.first else {
      return
    }
    let source = export.source(record)
    let value: (String) -> Imported<String>? = { $0.isEmpty ? nil : Imported($0, source) }
    person.institution = value(place.institution)
    person.department = value(place.department)
    person.country = value(place.country)
  }

  private mutating func takePapers() {
    var counts: [Int32: Int] = [:]
    var order: [Int32] = []
    var grants: Set<String> = []
    for record in records {
      let paper = table.paper(record)
      let role = table.role(record)
      person.papers.append(
        ImportedPaper(
          title: paper.title, journal: table.journals[paper.journal], published: paper.published,
          pmid: paper.pmid, kind: paper.kind, role: role, source: export.source(record)))
      if counts[paper.journal] == nil { order.append(paper.journal) }
      counts[paper.journal, default: 0] += 1
      if role.isEmpty { continue }
      for grant in paper.grants where grants.insert(grant.number + "/" + grant.funder).inserted {
        take(grant, paper)
      }
    }
    person.journals = order.filter { !table.standings[Int($0)].name.isEmpty }
      .sorted { counts[$0, default: 0] > counts[$1, default: 0] }
      .map { table.standings[Int($0)] }
  }

  private mutating func take(_ grant: PubMedGrant, _ paper: AuthorTable.Paper) {
    person.grants.append(
      ImportedGrant(
        number: grant.number, funder: grant.funder, country: grant.country, isOwn: false,
        source: ImportSource(
          file: export.file, record: table.label(paper), line: grant.line)))
  }

  /// What the department says; where it says nothing, what most papers are about.
  private mutating func takeSpecialties() {
    for record in records {
      for site in table.sites(record) {
        for name in SpecialtyWords.specialties(in: site.affiliation.department) {
          add(name, record)
        }
      }
      if !person.specialties.isEmpty { return }
    }
    var counts: [String: (count: Int, record: Int32)] = [:]
    for record in records {
      let paper = table.paper(record)
      let texts = paper.subjects.map { table.subjects[$0] } + [table.journals[paper.journal]]
      for name in Set(texts.flatMap(SpecialtyWords.specialties)) {
        counts[name] = ((counts[name]?.count ?? 0) + 1, counts[name]?.record ?? record)
      }
    }
    let often = counts.filter { $0.value.count * 2 > records.count }
    for (name, found) in often.sorted(by: { ($1.value.count, $0.key) < ($0.value.count, $1.key) }) {
      add(name, found.record)
    }
  }

  private mutating func add(_ specialty: String, _ record: Int32) {
    if !person.specialties.contains(where: { $0.value == specialty }) {
      person.specialties.append(Imported(specialty, export.source(record)))
    }
  }
}

extension PersonName {
  /// How much of the forenames is known.
  fileprivate var fullness: Int {
    given.reduce(0) { $0 + ($1.isInitial ? 1 : 3) } + (suffix.isEmpty ? 0 : 1)
  }

  fileprivate var hasFullForename: Bool { given.contains { !$0.isInitial } }
}
