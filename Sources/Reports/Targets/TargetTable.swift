import Rules
import Vault

/// The hit list as a table that fits a width: where it is narrow, columns are left out.
struct TargetTable {
  private enum Column: CaseIterable {
    case rank, name, stage, score, bar, fit, activity, access

    /// Columns, the name's aside.
    var width: Int {
      switch self {
      case .rank, .fit: 3
      case .name: 0
      case .stage: 9
      case .score: 5
      case .bar: 10
      case .activity: 8
      case .access: 6
      }
    }

    var title: String {
      switch self {
      case .rank, .bar: ""
      case .name: "name"
      case .stage: "stage"
      case .score: "score"
      case .fit: "fit"
      case .activity: "activity"
      case .access: "access"
      }
    }

    var isNumber: Bool { ![.name, .stage, .bar].contains(self) }
  }

  private static let gap = 2
  /// What is given up first.
  private static let spare: [[Column]] = [[.bar], [.stage], [.fit, .activity, .access]]
  private static let narrowestName = 14

  private let targets: [TargetsReport.Target]
  private var columns = Column.allCases
  private var nameWidth = 0

  init(_ targets: [TargetsReport.Target], width: Int) {
    self.targets = targets
    let longest = targets.map { escaped($0.name).displayWidth }.max() ?? 0
    for spare in Self.spare where room(in: width) < min(longest, Self.narrowestName) {
      columns.removeAll(where: spare.contains)
    }
    nameWidth = max(min(longest, room(in: width)), 4)
  }

  /// What is left for the name.
  private func room(in width: Int) -> Int {
    width - columns.reduce(0) { $0 + $1.width } - (columns.count - 1) * Self.gap
  }

  /// The head, then one line for each; escaped.
  var lines: [(text: String, isHead: Bool)] {
    targets.isEmpty
      ? [] : [(line(\.title), true)] + targets.map { one in (line { cell($0, one) }, false) }
  }

  private func line(_ text: (Column) -> String) -> String {
    let cells = columns.map { column in
      text(column).fitted(
        to: column == .name ? nameWidth : column.width, alignedRight: column.isNumber)
    }
    return cells.joined(separator: String(repeating: " ", count: Self.gap))
  }

  private func cell(_ column: Column, _ target: TargetsReport.Target) -> String {
    func value(_ part: TargetScore.Part) -> String {
      target.parts.first { $0.part == part }.map { "\($0.value)" } ?? ""
    }
    switch column {
    case .rank: return "\(target.rank)"
    case .name: return escaped(target.name)
    case .stage: return target.stage.rawValue
    case .score: return "\(target.score)"
    case .bar:
      let percent = target.most == 0 ? 0 : target.score * 100 / target.most
      return PanelWords.bar(percent, width: column.width)
    case .fit: return value(.fit)
    case .activity: return value(.activity)
    case .access: return value(.access)
    }
  }
}

extension Page {
  /// A table, its head in another tone.
  mutating func add(_ table: TargetTable) {
    for line in table.lines {
      var text = line.text[...]
      while text.last == " " { text.removeLast() }
      verbatim((line.isHead ? look.ink(.quiet, String(text)) : String(text)) + "\n")
    }
  }
}
