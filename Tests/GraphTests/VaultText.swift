import Markdown
import Vault

@testable import Graph

/// A vault written down in a test, and what the graph makes of it, as short lines to compare.
struct VaultText {
  let graph: Graph
  let files: Files

  /// `settings` is the text of `rapport.yml`.
  init(_ notes: [String: String], settings: String = "", workers: Int = 1) throws {
    let (configuration, _) = Configuration.read(Array(settings.utf8).span)
    files = .memory(notes)
    graph = try Graph.build(files: files, configuration: configuration, workers: workers)
  }

  /// As `2026-02-03 sent [Mentors/Anna.md] wrote`.
  var events: [String] {
    graph.events.map { event in
      "\(event.date) \(event.verb.rawValue) \(paths(event.people)) \(event.text)"
    }
  }

  /// As `open [Mentors/Anna.md] send the table due 2026-03-15`.
  var tasks: [String] {
    graph.tasks.map { task in
      let due = task.due.map { " due \($0)" } ?? ""
      let done = task.done.map { " done \($0)" } ?? ""
      return "\(task.state.rawValue) \(paths(task.people)) \(task.title)\(due)\(done)"
    }
  }

  /// As `Notes/A.md:3:5 Anna -> Mentors/Anna.md`.
  var links: [String] {
    graph.notes.flatMap { note in
      graph.links[note.id.int].links.map { link in
        let to = link.to.map(graph.files.path(of:)) ?? "nothing"
        let target = graph.links[note.id.int].target(of: link, in: graph.files)
        return "\(note.path):\(link.place.line):\(link.place.column) \(target) -> \(to)"
      }
    }
  }

  /// As `Notes/A.md:3:5 link.broken`; without a place `Notes/A.md link.broken`.
  var diagnostics: [String] {
    graph.diagnostics.map { diagnostic in
      let place = diagnostic.place.map { ":\($0.line):\($0.column)" } ?? ""
      return "\(diagnostic.path)\(place) \(diagnostic.id)"
    }
  }

  /// The ids of what is wrong, in order.
  var problems: [String] { graph.diagnostics.map(\.id) }

  var severities: [String] { graph.diagnostics.map(\.severity.rawValue) }

  /// Where dated lines lie in the future of a day, as `Notes/A.md:3`.
  func futures(_ today: CivilDate) -> [String] {
    graph.datedDiagnostics(today: today).map { "\($0.path):\($0.place?.line ?? 0)" }
  }

  /// What to type instead, in the same order.
  var hints: [String?] { graph.suggesting(graph.diagnostics, workers: 1).map(\.hint) }

  /// Paths without folder and ending, as `[Anna, Bo]`.
  func paths(_ ids: [NoteID]) -> String {
    "[" + ids.map { graph[$0].stem }.joined(separator: ", ") + "]"
  }

  func note(_ path: String) throws -> Note {
    guard let note = graph.notes.first(where: { $0.path == path }) else {
      throw NoSuchNote(path: path)
    }
    return note
  }

  struct NoSuchNote: Error { var path: String }
}
