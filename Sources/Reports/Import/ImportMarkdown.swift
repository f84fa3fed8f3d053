import Imports
import Vault

extension ImportReport {
  /// What is offered, to keep as a note or to send to oneself.
  package var markdown: [UInt8] {
    var text = "# Import\n\n\(MarkdownText.plain(summary))\n"
    for group in Group.allCases where group != .yourself {
      let offers = people(group)
      guard !offers.isEmpty else { continue }
      text += "\n## \(group.title)\n\n"
      for offer in offers { text += lines(offer) }
    }
    if !journals.isEmpty { text += "\n## Journals\n\n" }
    for offer in journals {
      text += "- \(MarkdownText.code(offer.path)): \(plain(ImportWording.words(offer.fate)))\n"
      text += Self.lines(offer.values, offer.differences)
    }
    if !problems.isEmpty { text += "\n## In the file\n\n" }
    for problem in problems {
      let place = problem.line.map { "\(problem.file):\($0)" } ?? problem.file
      text += "- \(MarkdownText.code(place)): \(plain(ImportWording.words(problem.kind)))\n"
    }
    text += twins.markdown
    for (path, failure) in failures {
      text += "\n\(MarkdownText.code(path)) was not written: \(plain(failure.words)).\n"
    }
    return Array(text.utf8)
  }

  private func plain(_ text: String) -> String { MarkdownText.plain(text) }

  private func lines(_ offer: Offer) -> String {
    let place = offer.path.map { " " + MarkdownText.code($0) } ?? ""
    var text = "- **\(MarkdownText.plain(offer.person.name.value))**\(place)\n"
    for candidate in offer.candidates {
      let reasons = candidate.reasons.map(ImportWording.words).joined(separator: "; ")
      text += "  - \(MarkdownText.code(candidate.path)): \(MarkdownText.plain(reasons))\n"
    }
    for (situation, option) in offer.group == .unclear ? ImportWording.answers(offer, kind) : [] {
      text += "  - \(situation)? Import again with \(MarkdownText.code(option))\n"
    }
    if offer.group == .unknown {
      text += "  - \(MarkdownText.plain(ImportWording.words(offer.person)))\n"
    }
    text += Self.lines(offer.values, offer.differences)
    for reason in ImportWording.words(offer.person.merges) {
      text += "  - one person: \(MarkdownText.plain(reason))\n"
    }
    for mail in offer.mail {
      text += "  - log: \(MarkdownText.plain(ImportWording.words(mail)))\n"
    }
    for paper in offer.papers {
      text += "  - PMID \(paper.pmid): \(MarkdownText.plain(paper.title))\n"
    }
    if let activity = offer.person.activity, !offer.papers.isEmpty {
      text += "  - in the export: \(ImportWording.words(activity))\n"
    }
    return text
  }

  private static func lines(_ values: [OfferedValue], _ differences: [Difference]) -> String {
    let added = values.map { value in
      let earlier = value.earlier.map { "; an earlier import said \($0.value)" } ?? ""
      let words = "\(value.text) (\(value.source.record)\(earlier))"
      return "  - \(value.key): \(MarkdownText.plain(words))\n"
    }
    let other = differences.map { difference in
      let words =
        "the note says \(difference.known), the import \(difference.found) "
        + "(\(difference.source.record))"
      return "  - \(difference.key): \(MarkdownText.plain(words))\n"
    }
    return (added + other).joined()
  }
}
