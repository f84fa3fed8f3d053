import Graph
import Rules
import Vault

extension TargetsReport {
  /// The list as it is read in a terminal.
  package func text(_ look: Page.Look) -> [UInt8] {
    var page = Page(look)
    page.paragraph(today.withWeekday, .strong)
    switch choice {
    case .everybody: addList(&page)
    case .gaps: addGaps(targets, &page)
    case .one: for target in targets { page.add(target) }
    }
    if choice != .everybody { page.add(twins) }
    if let firstSteps, firstSteps.isEmpty { page.add(firstSteps) }
    return page.bytes
  }

  private func addList(_ page: inout Page) {
    let shown = showsAll ? targets : Array(targets.prefix(sensible.upperBound))
    page.heading("Hit list: \(size)")
    if let advice { page.paragraph(advice, .good, indent: 2) }
    if !shown.isEmpty { page.space() }
    page.add(TargetTable(shown, width: page.look.width))
    if let notPublishing {
      page.space()
      page.paragraph(notPublishing, indent: 2)
    }
    addNext(&page)
    addGaps(shown.filter { !$0.gaps.isEmpty }, &page)
    page.add(twins)
    if showsAll {
      page.heading("Scores")
      for target in shown { page.add(target) }
    }
    let hidden = targets.count - shown.count
    page.space()
    if hidden > 0 { page.paragraph("\(hidden) more: rapport targets --all", .quiet) }
    if !showsAll, !shown.isEmpty {
      page.paragraph("What a score is made of: rapport targets NAME", .quiet)
    }
  }

  /// "12 people; 8 to 12 serve best".
  var size: String {
    let people = counted(count, "person", "people")
    return "\(people); \(sensible.lowerBound) to \(sensible.upperBound) serve best"
  }

  private func addNext(_ page: inout Page) {
    page.heading("Next to write to")
    page.paragraph(nextWords, indent: 2)
  }

  /// Who it is, and what stands between now and the e-mail.
  var nextWords: String {
    guard let next else {
      return targets.isEmpty
        ? "Nobody: the list is empty."
        : "Nobody: everybody on the list has been written to. Add names."
    }
    let missing =
      next.gaps.isEmpty
      ? "nothing is missing from the record" : "missing: \(next.gaps.joined(separator: ", "))"
    return "\(next.name) (number \(next.rank)): \(missing)."
  }

  /// Those whose last paper is too old for a research mentor; nil for none.
  var notPublishing: String? {
    let names = targets.filter(\.isNotPublishing).map(\.name)
    return names.isEmpty
      ? nil : "No recent paper, so a personal reference at most: \(names.joined(separator: ", "))."
  }

  private func addGaps(_ lacking: [Target], _ page: inout Page) {
    guard !lacking.isEmpty || choice == .gaps else { return }
    page.heading("Gaps in the record")
    if lacking.isEmpty { page.paragraph("None.", .quiet, indent: 2) }
    let longest = lacking.map { escaped($0.name).displayWidth }.max() ?? 0
    let width = min(longest, page.look.width / 3)
    for target in lacking {
      let label = "  " + escaped(target.name).fitted(to: width) + "  "
      page.labelled(label, target.gaps.joined(separator: ", "), indent: width + 4)
      if choice == .gaps { page.paragraph(target.subject, .quiet, indent: width + 4) }
    }
  }
}

extension Page {
  /// A score opened up, with the place behind each sign.
  fileprivate mutating func add(_ target: TargetsReport.Target) {
    space()
    let score = "\(target.stage.rawValue), \(target.score) of \(target.most) points"
    labelled("\(target.rank)  \(target.name): ", score, labelTone: .strong, indent: 4)
    for part in target.parts {
      paragraph("\(part.part.rawValue), \(part.value) of \(part.most)", .strong, indent: 4)
      for sign in part.signs { add(sign) }
    }
    if !target.gaps.isEmpty {
      labelled("    missing: ", target.gaps.joined(separator: ", "), indent: 6)
    }
  }

  /// On one line where it fits, else with the place below.
  private mutating func add(_ sign: TargetsReport.Sign) {
    let points = "\(sign.points)".padded(to: 6 + 2, alignedRight: true) + "  "
    let words = escaped(sign.words)
    let place = sign.place.map { escaped($0) } ?? ""
    let tone: Ink.Tone = sign.points > 0 ? .plain : .quiet
    let width = points.displayWidth + words.displayWidth + 2 + place.displayWidth
    if width <= look.width, !place.isEmpty {
      verbatim(points + look.ink(tone, words) + "  " + look.ink(.quiet, place) + "\n")
    } else {
      labelled(points, sign.words, tone, indent: 10)
      if let place = sign.place { paragraph(place, .quiet, indent: 12, hanging: 2) }
    }
  }
}
