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

  /// Why a file cannot be used.
  package struct Failure: Error, Hashable, Sendable {
    package let format: PubMedFormat
  }

  /// Reads a whole file.
  ///
  /// - Parameter progress: Called now and then with the number of papers read so far.
  package init(
    _ bytes: [UInt8], file: String, progress: (Int) -> Void = { _ in }
  ) throws(Failure) {
    let bytes = withoutMark(bytes)
    let format = PubMedFormat(bytes)
    guard format == .medline || format == .csv else { throw Failure(format: format) }
    var table = AuthorTable()
    var problems = PubMedProblems()
    var unnamed = PubMedProblems()
    let take: (PubMedRecord) -> Void = { record in
      Self.take(record, file, &table, &unnamed)
      if table.papers.count % 1000 == 0 { progress(table.papers.count) }
    }
    if format == .csv {
      PubMedTable.read(bytes, &problems, each: take)
    } else {
      var reader = MedlineReader()
      reader.feed(bytes.span, each: take)
      reader.finish(each: take)
      problems = reader.problems
    }
    problems.add(unnamed)
    let groups = PersonGroups(&table, &problems)
    progress(table.papers.count)
    (self.file, self.format, self.table, self.problems) = (file, format, table, problems)
    comparisons = groups.comparisons
    people = groups.people()
    let numbers = Self.numbers(people, count: table.authors.count)
    joins = Dictionary(grouping: groups.joins) { Int(numbers[Int($0.first)]) }
    doubts = Dictionary(grouping: groups.doubts) { Int(numbers[Int($0.record)]) }
  }

  private static func take(
    _ record: PubMedRecord, _ file: String, _ table: inout AuthorTable,
    _ problems: inout PubMedProblems
  ) {
    if record.pmid.isEmpty {
      problems.note(.noPMID, line: record.line, record: "", record.title)
    }
    if !table.add(record, file: file) {
      problems.note(
        .repeated, line: record.line, record: "PMID " + record.pmid, record.title)
    }
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
