import Vault

/// How much of a text there is room for on the page, in columns.
struct LetterRoom {
  var lead: Int
  var row: Int
  var output: Int
  var title: Int
  var role: Int
  var why: Int
  /// One value of the box at the top.
  var value: Int

  /// As long as everything fits on two pages.
  static let ample = LetterRoom(
    lead: 360, row: 300, output: 200, title: 100, role: 160, why: 1800, value: 200)

  /// Where it would not: with everything as long as this, it does.
  static let tight = LetterRoom(
    lead: 180, row: 145, output: 95, title: 45, role: 100, why: 1200, value: 160)
}

extension LetterSheet {
  /// More lines than this may take a third page, what is kept together moving down.
  static let mostLines = 94
  /// Columns of a value in the box.
  static let boxColumns = 34

  /// About how many lines it takes in print.
  var lineCount: Int {
    let box = logistics.reduce(0) { $0 + $1.line.height(Self.boxColumns) }
    return sections.reduce(6 + box / 2) { $0 + 2 + $1.lineCount }
  }
}

extension LetterSection {
  fileprivate var lineCount: Int {
    switch kind {
    case .qualities: (blocks.reduce(0) { $0 + $1.lead.text.displayWidth + 2 } / 105) + 1
    case .why: blocks.reduce(0) { $0 + $1.lead.height(105) }
    case .work, .outputs: blocks.reduce(0) { $0 + $1.lead.height(90) }
    case .episodes:
      blocks.reduce(0) { sum, block in
        block.rows.reduce(sum + block.lead.height(90)) { $0 + $1.line.height(78) }
      }
    }
  }
}

extension LetterLine {
  /// Lines of some columns that its text fills.
  func height(_ columns: Int) -> Int {
    max(1, (text.displayWidth + columns - 1) / columns)
  }
}
