import Graph
import Vault

extension IndexReport {
  /// The counts as they are read in a terminal.
  package func text(_ look: Page.Look) -> [UInt8] {
    var page = Page(look)
    page.row("Notes", graph.notes.count)
    for entry in types { page.row("  " + entry.type.rawValue, entry.count) }
    page.row("People", types.reduce(0) { $0 + ($1.type.isPerson ? $1.count : 0) })
    page.row("Dated lines", graph.events.count, ahead > 0 ? "\(ahead) in the future" : "")
    page.row("Tasks", graph.tasks.count, taskStates)
    page.row("Links", links, unresolved > 0 ? "\(unresolved) unresolved" : "")
    page.row("Diagnostics", diagnostics.count, severities)
    if !diagnostics.isEmpty {
      page.space()
      page.paragraph("To see what is wrong and what to type instead: rapport check", .quiet)
    }
    if let firstSteps { page.add(firstSteps) }
    return page.bytes
  }

  private var taskStates: String {
    let states: [(Task.State, String)] = [
      (.open, "open"), (.done, "done"), (.cancelled, "cancelled"),
    ]
    return states.compactMap { state, word in tasks[state].map { "\($0) \(word)" } }
      .joined(separator: ", ")
  }

  private var severities: String {
    Diagnostic.Severity.allCases.reversed().map { ($0.rawValue, diagnostics($0)) }
      .filter { $1 > 0 }.map { counted($1, $0) }.joined(separator: ", ")
  }
}

extension Page {
  fileprivate mutating func row(_ name: String, _ number: Int, _ remark: String = "") {
    let digits = String(number).padded(to: 7, alignedRight: true)
    labelled("\(name.padded(to: 14))\(digits)   ", remark, indent: 24)
  }
}
