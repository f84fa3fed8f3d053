import Graph
import Markdown

/// What the plain reader and the graph make of a vault.
enum Readings {
  static func differences(_ vault: PaperVault) -> [String] {
    guard let graph = try? ReadVault(vault).graph else { return ["unreadable"] }
    let naive = NaiveReader(vault)
    return compare(naive.events, lines(of: graph.events, graph))
      + compare(naive.tasks, lines(of: graph.tasks, graph))
  }

  static func report(_ vault: PaperVault) -> String {
    let small = Shrinker.shrink(vault) { !differences($0).isEmpty }
    return (differences(small) + [small.listing]).joined(separator: "\n")
  }

  private static func compare(_ ours: [NaiveLine], _ theirs: [NaiveLine]) -> [String] {
    Set(ours).subtracting(theirs).map { "- \($0)" }.sorted()
      + Set(theirs).subtracting(ours).map { "+ \($0)" }.sorted()
  }

  private static func lines(of events: [Event], _ graph: Graph) -> [NaiveLine] {
    events.map { event in
      NaiveLine(
        note: graph.path(event.note), line: Int(event.place.line),
        what: "\(event.date) \(event.verb.rawValue)", people: stems(event.people, graph),
        projects: stems(event.projects, graph),
        details: [
          "until \(text(event.until))", "again \(text(event.again))", "by me \(event.isByMe)",
        ])
    }
  }

  private static func lines(of tasks: [Task], _ graph: Graph) -> [NaiveLine] {
    tasks.map { task in
      NaiveLine(
        note: graph.path(task.note), line: Int(task.place.line), what: task.state.rawValue,
        people: stems(task.people, graph),
        details: [
          "due \(text(task.due))", "completion \(text(task.done))", "created \(text(task.created))",
        ])
    }
  }

  private static func stems(_ notes: [NoteID], _ graph: Graph) -> [String] {
    notes.map { graph[$0].stem }.sorted()
  }

  private static func text(_ date: CivilDate?) -> String { date?.description ?? "-" }
}
