extension EvidenceGaps {
  /// The gaps as they are read in a terminal.
  package func text(_ look: Page.Look) -> [UInt8] {
    var page = Page(look)
    page.paragraph(headline, .strong)
    guard !gaps.isEmpty else { return page.bytes }
    page.space()
    let width = gaps.map { $0.facet.count }.max() ?? 0
    for gap in gaps {
      // Where nobody can, there is nobody to name.
      if name == nil {
        page.paragraph(gap.facet, indent: 2)
      } else {
        page.labelled("  \(gap.facet)", gap.able, indent: width + 4)
      }
    }
    return page.bytes
  }

  /// The gaps as a note.
  package var markdown: [UInt8] {
    var text = "# \(MarkdownText.plain(headline))\n\n"
    for gap in gaps {
      let able = name == nil ? "" : ": " + MarkdownText.plain(gap.able)
      text += "- **\(MarkdownText.plain(gap.facet))**\(able)\n"
    }
    return Array(text.utf8)
  }

  private var headline: String {
    let count = counted(gaps.count, "facet")
    guard let name else {
      return gaps.isEmpty
        ? "Somebody can speak to each of the \(facetCount) facets"
        : "Nobody can speak to \(count) of \(facetCount)"
    }
    return gaps.isEmpty
      ? "\(name) can speak to each of the \(facetCount) facets"
      : "\(name) cannot speak to \(count) of \(facetCount)"
  }
}

extension EvidenceGaps.Gap {
  /// Who could: `Margaret Chen (3), Jiří Dvořák (1)`.
  fileprivate var able: String {
    guard !others.isEmpty else { return "nobody yet" }
    return others.map { "\($0.name) (\($0.counts[facet] ?? 0))" }.joined(separator: ", ")
  }
}
