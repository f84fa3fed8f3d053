import Vault

extension EvidenceMatrix {
  /// A table as wide as the terminal; mentors that do not fit stand in a table below.
  package func text(_ look: Page.Look) -> [UInt8] {
    var page = Page(look)
    guard !witnesses.isEmpty else {
      page.paragraph("No mentor has witnessed anything that is written down yet.")
      return page.bytes
    }
    let label = (facets.map { escaped($0).displayWidth }.max() ?? 0) + 2
    var rest = witnesses[...]
    while !rest.isEmpty {
      let fitting = Self.fitting(rest, into: look.width - label)
      page.space()
      page.add(rest.prefix(fitting).map { $0 }, facets: facets, label: label)
      rest = rest.dropFirst(fitting)
    }
    return page.bytes
  }

  /// How many columns fit, at least one.
  private static func fitting(_ witnesses: ArraySlice<Witness>, into width: Int) -> Int {
    var used = 0
    for (count, witness) in witnesses.enumerated() {
      used += witness.columnWidth + 2
      if used > width + 2, count > 0 { return count }
    }
    return witnesses.count
  }

  /// One record for each facet and mentor who can speak to it.
  package var csv: [UInt8] {
    var csv = CsvWriter(["facet", "mentor", "path", "items"])
    for facet in facets {
      for witness in witnesses {
        csv.add([
          .text(facet), .text(witness.name), .text(witness.path),
          .number(witness.counts[facet] ?? 0),
        ])
      }
    }
    return csv.bytes
  }

  /// The table as a note.
  package var markdown: [UInt8] {
    var text = "| facet |" + witnesses.map { " \(MarkdownText.plain($0.name)) |" }.joined() + "\n"
    text += "|---|" + witnesses.map { _ in "---:|" }.joined() + "\n"
    for facet in facets {
      text += "| \(MarkdownText.plain(facet)) |"
      text += witnesses.map { " \($0.counts[facet] ?? 0) |" }.joined() + "\n"
    }
    return Array(text.utf8)
  }
}

extension EvidenceMatrix.Witness {
  /// The words of the name below each other, each cut to a width that columns can bear.
  fileprivate var header: [String] {
    escaped(name).split(separator: " ").map { String($0).truncated(to: 12) }
  }

  fileprivate var columnWidth: Int { max(header.map(\.displayWidth).max() ?? 0, 2) }
}

extension Page {
  fileprivate mutating func add(
    _ witnesses: [EvidenceMatrix.Witness], facets: [String], label: Int
  ) {
    let height = witnesses.map(\.header.count).max() ?? 0
    for line in 0..<height {
      row("", witnesses, label, .strong) { witness in
        let blank = height - witness.header.count
        return line < blank ? "" : witness.header[line - blank]
      }
    }
    for facet in facets {
      row(facet, witnesses, label, .plain) { $0.counts[facet].map(String.init) ?? "·" }
    }
  }

  private mutating func row(
    _ title: String, _ witnesses: [EvidenceMatrix.Witness], _ label: Int, _ tone: Ink.Tone,
    _ cell: (EvidenceMatrix.Witness) -> String
  ) {
    let cells = witnesses.map { cell($0).padded(to: $0.columnWidth, alignedRight: true) }
    let line = escaped(title).padded(to: label) + look.ink(tone, cells.joined(separator: "  "))
    verbatim(line + "\n")
  }
}
