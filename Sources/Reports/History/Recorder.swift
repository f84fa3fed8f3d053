package import Graph
import Markdown
package import Vault

/// When a line of the notes was written down, as far as git knows.
package enum Recorded: Sendable, Hashable {
  /// The first commit that held the line, and its day.
  case entered(commit: String, date: CivilDate)
  case notCommitted
  /// In the oldest commit of a shallow clone.
  case beforeHistory
}

/// Looks up when lines were written down. Each note is read once.
package struct Recorder: Sendable {
  /// Days after which a line counts as late.
  package let late: Int
  private let lines: LineHistory
  private let files: Files
  private let paths: Set<String>
  private var notes: [String: SourceFile] = [:]

  package init(_ lines: LineHistory, of graph: Graph, files: Files, late: Int) {
    self.late = late
    self.lines = lines
    self.files = files
    paths = Set(graph.notes.map(\.path))
  }

  /// When a line was first committed; nil where it cannot be read any more.
  mutating func recorded(_ path: String, line: Int) -> Recorded? {
    if notes[path] == nil { notes[path] = SourceFile(path, in: files) }
    guard let bytes = notes[path]?.bytes(of: line) else { return nil }
    switch lines.answer(for: bytes, of: path, isThere: paths.contains) {
    case .entered(let entry):
      guard case .date(let date) = CivilDate.read(entry.date) else { return nil }
      return .entered(commit: entry.commit, date: date)
    case .notCommitted: return .notCommitted
    case .beforeHistory: return .beforeHistory
    }
  }
}

extension Recorder {
  /// ` (written down 2026-03-05)`; nil where it is not known.
  mutating func words(for origin: Discretion.Origin, in graph: Graph) -> String? {
    guard let place = origin.place else { return nil }
    let recorded = recorded(graph.path(origin.note), line: Int(place.line))
    return recorded.map { " (\($0.words(for: nil, late: late)))" }
  }
}

extension Recorded {
  /// Days from what happened to the commit that first told it; nil where that is not known.
  func delay(after day: CivilDate) -> Int? {
    guard case .entered(_, let date) = self else { return nil }
    return date - day
  }

  /// The day of the first commit, if there is one.
  var day: String? {
    guard case .entered(_, let date) = self else { return nil }
    return date.description
  }

  /// Neutral words: `written down 2026-03-05`, `written down 2026-05-01, 57 days later`.
  func words(for day: CivilDate?, late: Int) -> String {
    switch self {
    case .entered(_, let date):
      let delay = day.flatMap { self.delay(after: $0) } ?? 0
      return "written down \(date)" + (delay > late ? ", \(counted(delay, "day")) later" : "")
    case .notCommitted: return "not committed yet"
    case .beforeHistory: return "written down before this clone's history"
    }
  }
}

extension JsonWriter {
  /// The field `recorded`: commit and date, or null.
  mutating func recorded(_ recorded: Recorded?) {
    let entry: (commit: String, date: CivilDate)? =
      if case .entered(let commit, let date)? = recorded { (commit, date) } else { nil }
    field("recorded", object: entry) { json, entry in
      json.field("commit", entry.commit)
      json.field("date", entry.date)
    }
  }
}
