import Graph
import Markdown

extension EvidenceReport {
  /// The log as it is read in a terminal.
  package func text(_ look: Page.Look) -> [UInt8] {
    var page = Page(look)
    guard !items.isEmpty else {
      page.add(EvidenceInvitation(name: name, path: subject, today: today))
      return page.bytes
    }
    page.paragraph(headline, .strong)
    if let punctuality { page.paragraph(punctuality) }
    page.space()
    for item in dated { page.add(item, late: late) }
    if items.contains(where: \.isPrivate) {
      page.space()
      page.paragraph("Private items are for your eyes; no text for others holds them.", .quiet)
    }
    return page.bytes
  }

  /// `Written down within 14 days: 15. Later: 3. Not committed yet: 1.`
  private var punctuality: String? {
    guard let late else { return nil }
    let counts = [
      ("Written down within \(late) days", items.count { $0.isRecorded(within: late) == true }),
      ("Later", items.count { $0.isRecorded(within: late) == false }),
      ("Not committed yet", items.count { $0.recorded == .notCommitted }),
      ("Before this clone's history", items.count { $0.recorded == .beforeHistory }),
    ]
    return counts.enumerated().filter { $0.offset == 0 || $0.element.1 > 0 }.map(\.element).map {
      "\($0.0): \($0.1)."
    }.joined(separator: " ")
  }

  /// `Priya Raman: 19 items, 8 facets, 2025-02-20 to 2026-06-17`.
  private var headline: String {
    let days = items.map(\.date)
    var text = "\(name): \(counted(items.count, "item")), \(counted(facetCount, "facet"))"
    if let first = days.min(), let last = days.max() {
      text += first == last ? ", \(first)" : ", \(first) to \(last)"
    }
    return text
  }
}

extension Page {
  fileprivate mutating func add(_ item: EvidenceReport.Item, late: Int?) {
    labelled("\(item.date)  ", item.shown, indent: 12)
    for child in item.children {
      let mark = child.isPrivate ? " (private)" : ""
      let label = child.label.map { "\($0): " } ?? ""
      paragraph(label + DiscretionText(child.text).shown + mark, indent: 14, hanging: 2)
    }
    if !item.remark.isEmpty { paragraph(item.remark, .good, indent: 12, hanging: 2) }
    paragraph(item.source(late: late), .quiet, indent: 12, hanging: 2)
  }
}
