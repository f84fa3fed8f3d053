import Graph

extension LetterSheet {
  /// The sheet as one self-contained page, to print.
  package var html: [UInt8] {
    let title = "\(LetterWords.title): \(applicant.text) for \(writer.text)"
    return HtmlWriter.page(title: title, style: LetterStyle.sheet) { page in
      page.element("main") { page in
        page.element("header") { page in
          page.element("h1", text: LetterWords.title.text)
          page.element("p", "class=\"names\" dir=\"auto\"") { page in
            page.element("strong") { $0.add(applicant) }
            page.text(" for ")
            page.element("strong") { $0.add(writer) }
          }
        }
        if !logistics.isEmpty { page.element("dl", "class=\"box\"") { $0.add(logistics) } }
        for section in sections { page.add(section) }
        page.element("footer") { $0.element("p", text: LetterWords.closing.text) }
      }
    }
  }
}

extension HtmlWriter {
  fileprivate mutating func add(_ line: LetterLine) {
    for piece in line.pieces {
      switch piece {
      case .day(let day), .weekday(let day): self.day(day, text: piece.text)
      case .own, .passed, .number: text(piece.text)
      }
    }
  }

  fileprivate mutating func add(_ rows: [LetterRow]) {
    for row in rows {
      element("div") { page in
        page.element("dt", text: row.label.text)
        page.element("dd", "dir=\"auto\"") { $0.add(row.line) }
      }
    }
  }

  fileprivate mutating func add(_ section: LetterSection) {
    element("section") { page in
      page.element("h2", "dir=\"auto\"") { $0.add(section.title) }
      switch section.kind {
      case .why:
        for block in section.blocks { page.element("p", "dir=\"auto\"") { $0.add(block.lead) } }
      case .qualities: page.add(qualities: section.blocks)
      case .episodes: page.element("ol", "class=\"dated\"") { $0.add(section.blocks) }
      case .outputs: page.element("ul", "class=\"dated\"") { $0.add(section.blocks) }
      case .work: page.element("ul") { $0.add(section.blocks) }
      }
    }
  }

  private mutating func add(_ blocks: [LetterBlock]) {
    for block in blocks {
      element("li") { page in
        if let day = block.day { page.day(day, text: "\(day) ") }
        page.element("div") { page in
          page.element("p", "dir=\"auto\"") { $0.add(block.lead) }
          if !block.rows.isEmpty { page.element("dl", "class=\"story\"") { $0.add(block.rows) } }
        }
      }
    }
  }

  private mutating func add(qualities blocks: [LetterBlock]) {
    element("p", "dir=\"auto\"") { page in
      for (index, block) in blocks.enumerated() {
        if index > 0 { page.text(", ") }
        page.element("span", "class=\"side\"") { $0.add(block.lead) }
      }
    }
  }
}
