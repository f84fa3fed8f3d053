import Graph
import Markdown
import Rules
import Vault

/// A whole vault in one text: notes, each begun by a line `== PATH`.
struct TinyVault {
  /// The texts of the notes by path, without the mark.
  private(set) var files: [String: String] = [:]
  /// Where `↓` stands.
  private(set) var mark: Mark?

  struct Mark: Equatable, CustomStringConvertible {
    var path: String
    var place: SourcePlace

    var description: String { "\(path):\(place.line):\(place.column)" }
  }

  enum Mistake: Error {
    case textBeforeFirstPath(String)
    case sameFileTwice(String)
    case secondMark(String)
    case noSuchDay(String)
    case unreadable([Diagnostic])
  }

  init(_ text: String) throws {
    var path: String?
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("== ") {
        let next = String(line.dropFirst(3))
        guard files.updateValue("", forKey: next) == nil else {
          throw Mistake.sameFileTwice(next)
        }
        path = next
      } else if let path {
        try add(String(line), to: path)
      } else {
        throw Mistake.textBeforeFirstPath(String(line))
      }
    }
  }

  private mutating func add(_ line: String, to path: String) throws {
    let parts = line.split(separator: "↓", omittingEmptySubsequences: false)
    if parts.count > 1 {
      guard mark == nil, parts.count == 2 else { throw Mistake.secondMark(line) }
      let above = files[path, default: ""].utf8.count { $0 == UInt8(ascii: "\n") }
      let place = SourcePlace(line: Int32(above + 1), column: Int32(parts[0].utf8.count + 1))
      mark = Mark(path: path, place: place)
    }
    files[path, default: ""] += parts.joined() + "\n"
  }
}

extension TinyVault {
  /// What the vault says on a day, by the thresholds of its `rapport.yml`.
  ///
  /// - Parameter change: what else becomes of the thresholds.
  func situation(
    on day: String, changing change: (inout Policy) -> Void = { _ in }
  ) throws -> Situation {
    guard case .date(let today) = CivilDate.read(day) else { throw Mistake.noSuchDay(day) }
    let files = Files.memory(files)
    let (configuration, _) = Configuration.read(from: files)
    var (policy, problems) = Policy.read(configuration)
    guard problems.isEmpty else { throw Mistake.unreadable(problems) }
    change(&policy)
    let graph = try Graph.build(files: files, configuration: configuration, workers: 1)
    return Situation(graph, policy: policy, today: today)
  }

  /// The vault of a text, on a day.
  static func situation(_ text: String, on day: String) throws -> Situation {
    try TinyVault(text).situation(on: day)
  }
}
