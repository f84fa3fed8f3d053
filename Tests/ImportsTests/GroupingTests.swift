import Imports
import Testing

/// The hand-labelled set: nobody is joined with somebody else, and how many are found.
struct GroupingTests {
  @Test func theLabelledSetIsLargeEnough() {
    #expect(LabelledSet(LabelledAuthors.text).labels.count >= 200)
  }

  /// Precision must be whole. Docs/Authors.md names what recall lacks, and the figure.
  @Test func noTwoPeopleAreJoined() throws {
    let set = LabelledSet(LabelledAuthors.text)
    let score = Score(set.labels, try set.persons())
    #expect(score.wrong == [], "joined: \(score.wrong)")
    #expect(score.precision == 1)
    #expect(score.recall >= 0.92, "apart: \(score.missed)")
  }

  /// The set that was labelled before it was run.
  @Test func theSecondSet() throws {
    let set = LabelledSet(LabelledAnew.text)
    #expect(set.labels.count >= 100)
    let score = Score(set.labels, try set.persons())
    #expect(score.wrong == [], "joined: \(score.wrong)")
    #expect(score.recall >= 0.98, "apart: \(score.missed)")
  }

  @Test(arguments: [LabelledAuthors.text, LabelledAnew.text])
  func theOrderOfPapersChangesNothing(text: String) throws {
    let papers = text.split(separator: "paper\n").map(String.init)
    let set = LabelledSet(papers.reversed().map { "paper\n" + $0 + "\n" }.joined())
    let score = Score(set.labels, try set.persons())
    #expect(score.wrong == [], "joined: \(score.wrong)")
    #expect(score.recall >= 0.8)
  }

  @Test func windowsLineEndsAndAMarkChangeNothing() throws {
    let set = LabelledSet(LabelledAuthors.text)
    let bytes = [0xEF, 0xBB, 0xBF] + set.medline.replacing("\n", with: "\r\n").utf8
    let export = try PubMedExport(Array(bytes), file: "labelled.nbib")
    #expect(export.persons == Set(try set.persons()).count)
  }
}

/// The labelled text as the file that PubMed would have made of it.
struct LabelledSet {
  private(set) var labels: [String] = []
  private(set) var medline = ""

  init(_ text: String) {
    var pmid = 40_000_000
    for line in text.split(separator: "\n") {
      let fields = line.split(separator: ";").map { String($0.trimmingBlanks) }
      if fields == ["paper"] {
        pmid += 1
        medline += "\nPMID- \(pmid)\nTI  - Paper \(pmid)\nDP  - 2025 Mar\nPT  - Journal Article\n"
      } else if fields.count == 2 {
        medline += "CN  - \(fields[1])\n"
      } else if fields.count > 2 {
        labels.append(fields[0])
        add(fields)
      }
    }
  }

  private mutating func add(_ fields: [String]) {
    let isShort = fields[1].hasPrefix("=")
    medline += isShort ? "AU  - \(fields[1].dropFirst())\n" : "FAU - \(fields[1])\n"
    for field in fields.dropFirst(3) where field.hasPrefix("o") {
      medline += "AUID- ORCID: \(Self.orcid(Int(field.dropFirst()) ?? 0))\n"
    }
    let parts = fields[2].split(separator: "@", omittingEmptySubsequences: false).map(String.init)
    let place = LabelledAuthors.places[parts[1]] ?? parts[1]
    let address = fields.dropFirst(3).first { $0.hasPrefix("e=") }.map {
      ". Electronic address: " + $0.dropFirst(2) + "."
    }
    let department = parts[0].isEmpty ? "" : "Department of \(parts[0]), "
    medline += "AD  - \(department)\(place)\(address ?? "")\n"
  }

  /// An iD with the right check digit.
  static func orcid(_ number: Int) -> String {
    let digits = Array("00000002" + String(1_000_000 + number))
    var sum = 0
    for digit in digits { sum = (sum + (digit.wholeNumberValue ?? 0)) * 2 % 11 }
    let check = (12 - sum) % 11
    let all = digits.map(String.init) + [check == 10 ? "X" : String(check)]
    return stride(from: 0, to: 16, by: 4).map { all[$0..<$0 + 4].joined() }.joined(separator: "-")
  }

  /// The person of each record, in the order of the labels.
  func persons() throws -> [Int] {
    let export = try PubMedExport(Array(medline.utf8), file: "labelled.nbib")
    return export.grouping.sorted { ($0.pmid, $0.position) < ($1.pmid, $1.position) }
      .map(\.person)
  }
}

/// Pairs of records that were joined, against those that should be.
struct Score {
  private var joined = 0
  private var right = 0
  private var due = 0
  private(set) var wrong: [String] = []
  private(set) var missed: [String] = []

  init(_ labels: [String], _ persons: [Int]) {
    guard labels.count == persons.count else {
      wrong.append("\(labels.count) labels, \(persons.count) records")
      return
    }
    for a in labels.indices {
      for b in labels.indices where b > a {
        let (isOne, isJoined) = (labels[a] == labels[b], persons[a] == persons[b])
        if isOne { due += 1 }
        if isJoined { joined += 1 }
        if isOne, isJoined { right += 1 }
        if isJoined, !isOne { wrong.append("\(labels[a])+\(labels[b])") }
        if isOne, !isJoined { missed.append(labels[a]) }
      }
    }
  }

  var precision: Double { joined == 0 ? 0 : Double(right) / Double(joined) }
  var recall: Double { due == 0 ? 0 : Double(right) / Double(due) }
}

extension Substring {
  fileprivate var trimmingBlanks: Substring {
    var text = drop { $0 == " " }
    while text.last == " " { text.removeLast() }
    return text
  }
}
