import ArgumentParser
import Imports

/// Which people of an import are wanted.
struct ImportOptions: ParsableArguments {
  static let usualLimit = 12

  @Option(
    help: ArgumentHelp(
      "The most notes to make; \(ImportOptions.usualLimit) if you do not say.", valueName: "n"))
  var limit: Int?

  @Option(
    name: .customLong("new"),
    help: ArgumentHelp("Somebody new, whoever they resemble.", valueName: "name"))
  var new: [String] = []

  @Option(
    help: ArgumentHelp(
      "Which note somebody is in, where that is not clear.", valueName: "name=note"),
    transform: ImportOptions.pair)
  var same: [(name: String, note: String)] = []

  @Option(help: ArgumentHelp("Only these people.", valueName: "name"))
  var only: [String] = []

  @Option(help: ArgumentHelp("PubMed: a word of the field they work in.", valueName: "word"))
  var specialty: [String] = []

  @Option(help: "PubMed: where they work now.")
  var country: String?

  @Option(
    help: ArgumentHelp("PubMed, mailbox: these years alone.", valueName: "first-last"),
    transform: ImportOptions.range)
  var years: ClosedRange<Int>?

  func validate() throws {
    if limit ?? 0 < 0 { throw ValidationError("Give a number of notes, 0 or more.") }
  }

  /// What is asked of the people of a PubMed export.
  var filter: PubMedFilter {
    var filter = PubMedFilter()
    filter.words = specialty
    filter.country = country
    filter.years = years
    return filter
  }

  /// Refuses options that would do nothing.
  func validate(for kind: ImportKind) throws {
    let makesNotes = kind == .pubmed || kind == .vcard
    let given: [(name: String, isGiven: Bool, fits: Bool)] = [
      ("limit", limit != nil, makesNotes), ("new", !new.isEmpty, makesNotes || kind == .mbox),
      ("same", !same.isEmpty, kind != .journals), ("only", !only.isEmpty, kind != .journals),
      ("specialty", !specialty.isEmpty, kind == .pubmed),
      ("country", country != nil, kind == .pubmed),
      ("years", years != nil, kind == .pubmed || kind == .mbox),
    ]
    if let idle = given.first(where: { $0.isGiven && !$0.fits }) {
      throw ValidationError("--\(idle.name) means nothing for \(kind.rawValue); leave it out.")
    }
  }

  private static func pair(_ text: String) throws -> (name: String, note: String) {
    guard let sign = text.firstIndex(of: "=") else {
      throw ValidationError("Write the name, a sign = and the note's path.")
    }
    return (String(text[..<sign]), String(text[text.index(after: sign)...]))
  }

  private static func range(_ text: String) throws -> ClosedRange<Int> {
    let years = text.split(separator: "-").compactMap { Int($0) }
    guard let first = years.first, let last = years.last, years.count <= 2, first <= last,
      (1000...9999).contains(first), (1000...9999).contains(last)
    else { throw ValidationError("Write two years, such as 2022-2026, or one.") }
    return first...last
  }
}

extension ImportKind: ExpressibleByArgument {}
