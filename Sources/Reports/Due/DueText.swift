import Graph
import Rules
import Vault

extension DueReport {
  /// The agenda as it is read in a terminal.
  package func text(_ look: Page.Look) -> [UInt8] {
    var page = Page(look)
    page.paragraph(today.withWeekday, .strong)
    let width = findings.compactMap(\.number).map { String($0).utf8.count }.max() ?? 1
    for group in groups {
      page.heading(group.kind.rawValue, group.kind.tone)
      for index in group.findings { page.add(findings[index], numberWidth: width) }
    }
    if !standing.isEmpty, !isBeginning {
      page.heading("Standing")
      for rule in standing { page.add(rule.map { findings[$0] }, numberWidth: width) }
    }
    addClosing(&page)
    return page.bytes
  }

  /// Whoever has not begun need not hear that nobody is there.
  private var isBeginning: Bool { firstSteps?.isEmpty ?? false }

  private func addClosing(_ page: inout Page) {
    if groups.isEmpty, standing.isEmpty || isBeginning {
      page.space()
      page.paragraph("Nothing is due within \(counted(window, "day")).")
    }
    let hidden = standing.reduce(0) { $0 + $1.count - 1 }
    var remarks: [String] = []
    if leftOut > 0 { remarks.append("\(counted(leftOut, "more dated line"))") }
    if hidden > 0, !isBeginning { remarks.append("\(counted(hidden, "more standing line"))") }
    page.space()
    if !remarks.isEmpty {
      page.paragraph(remarks.joined(separator: " and ") + ": rapport due --all", .quiet)
    }
    if muted > 0 { page.paragraph("\(counted(muted, "finding")) muted in the notes.", .quiet) }
    if let firstSteps { page.add(firstSteps) }
  }
}

extension DueReport.Group.Kind {
  fileprivate var tone: Ink.Tone {
    switch self {
    case .critical: .bad
    case .overdue: .doubtful
    default: .strong
    }
  }
}

extension Page {
  /// A finding with what to do about it and where it stands.
  package mutating func add(_ entry: FindingEntry, numberWidth: Int) {
    let indent = numberWidth + 3
    labelled(number(entry, numberWidth), entry.headline, .strong, indent: indent)
    paragraph(entry.message, indent: indent)
    if !entry.action.isEmpty {
      labelled(
        String(repeating: " ", count: indent) + "do: ", entry.action, .good, indent: indent + 4)
    }
    let place = entry.place.map { $0 + " " } ?? ""
    paragraph("\(place)[\(entry.rule.rawValue)]", .quiet, indent: indent, hanging: 2)
  }

  /// Standing findings of one rule: the first speaks for all.
  fileprivate mutating func add(_ entries: [FindingEntry], numberWidth: Int) {
    guard let first = entries.first else { return }
    let name = first.name.isEmpty ? "" : "\(first.name): "
    let more = entries.count > 1 ? " (and \(entries.count - 1) more)" : ""
    labelled(
      number(first, numberWidth), name + first.message + more + " [\(first.rule.rawValue)]",
      indent: numberWidth + 3)
  }

  private func number(_ entry: FindingEntry, _ width: Int) -> String {
    let digits = entry.number.map(String.init) ?? ""
    return " " + digits.padded(to: width, alignedRight: true) + "  "
  }
}

extension FindingEntry {
  /// Whom it is about and when it is due.
  package var headline: String {
    let when = due.map { $0.spoken(on: today) }
    return [name.isEmpty ? nil : name, when].compactMap(\.self).joined(separator: ", ")
  }
}
