import Imports
import Vault

extension ImportReport {
  /// What is offered, group by group; with `isDryRun` what would change, as `diff -u` shows it.
  package func text(_ look: Page.Look) -> [UInt8] {
    var page = Page(look)
    page.paragraph(summary, .strong)
    for group in Group.allCases { page.add(group, people(group), kind) }
    if kind != .journals, !journals.isEmpty { page.heading("Journals") }
    page.addJournals(journals)
    page.addProblems(problems)
    page.add(twins)
    for (path, failure) in failures {
      page.space()
      page.paragraph("\(path) was not written: \(failure.words).", .bad)
    }
    if !isDryRun, !people(.new).isEmpty, kind == .pubmed {
      page.space()
      page.paragraph(ImportWording.next, .quiet)
    }
    if isDryRun { page.addDiffs(changes) }
    return page.bytes
  }
}

extension Page {
  fileprivate mutating func add(
    _ group: ImportReport.Group, _ offers: [Offer], _ kind: ImportKind
  ) {
    guard !offers.isEmpty, group != .yourself else { return }
    heading(group.title)
    if group == .unknown {
      paragraph(ImportWording.unknown, .quiet, indent: 2)
    }
    if group == .unclear {
      paragraph("Nothing is written for them. Import again with what is right:", .quiet, indent: 2)
    }
    for offer in offers.prefix(group.shown) { add(offer, group, kind) }
    let rest = offers.count - min(offers.count, group.shown)
    if rest > 0 {
      let limit = group == .beyondLimit ? "; --limit shows more" : ""
      paragraph("and \(counted(rest, "other"))\(limit)", .quiet, indent: 2)
    }
  }

  private mutating func add(
    _ offer: Offer, _ group: ImportReport.Group, _ kind: ImportKind
  ) {
    let place = offer.person.institution.map { ", \($0.value)" } ?? ""
    switch group {
    case .beyondLimit: paragraph(offer.person.name.value + place, indent: 2, hanging: 2)
    case .new:
      paragraph("\(offer.person.name.value): \(offer.path ?? "")", .strong, indent: 2, hanging: 2)
    case .unknown:
      paragraph(
        "\(offer.person.name.value): \(ImportWording.words(offer.person))", indent: 2, hanging: 2)
    case .unclear: paragraph(offer.person.name.value + place, .strong, indent: 2, hanging: 2)
    default:
      let reasons = offer.candidates.first?.reasons.map(ImportWording.words) ?? []
      paragraph(
        "\(offer.path ?? ""): \(reasons.joined(separator: "; "))", .strong, indent: 2, hanging: 2)
    }
    if group == .unclear { addCandidates(offer, kind) }
    if case .unwritable(_, let obstacle) = offer.fate {
      paragraph("Left as it is: \(ImportWording.words(obstacle)).", .bad, indent: 4)
    }
    if group != .unclear, group != .beyondLimit { addValues(offer) }
    if group == .new || group == .completed || group == .unclear { addMerges(offer.person) }
    for doubt in offer.person.doubts where group != .beyondLimit && group != .unchanged {
      paragraph(
        "look twice: \(ImportWording.words(doubt))", .doubtful, indent: 4, hanging: 2)
    }
  }

  /// Why records were put together: nothing is merged silently.
  private mutating func addMerges(_ person: ImportedPerson) {
    let words = ImportWording.words(person.merges)
    for reason in words.prefix(3) { labelled("    one person", reason, .quiet, indent: 22) }
    let rest = words.count - 3
    if rest > 0 {
      labelled("    one person", "and \(counted(rest, "other reason"))", .quiet, indent: 22)
    }
  }

  private mutating func addCandidates(_ offer: Offer, _ kind: ImportKind) {
    for candidate in offer.candidates.prefix(4) {
      let reasons = candidate.reasons.map(ImportWording.words).joined(separator: "; ")
      paragraph("\(candidate.path): \(reasons)", indent: 4, hanging: 2)
    }
    let rest = offer.candidates.count - 4
    if rest > 0 { paragraph("and \(counted(rest, "other note"))", .quiet, indent: 4) }
    for (situation, option) in ImportWording.answers(offer, kind) {
      // On one line each, to be copied.
      verbatim("    " + look.ink(.quiet, "\(situation)? \(escaped(option))") + "\n")
    }
  }

  private mutating func addValues(_ offer: Offer) {
    add(offer.values, offer.differences)
    for mail in offer.mail.prefix(10) { labelled("    log", ImportWording.words(mail), indent: 22) }
    let rest = offer.mail.count - 10
    if rest > 0 { labelled("    log", "and \(counted(rest, "other line"))", .quiet, indent: 22) }
    guard !offer.papers.isEmpty else { return }
    let list = offer.papers.map { "PMID \($0.pmid)" }.joined(separator: ", ")
    labelled("    papers", list, indent: 22)
    if let activity = offer.person.activity {
      labelled("    in the export", ImportWording.words(activity), indent: 22)
    }
  }

  fileprivate mutating func add(_ values: [OfferedValue], _ differences: [Difference]) {
    for value in values {
      let earlier = value.earlier.map { "; an earlier import said \($0.value)" } ?? ""
      labelled(
        "    \(value.key)", "\(value.text) (\(value.source.record)\(earlier))", indent: 22)
    }
    for difference in differences {
      labelled(
        "  ! \(difference.key)",
        "the note says \(difference.known); the import \(difference.found) "
          + "(\(difference.source.record)). Yours stays.", .doubtful, indent: 22)
    }
  }

  fileprivate mutating func addJournals(_ offers: [JournalOffer]) {
    for offer in offers {
      space()
      paragraph(
        "\(offer.path): \(ImportWording.words(offer.fate))", .strong, indent: 2, hanging: 2)
      add(offer.values, offer.differences)
    }
  }

  fileprivate mutating func addProblems(_ problems: [ImportProblem]) {
    guard !problems.isEmpty else { return }
    heading("In the file")
    for problem in problems.prefix(20) {
      let place = problem.line.map { "\(problem.file):\($0)" } ?? problem.file
      paragraph("\(place): \(ImportWording.words(problem.kind)).", indent: 2, hanging: 2)
    }
    let rest = problems.count - 20
    if rest > 0 { paragraph("and \(counted(rest, "other"))", .quiet, indent: 2) }
  }

  fileprivate mutating func addDiffs(_ changes: [FileChange]) {
    for change in changes {
      space()
      add(Diff(change))
    }
  }
}
