import Graph
import Rules
import Vault

extension Explanation {
  /// The finding in full, as it is read in a terminal.
  package func text(_ look: Page.Look) -> [UInt8] {
    var page = Page(look)
    page.add(entry, numberWidth: 1)
    page.heading("Because")
    for ground in grounds { page.add(ground) }
    if grounds.isEmpty { page.paragraph("Of what the notes do not say.", indent: 2) }
    if !policy.isEmpty {
      page.heading("Thresholds")
      page.add(policy)
    }
    page.heading("The rule")
    page.paragraph("\(rule.rule.title). \(rule.rule.rationale)", indent: 2)
    page.paragraph("rapport rules \(entry.rule.rawValue)", .quiet, indent: 2)
    page.heading("What would settle it")
    page.paragraph(settling, indent: 2)
    page.heading("To hear nothing of it until \(mute.until.withWeekday)")
    page.paragraph("put this into \(place), with your reason for \"why\":", indent: 2)
    page.verbatim("    \(escaped(mute.line))\n")
    return page.bytes
  }

  private var place: String {
    mute.path == Configuration.path ? mute.path : "the front matter of \(mute.path)"
  }
}

extension Page {
  fileprivate mutating func add(_ ground: Explanation.Ground) {
    guard case .fact(_, _, _, let text) = ground.citation else { return }
    paragraph(ground.citation.location ?? "", .quiet, indent: 2, hanging: 2)
    if let source = ground.source { paragraph(source, indent: 4, hanging: 2) }
    // A fact that is the line itself need not be said twice.
    guard ground.source?.contains(text) != true else { return }
    paragraph(PlainText.of(text), indent: 4, hanging: 2)
  }
}
