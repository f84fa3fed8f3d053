import Graph
import Rules
import Vault

extension PanelReport {
  /// The panel as it is read in a terminal; with somebody taken away, what that changes.
  package func text(_ look: Page.Look) -> [UInt8] {
    var page = Page(look)
    page.paragraph(today.withWeekday, .strong)
    if let departure {
      page.add(departure)
    } else if firstSteps?.isEmpty != true {
      page.add(panel)
    }
    if let firstSteps { page.add(firstSteps) }
    return page.bytes
  }
}

extension Page {
  fileprivate mutating func add(_ panel: Panel) {
    addPeople(panel)
    addEvidence(panel)
    addLetters(panel)
    heading("Keeping in touch")
    table(
      panel.touches.map { ($0.mentor.name, PanelWords.touch($0, on: panel.today)) },
      none: "Nobody yet.")
    guard !panel.findings.isEmpty else { return }
    heading("Findings")
    let width = panel.findings.compactMap(\.number).map { String($0).utf8.count }.max() ?? 1
    for entry in panel.findings { add(entry, numberWidth: width) }
  }

  private mutating func addPeople(_ panel: Panel) {
    heading("Roles")
    table(
      panel.roles.map { ($0.name, PanelWords.names($0.mentors, none: "nobody active")) }, none: "")
    heading("Active mentors (\(panel.active.count))")
    table(
      panel.active.map { ($0.name, PanelWords.standing($0, on: panel.today)) }, none: "Nobody.")
  }

  private mutating func addEvidence(_ panel: Panel) {
    heading("Evidence (\(counted(panel.items, "item")))")
    let width = max(8, min(20, look.width / 6))
    table(
      panel.shares.map { share in
        let bar = PanelWords.bar(share.percent, width: width).padded(to: width)
        return (share.mentor.name, "\(bar)  \(PanelWords.share(share))")
      }, none: "None yet.", isAligned: true)
    if panel.unseen > 0 {
      paragraph("\(counted(panel.unseen, "item")) no mentor saw.", indent: 2)
    }
  }

  private mutating func addLetters(_ panel: Panel) {
    if panel.cycles.isEmpty {
      heading("Letters")
      paragraph("No cycle has letters due ahead.", indent: 2)
    }
    for cycle in panel.cycles {
      heading("Letters, \(cycle.name)")
      paragraph(PanelWords.letters(cycle, on: panel.today), indent: 2)
      table(PanelWords.byState(cycle).map { (PanelWords.state($0.state), $0.names) }, none: "")
    }
  }

  /// Two columns, the second wrapped; `isAligned` keeps the blanks of bars.
  private mutating func table(
    _ rows: [(String, String)], none: String, isAligned: Bool = false
  ) {
    if rows.isEmpty, !none.isEmpty { paragraph(none, .quiet, indent: 2) }
    let longest = rows.map(\.0.displayWidth).max() ?? 0
    let width = min(longest, look.width / 3)
    for (label, text) in rows {
      let label = "  " + escaped(label).fitted(to: width) + "  "
      if isAligned {
        verbatim(escaped(label + text).truncated(to: look.width) + "\n")
      } else {
        labelled(label, text, indent: width + 4)
      }
    }
  }
}

extension Page {
  /// What the panel would be without somebody.
  ///
  /// - Parameter title: Instead of "Without NAME".
  package mutating func add(_ departure: Departure, title: String? = nil) {
    heading(title ?? "Without \(departure.name)")
    let rows = departure.changes
    let width = min(rows.map(\.label.displayWidth).max() ?? 0, look.width / 3)
    for row in rows {
      let isSame = row.before == row.after
      labelled(
        "  " + escaped(row.label).fitted(to: width) + "  ",
        isSame ? row.before : "\(row.before) -> \(row.after)", isSame ? .quiet : .plain,
        indent: width + 4)
    }
    for loss in departure.losses { paragraph("lost: " + loss, .doubtful, indent: 2, hanging: 2) }
    for (label, entry) in departure.changedFindings {
      paragraph(
        "\(label): \(entry.message) [\(entry.rule.rawValue)]", indent: 2, hanging: 2)
    }
    if departure.changedFindings.isEmpty {
      paragraph("The rules about the panel say the same as before.", .quiet, indent: 2)
    }
  }
}
