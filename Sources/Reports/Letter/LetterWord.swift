package import Graph

extension LetterSheet {
  /// The sheet as a Word document, with the words of the page and laid out like it.
  ///
  /// - Parameter day: That on which it is made.
  package func word(on day: CivilDate) -> WordFile {
    WordFile(title: LetterWords.title, day: day) { page in
      page.paragraph(.names, [.strong(applicant.text), .text(" for "), .strong(writer.text)])
      if !logistics.isEmpty { page.box(halves.map { rows in { $0.add(rows) } }) }
      for section in sections { page.add(section) }
      page.paragraph(.closing, [.text(LetterWords.closing.text)])
    }
  }

  /// The box's rows in two columns of about the same height.
  private var halves: [ArraySlice<LetterRow>] {
    let heights = logistics.map { $0.line.height(Self.boxColumns) }
    let half = (heights.reduce(0, +) + 1) / 2
    var (count, height) = (0, 0)
    while count < heights.count, height < half {
      height += heights[count]
      count += 1
    }
    return [logistics[..<count], logistics[count...]].filter { !$0.isEmpty }
  }
}

extension WordWriter {
  fileprivate mutating func add(_ rows: ArraySlice<LetterRow>) {
    for row in rows { paragraph(.fact, [.label(row.label.text), .text(row.line.text)]) }
  }

  fileprivate mutating func add(_ section: LetterSection) {
    paragraph(.heading, [.text(section.title.text)])
    switch section.kind {
    case .why:
      for block in section.blocks { paragraph(.plain, [.text(block.lead.text)]) }
    case .qualities:
      let sides = section.blocks.map(\.lead.text)
      paragraph(.plain, [.text(sides.joined(separator: ", "))])
    case .work, .episodes, .outputs:
      for block in section.blocks { add(block) }
    }
  }

  private mutating func add(_ block: LetterBlock) {
    let mark = block.day.map { WordWriter.Run.label($0.description) } ?? .bullet
    paragraph(
      block.day == nil ? .point : .dated, [mark, .text(block.lead.text)],
      isKept: !block.rows.isEmpty)
    for (index, row) in block.rows.enumerated() {
      paragraph(
        .story, [.label(row.label.text), .text(row.line.text)],
        isKept: index + 1 < block.rows.count)
    }
  }
}
