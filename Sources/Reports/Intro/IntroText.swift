import Graph
import Rules
import Vault

extension IntroReport {
  /// The paths as they are read in a terminal.
  package func text(_ look: Page.Look) -> [UInt8] {
    var page = Page(look)
    page.paragraph(today.withWeekday, .strong)
    page.heading("Paths to \(name) (\(stage.rawValue))")
    if paths.isEmpty { addNothing(&page) }
    let width = "\(paths.count)".utf8.count + 3
    for (number, path) in paths.enumerated() {
      page.space()
      page.labelled(" \(number + 1)  ", headline(path), .strong, indent: width)
      for step in path.steps { page.add(step, indent: width) }
      page.labelled(
        String(repeating: " ", count: width) + "do: ", path.action, .good, indent: width + 4)
    }
    if !leftOut.isEmpty { page.space() }
    for one in leftOut {
      page.paragraph("Left out: \(one.member.name) \(one.why.words).", .quiet, indent: 1)
    }
    return page.bytes
  }

  /// "over Omar Haddad: distance 3".
  func headline(_ path: Path) -> String {
    let over = path.over.map(\.name).joined(separator: ", ")
    return (over.isEmpty ? "straight" : "over \(over)") + ": distance \(path.distance)"
  }

  /// That there is no path, and why that may be.
  var nothing: String {
    leftOut.isEmpty
      ? "No path leads to \(name) over people in your notes."
      : "No path leads to \(name) over people who can be asked."
  }

  private func addNothing(_ page: inout Page) {
    page.space()
    page.paragraph(nothing, indent: 1)
    page.space()
    page.paragraph("What could make one:", indent: 1)
    for hint in hints { page.labelled(" - ", hint, indent: 3) }
  }
}

extension Page {
  fileprivate mutating func add(_ step: IntroReport.Step, indent: Int) {
    paragraph(step.words, indent: indent, hanging: 2)
    for place in step.because.compactMap(\.location) {
      paragraph(place, .quiet, indent: indent + 2, hanging: 2)
    }
  }
}
