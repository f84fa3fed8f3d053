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
    addTouches(panel)
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
    let shares = panel.items == 0 ? [] : panel.shares
    if look.width < Self.widthForBars {
      table(shares.map { ($0.mentor.name, PanelWords.share($0)) }, none: "None yet.")
    } else {
      if shares.isEmpty { paragraph("None yet.", .quiet, indent: 2) }
      let names = nameWidth(shares.map(\.mentor.name))
      for share in shares {
        let lead = "  " + escaped(share.mentor.name).fitted(to: names) + "  "
        row(lead + PanelWords.barred(share))
      }
    }
    if panel.unseen > 0 {
      paragraph("\(counted(panel.unseen, "item")) no mentor saw.", indent: 2)
    }
  }

  /// From here on a bar has room beside a name and the numbers.
  private static let widthForBars = 60

  /// Who was heard of when, and when to write next: side by side where there is room.
  private mutating func addTouches(_ panel: Panel) {
    let rows = panel.touches.map { touch in
      (
        escaped(touch.mentor.name), PanelWords.last(touch, on: panel.today),
        PanelWords.next(touch, on: panel.today)
      )
    }
    let names = nameWidth(rows.map(\.0))
    let lasts = max(rows.map(\.1.count).max() ?? 0, PanelWords.lastHead.count)
    let nexts = rows.map(\.2.count).max() ?? 0
    guard !rows.isEmpty, 2 + names + 2 + lasts + 2 + nexts <= look.width else {
      return table(
        panel.touches.map { ($0.mentor.name, PanelWords.touch($0, on: panel.today)) },
        none: "Nobody yet.")
    }
    func line(_ name: String, _ last: String, _ next: String) -> String {
      "  " + name.fitted(to: names) + "  " + last.padded(to: lasts) + "  " + next
    }
    row(line("", PanelWords.lastHead, PanelWords.nextHead), .quiet)
    for (name, last, next) in rows { row(line(name, last, next)) }
  }

  /// The columns of the longest name, a third of the line at most.
  private func nameWidth(_ names: [String]) -> Int {
    min(names.map { escaped($0).displayWidth }.max() ?? 0, look.width / 3)
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

  /// Two columns, the second wrapped.
  private mutating func table(_ rows: [(String, String)], none: String) {
    if rows.isEmpty, !none.isEmpty { paragraph(none, .quiet, indent: 2) }
    let width = nameWidth(rows.map(\.0))
    for (label, text) in rows {
      labelled("  " + escaped(label).fitted(to: width) + "  ", text, indent: width + 4)
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
