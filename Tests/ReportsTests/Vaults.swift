import Graph
import Reports
import Rules
import Vault

/// A whole vault in one text: notes, each begun by a line `== PATH`.
struct TestVault {
  var files: [String: String] = [:]

  init(_ text: String) {
    var path = ""
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("== ") {
        path = String(line.dropFirst(3))
        files[path] = ""
      } else if !path.isEmpty {
        files[path, default: ""] += line + "\n"
      }
    }
  }

  /// What the vault says on a day.
  func situation(on day: String = "2026-07-21") throws -> Situation {
    let files = Files.memory(files)
    let (configuration, _) = Configuration.read(from: files)
    let graph = try Graph.build(files: files, configuration: configuration, workers: 1)
    guard case .date(let today) = CivilDate.read(day) else { throw NoSuchDay() }
    return Situation(graph, policy: Policy.read(configuration).0, today: today)
  }

  struct NoSuchDay: Error {}
}

extension Situation {
  struct Unknown: Error {}

  func person(_ name: String) throws -> NoteID {
    guard case .found(let id) = graph.find(name) else { throw Unknown() }
    return id
  }

  /// The report for the letter that is to be written.
  func letterReport(_ name: String, named: String? = nil) throws -> LetterReport {
    let writer = try person(name)
    guard case .one(let letter) = LetterChoice(self, writer: writer, named: try named.map(person))
    else { throw Unknown() }
    return LetterReport(self, writer: writer, letter: letter)
  }
}

extension [UInt8] {
  var text: String { String(decoding: self, as: UTF8.self) }
}
