import Graph
import Vault

@testable import Imports

/// Small vaults and people to lay beside them.
struct Sample {
  let files: Files
  let graph: Graph

  init(_ notes: [String: String]) throws {
    try self.init(Files.memory(notes))
  }

  init(_ files: Files) throws {
    self.files = files
    let (configuration, _) = Configuration.read(from: files)
    graph = try Graph.build(files: files, configuration: configuration, workers: 1)
  }

  var people: VaultPeople {
    let files = files
    return VaultPeople(graph) { try? files.bytes(of: $0) }
  }

  /// The vault as it would be after some changes.
  func after(_ changes: [FileChange]) throws -> Sample { try Sample(files.after(changes)) }

  func text(_ path: String) throws -> String {
    String(decoding: try files.bytes(of: path), as: UTF8.self)
  }

  /// The note at a path; the first of all where there is none.
  func id(of path: String) -> NoteID {
    graph.notes.first { $0.path == path }?.id ?? NoteID(0)
  }

  func plan(_ people: [ImportedPerson], _ change: (inout ImportPlan.Wishes) -> Void = { _ in })
    -> ImportPlan
  {
    var wishes = ImportPlan.Wishes(
      type: .mentor, folder: "Mentors", makesNotes: true, limit: 12, today: Self.today)
    change(&wishes)
    return ImportPlan(people, into: self.people, wishes)
  }

  /// 2026-07-21.
  static let today = CivilDate(year: 2026, month: 7, day: 21) ?? CivilDate(day: 0)

  static let source = ImportSource(file: "exports/list.csv", record: "row on line 2", line: 2)

  static func imported<Value>(_ value: Value) -> Imported<Value> { Imported(value, source) }

  static func person(_ name: String) -> ImportedPerson { ImportedPerson(name: imported(name)) }

  static func paper(_ pmid: String, _ title: String = "On discharge") -> ImportedPaper {
    ImportedPaper(
      title: title, journal: "J Card Transit", published: ImportedDate(year: 2026, month: 5),
      pmid: pmid, kind: .original, role: [.last, .corresponding], source: source)
  }

  static func grant(_ number: String, ends: CivilDate?) -> ImportedGrant {
    ImportedGrant(
      number: number, funder: "NIH", country: "United States", ends: ends.map(ImportedDate.init),
      isOwn: true, source: source)
  }
}
