import Rules
import Vault

extension RulesReport {
  /// The book as a list, or a rule in full.
  package func text(_ look: Page.Look) -> [UInt8] {
    var page = Page(look)
    if isAboutOne {
      for rule in rules { page.add(rule) }
      return page.bytes
    }
    let width = rules.map(\.rule.id.rawValue.utf8.count).max() ?? 0
    for (topic, rules) in chapters {
      page.heading(topic.rawValue)
      for entry in rules {
        page.labelled("  " + entry.rule.id.rawValue, entry.rule.title, indent: width + 4)
        page.paragraph(entry.rule.rationale, .quiet, indent: width + 4)
      }
    }
    page.space()
    page.paragraph(
      "One rule in full: rapport rules \(rules.first?.rule.id.rawValue ?? "ID")", .quiet)
    return page.bytes
  }
}

extension Page {
  fileprivate mutating func add(_ entry: RuleEntry) {
    paragraph("\(entry.rule.id.rawValue): \(entry.rule.title)", .strong)
    paragraph(entry.rule.rationale)
    if !entry.policy.isEmpty {
      heading("Thresholds")
      add(entry.policy)
    }
    heading("Examples")
    if entry.rule.examples.contains(where: \.hasMark) {
      paragraph("The ↓ shows the place that is cited first; it is no part of the note.", .quiet)
    }
    for example in entry.rule.examples { add(example) }
  }

  private mutating func add(_ example: Example) {
    space()
    paragraph("\(example.today), \(example.title)", indent: 2, hanging: 2)
    labelled("    finds: ", example.outcome, example.finds.isEmpty ? .quiet : .good, indent: 11)
    for line in example.lines {
      verbatim(line.isEmpty ? "\n" : "      \(escaped(line))\n")
    }
  }
}
