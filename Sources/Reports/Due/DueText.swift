import Graph
import Rules
import Vault

extension DueReport {
  /// The agenda as it is read in a terminal.
  package func text(_ look: Page.Look) -> [UInt8] {
    var page = Page(look)
    page.paragraph(today.withWeekday, .strong)
    if !tally.isEmpty, !isBeginning { page.paragraph(tally) }
    let width = findings.compactMap(\.number).map { String($0).utf8.count }.max() ?? 1
    let names = FindingEntry.nameWidth(groups.flatMap(\.findings).map { findings[$0] })
    for group in groups {
      page.heading(group.kind.rawValue, group.kind.tone)
      for index in group.findings {
        page.add(findings[index], numberWidth: width, nameWidth: names)
      }
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

  /// "2 critical, 1 overdue, 3 upcoming": all of it, whatever is folded away below.
  private var tally: String {
    let kinds = findings.map(Group.Kind.init)
    return Group.Kind.allCases.compactMap { kind in
      let count = kinds.count { $0 == kind }
      return count == 0 ? nil : "\(count) \(kind.rawValue.lowercased())"
    }.joined(separator: ", ")
  }

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
  /// The group a finding belongs to.
  fileprivate init(_ entry: FindingEntry) {
    switch entry.state {
    case _ where entry.severity == .critical: self = .critical
    case .overdue: self = .overdue
    case .due: self = .due
    case .upcoming: self = .upcoming
    case .standing: self = .standing
    }
  }

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
  ///
  /// - Parameter nameWidth: Columns that names take, so that the days stand below each other.
  package mutating func add(_ entry: FindingEntry, numberWidth: Int, nameWidth: Int? = nil) {
    let indent = numberWidth + 3
    if entry.name.isEmpty, entry.due == nil {
      labelled(number(entry, numberWidth), entry.message, .strong, indent: indent)
    } else {
      addHeadline(entry, numberWidth, nameWidth ?? FindingEntry.nameWidth([entry]))
      paragraph(entry.message, indent: indent)
    }
    if !entry.action.isEmpty {
      labelled(
        String(repeating: " ", count: indent) + "do: ", entry.action, .good, indent: indent + 4)
    }
    let place = entry.place.map { $0 + " " } ?? ""
    paragraph("\(place)[\(entry.rule.rawValue)]", .quiet, indent: indent, hanging: 2)
  }

  /// Whom it is about and when it is due: on one line where both fit, else on two.
  private mutating func addHeadline(
    _ entry: FindingEntry, _ numberWidth: Int, _ nameWidth: Int
  ) {
    let label = number(entry, numberWidth)
    let name = escaped(entry.name)
    guard let due = entry.due else { return labelled(label, name, .strong, indent: label.count) }
    let when = due.spoken(on: entry.today)
    if name.isEmpty { return labelled(label, when, entry.tone, indent: label.count) }
    let used = label.count + max(nameWidth, name.displayWidth) + 2
    if used + when.count <= look.width {
      let gap = String(repeating: " ", count: used - label.count - name.displayWidth)
      verbatim(label + look.ink(.strong, name) + gap + look.ink(entry.tone, when) + "\n")
    } else {
      labelled(label, entry.name, .strong, indent: label.count)
      paragraph(when, entry.tone, indent: label.count)
    }
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
  /// The columns of the longest name that is not too long to have the day beside it.
  fileprivate static func nameWidth(_ entries: [FindingEntry]) -> Int {
    entries.filter { $0.due != nil }.map { escaped($0.name).displayWidth }.filter { $0 <= 32 }
      .max() ?? 0
  }

  /// How the day is shown: the nearer, the louder.
  fileprivate var tone: Ink.Tone {
    switch state {
    case .overdue: severity == .critical ? .bad : .doubtful
    case .due: .strong
    default: .plain
    }
  }

  /// Whom it is about and when it is due.
  package var headline: String {
    let when = due.map { $0.spoken(on: today) }
    return [name.isEmpty ? nil : name, when].compactMap(\.self).joined(separator: ", ")
  }
}
