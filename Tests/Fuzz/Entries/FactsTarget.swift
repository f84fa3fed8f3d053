import Graph
import Markdown
import Rules
import Vault

extension FuzzTarget {
  /// A whole note becomes facts, and the facts findings. The first byte says what kind of note.
  static let facts = FuzzTarget("facts") { bytes, complaints in
    let path = SmallVault.path(bytes.first ?? 0)
    let note = Array(bytes.dropFirst())
    let files = SmallVault.files(note, at: path, twin: true)
    guard let graph = joined(files), let again = joined(files) else { return }
    complaints.expect(summary(graph) == summary(again), "the same vault twice differs")
    var check = FactCheck(graph, files, note, at: path)
    check.lines()
    check.links()
    check.diagnostics()
    check.findings()
    for complaint in check.complaints.all { complaints.expect(false, complaint) }
  }
}

/// What a vault says; nil where it cannot be listed.
func joined(_ files: Files, _ configuration: Configuration = Configuration()) -> Graph? {
  try? Graph.build(files: files, configuration: configuration, workers: 1)
}

/// The facts of a graph as text, for comparing.
private func summary(_ graph: Graph) -> [String] {
  let events = graph.events.map { event in
    [event.date.description, event.verb.rawValue, event.text] + event.tags
      + event.people.map(graph.path) + event.children.map(\.text)
  }
  let tasks = graph.tasks.map { [$0.text, $0.state.rawValue] + $0.people.map(graph.path) }
  return events.flatMap(\.self) + tasks.flatMap(\.self) + graph.diagnostics.map(\.message)
    + graph.notes.map(\.title)
}

/// Whether what a vault says of one note lies in that note, and may be shown.
private struct FactCheck {
  private let graph: Graph
  private let files: Files
  private let path: String
  private let places: Places
  private(set) var complaints = Complaints()

  init(_ graph: Graph, _ files: Files, _ note: [UInt8], at path: String) {
    self.graph = graph
    self.files = files
    self.path = path
    places = Places(note)
  }

  mutating func lines() {
    for event in graph.events {
      expect(event.place, of: event.note, "event")
      oneLine(event.text)
      for child in event.children { oneLine(child.text) }
    }
    for task in graph.tasks {
      expect(task.place, of: task.note, "task")
      oneLine(task.text)
      oneLine(task.title)
    }
    for (earlier, later) in zip(graph.events, graph.events.dropFirst()) {
      complaints.expect(!Event.isBefore(later, earlier), "events out of order: \(later.date)")
    }
  }

  mutating func links() {
    for note in graph.notes {
      for link in graph.links[note.id.int].links {
        expect(link.place, of: note.id, "link")
        let target = graph.links[note.id.int].target(of: link, in: graph.files)
        complaints.expect(!target.utf8.contains(0), "NUL in a target")
      }
    }
  }

  mutating func diagnostics() {
    for diagnostic in graph.diagnostics where diagnostic.path == path {
      guard let place = diagnostic.place else { continue }
      complaints.expect(places.hold(place), "\(diagnostic.id) at \(place)")
    }
    for excerpt in Excerpt.all(of: graph.diagnostics, in: files) {
      complaints.expectPlain(excerpt.text, "the excerpt of \(excerpt.id)")
    }
  }

  mutating func findings() {
    let today = CivilDate(year: 2026, month: 7, day: 21)
    guard let today else { return }
    let situation = Situation(graph, policy: Policy(), today: today)
    let findings = RuleBook.findings(situation)
    for finding in findings {
      for reason in finding.because {
        guard case .fact(let note, let place, _) = reason else { continue }
        expect(place, of: note, "reason of \(finding.rule.rawValue)")
      }
    }
    for (earlier, later) in zip(findings, findings.dropFirst()) {
      complaints.expect(!Finding.isBefore(later, earlier), "findings out of order")
    }
  }

  private mutating func expect(_ place: SourcePlace, of note: NoteID, _ what: String) {
    guard graph.path(note) == path else { return }
    complaints.expect(places.hold(place), "\(what) at \(place)")
  }

  private mutating func oneLine(_ text: String) {
    complaints.expect(!text.utf8.contains { $0 == 0x0A || $0 == 0x0D }, "two lines in \(text)")
  }
}
