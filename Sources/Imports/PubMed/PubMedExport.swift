package import Graph

/// A PubMed export, read and grouped: papers, author records and the people they are.
package struct PubMedExport: Sendable {
  /// The file as the user named it.
  package let file: String
  package let format: PubMedFormat
  package private(set) var problems = PubMedProblems()
  /// How often two sets of records were compared: what the time for grouping grows with.
  package let comparisons: Int

  let table: AuthorTable
  /// The records of each person.
  let people: [[Int32]]
  let joins: [Int: [PersonGroups.Join]]
  let doubts: [Int: [PersonGroups.Doubt]]

  package var papers: Int { table.papers.count }
  package var authorRecords: Int { table.authors.count }
  package var persons: Int { people.count }

  /// Groups the authors of papers that were read.
  init(_ papers: PubMedPapers, _ format: PubMedFormat, _ problems: PubMedProblems) {
    var table = papers.table
    var problems = problems
    problems.add(papers.problems)
    let groups = PersonGroups(&table, &problems)
    (file, self.format, self.table, self.problems) = (papers.file, format, table, problems)
    comparisons = groups.comparisons
    people = groups.people()
    let numbers = Self.numbers(people, count: table.authors.count)
    joins = Dictionary(grouping: groups.joins) { Int(numbers[Int($0.first)]) }
    doubts = Dictionary(grouping: groups.doubts) { Int(numbers[Int($0.record)]) }
  }

  /// The person of each record.
  private static func numbers(_ people: [[Int32]], count: Int) -> [Int32] {
    var numbers = Array(repeating: Int32(0), count: count)
    for (number, records) in people.enumerated() {
      for record in records { numbers[Int(record)] = Int32(number) }
    }
    return numbers
  }
}

extension PubMedExport {
  /// For each author record its paper's PMID, its place among the authors (from 0) and the number
  /// of its person: what a test of the grouping looks at.
  package var grouping: [(pmid: String, position: Int, person: Int)] {
    people.enumerated().flatMap { person, records in
      records.map { record in
        let author = table.authors[Int(record)]
        let paper = table.papers[Int(author.paper)]
        return (paper.pmid, Int(record - paper.authors.lowerBound), person)
      }
    }
  }
}

extension PubMedExport {
  /// The people a filter lets through, the most promising first, and how many there are in all.
  ///
  /// - Parameters:
  ///   - limit: How many are written out; the numbers of the others cost little.
  ///   - vault: Whom it knows by name is written out beside them.
  package func candidates(
    today: CivilDate, filter: PubMedFilter = PubMedFilter(), limit: Int = .max,
    vault: VaultPeople? = nil
  ) -> (people: [ImportedPerson], found: Int) {
    var best: [PersonSummary] = []
    var known: [PersonSummary] = []
    var found = 0
    var answers: [Int32: Bool] = [:]
    let matcher = people.count > limit ? vault?.matcher : nil
    for person in people.indices {
      guard let summary = PersonSummary(person, self, today, filter) else { continue }
      found += 1
      let isKnown = matcher.map { knows(summary, by: $0, &answers) } ?? false
      if isKnown { known.append(summary) } else { best.append(summary) }
      // An export may have half a million people: only as many are kept as can be among the best.
      if best.count / 2 > limit { best = Array(best.sorted(by: >).prefix(limit)) }
    }
    let chosen = known + best.sorted(by: >).prefix(limit)
    return (chosen.sorted(by: >).map { PersonOffer(self, $0).person }, found)
  }

  /// Whether somebody has a name that is known; each name is asked for once.
  private func knows(
    _ summary: PersonSummary, by matcher: PersonMatcher, _ answers: inout [Int32: Bool]
  ) -> Bool {
    summary.records.contains { record in
      let name = table.authors[Int(record)].name
      let answer = answers[name] ?? matcher.knows(NoteName(table.names[name].shown))
      answers[name] = answer
      return answer
    }
  }
}

extension AuthorTable {
  /// What a paper is called in messages.
  func label(_ paper: Paper) -> String {
    paper.pmid.isEmpty
      ? "\(ImportSource.unnumbered)\(paper.line)" : ImportSource.papers + paper.pmid
  }
}

extension PubMedExport {
  /// Where an author record stands.
  func source(_ record: Int32) -> ImportSource {
    ImportSource(
      file: file, record: table.label(table.paper(record)),
      line: Int(table.authors[Int(record)].line))
  }
}
