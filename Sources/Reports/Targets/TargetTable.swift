import Rules
import Vault

/// The hit list as a table that fits a width: where it is narrow, columns are left out.
struct TargetTable {
  private enum Column: CaseIterable {
    case rank, name, stage, score, bar, fit, activity, access

    /// Columns, those of the name and the bar aside.
    var width: Int {
      switch self {
      case .rank, .fit: 3
      case .name, .bar: 0
      case .stage: 9
      case .score: 5
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
  /// Of a bar: a sign for five points, or for ten where there is less room.
  private var barWidth = 20

  init(_ targets: [TargetsReport.Target], width: Int) {
    self.targets = targets
    let longest = targets.map { escaped($0.name).displayWidth }.max() ?? 0
    if room(in: width) < longest { barWidth = 10 }
    for spare in Self.spare where room(in: width) < min(longest, Self.narrowestName) {
      columns.removeAll(where: spare.contains)
    }
    nameWidth = max(min(longest, room(in: width)), 4)
  }

  /// What is left for the name.
  private func room(in width: Int) -> Int {
    let bar = columns.contains(.bar) ? barWidth : 0
    return width - bar - columns.reduce(0) { $0 + $1.width } - (columns.count - 1) * Self.gap
  }

  /// The head, then one line for each; escaped.
  var lines: [(text: String, isHead: Bool)] {
    targets.isEmpty
      ? [] : [(line(\.title), true)] + targets.map { one in (line { cell($0, one) }, false) }
  }

  private func line(_ text: (Column) -> String) -> String {
    let cells = columns.map { column in
      let width =
        switch column {
        case .name: nameWidth
        case .bar: barWidth
        default: column.width
        }
      return text(column).fitted(to: width, alignedRight: column.isNumber)
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
    case .bar: return bar(target)
    case .fit: return value(.fit)
    case .activity: return value(.activity)
    case .access: return value(.access)
    }
  }
}

extension TargetTable {
  /// The signs of the parts in a bar, in the order of the score.
  private static let signs: [(part: TargetScore.Part, sign: String)] = [
    (.fit, "#"), (.activity, "="), (.access, "-"),
  ]

  /// The score as a row of signs; where each part ends is rounded, so that the whole is as long as
  /// the score says.
  private func bar(_ target: TargetsReport.Target) -> String {
    guard target.most > 0 else { return "" }
    var bar = ""
    var points = 0
    for (part, sign) in Self.signs {
      points += target.parts.first { $0.part == part }?.value ?? 0
      let end = (points * barWidth * 2 + target.most) / (target.most * 2)
      bar += String(repeating: sign, count: max(end - bar.utf8.count, 0))
    }
    return bar
  }

  /// What the signs mean; nil where no bar is shown.
  var legend: String? {
    guard columns.contains(.bar), !targets.isEmpty else { return nil }
    return Self.signs.map { "\($0.sign) \($0.part.rawValue)" }.joined(separator: ", ")
  }
}

extension Page {
  /// A table, its head in another tone, and what the signs in it mean.
  mutating func add(_ table: TargetTable) {
    for line in table.lines { row(line.text, line.isHead ? .quiet : .plain) }
    if let legend = table.legend { paragraph(legend, .quiet, indent: 5) }
  }
}
