import Graph
import Reports
import Rules
import Vault

/// What is due once a change is made, said behind it.
extension OpenVault {
  /// The most lines of it: more is for `due`.
  private static let most = 2

  /// Adds the most pressing findings about whom a note's lines are about.
  func addNext(after change: FileChange, to note: NoteID, _ page: inout Page) throws {
    let isOwn = graph[note].type.isPerson || graph[note].type == .me
    let people = isOwn ? [note] : graph.standingPeople(of: note)
    guard !people.isEmpty else { return }
    let after = try reading(change.path) {
      try Graph.build(
        files: files.after([change]), configuration: graph.configuration, workers: workers)
    }
    let situation = Situation(after, policy: self.situation.policy, today: today)
    let agenda = Agenda(situation, mutes: Mutes(after, today: today))
    // One finding may be about several of them.
    var due: [Int: FindingEntry] = [:]
    for person in people {
      var filter = DueReport.Filter()
      filter.person = person
      let report = DueReport(situation, agenda, filter: filter)
      for index in report.groups.flatMap(\.findings) {
        due[report.findings[index].number ?? 0] = report.findings[index]
      }
    }
    let first = due.sorted { $0.key < $1.key }.prefix(Self.most).map(\.value)
    page.add(next: first, within: situation.policy[.dueWindow])
  }
}

extension Page {
  fileprivate mutating func add(next entries: [FindingEntry], within days: Int) {
    space()
    if entries.isEmpty {
      paragraph("Nothing is due here within \(counted(days, "day")).", .quiet, indent: 2)
    }
    for entry in entries {
      labelled(
        "  next: ", "\(entry.headline): \(entry.action)", labelTone: .quiet, indent: 8)
    }
  }
}
