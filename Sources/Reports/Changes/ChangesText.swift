import Graph
import Rules
import Vault

extension ChangesReport {
  /// What moved, as it is read in a terminal.
  package func text(_ look: Page.Look) -> [UInt8] {
    var page = Page(look)
    page.paragraph(headline, .strong)
    if isEmpty {
      page.space()
      page.paragraph("Nothing moved.")
    }
    page.add("New or more urgent", risen)
    page.add("Settled", settled)
    if !verdicts.isEmpty { page.heading("Advice") }
    for move in verdicts { page.add(move) }
    page.add("Evidence added", evidence)
    page.add("Promised", promised)
    page.add("Kept", kept)
    if !ranks.isEmpty { page.heading("Hit list") }
    for move in ranks { page.paragraph("\(move.name): \(move.words)", indent: 2, hanging: 2) }
    return page.bytes
  }

  /// `Since Sun 2026-07-12 (9 days), commit 1a2b3c4d`.
  var headline: String {
    // The day asked for may lie before the commit's.
    let days = today < since.date ? "" : " (\(counted(today - since.date, "day")))"
    return "Since \(since.date.withWeekday)\(days), commit \(since.commit.prefix(8))"
  }
}

extension Page {
  fileprivate mutating func add(_ title: String, _ changes: [FindingChange]) {
    guard !changes.isEmpty else { return }
    heading(title)
    for change in changes {
      let entry = change.entry
      let lead = entry.headline.isEmpty ? entry.message : entry.headline
      labelled("  \(change.mark)  ", lead, .strong, indent: 5)
      if !entry.headline.isEmpty { paragraph(entry.message, indent: 5) }
      let place = entry.place.map { $0 + " " } ?? ""
      paragraph("\(place)[\(entry.rule.rawValue)] \(change.why)", .quiet, indent: 5, hanging: 2)
    }
  }

  fileprivate mutating func add(_ move: VerdictMove) {
    labelled("  \(move.name): ", move.words, .strong, indent: 4)
    paragraph(move.why, .quiet, indent: 4, hanging: 2)
    for citation in move.because {
      guard case .fact(_, _, _, let text) = citation, let place = citation.location else {
        continue
      }
      paragraph("\(place)  \(PlainText.of(text))", indent: 4, hanging: 2)
    }
  }

  fileprivate mutating func add(_ title: String, _ additions: [Addition]) {
    guard !additions.isEmpty else { return }
    heading("\(title) (\(additions.count))")
    for addition in additions {
      let date = addition.date?.description ?? "no date   "
      labelled("  \(date)  ", addition.words, indent: 14)
      if let place = addition.place.location { paragraph(place, .quiet, indent: 14, hanging: 2) }
    }
  }
}

extension FindingChange {
  /// One character, so that kinds are told apart without colour.
  fileprivate var mark: String {
    switch kind {
    case .new: "+"
    case .raised: "!"
    case .settled: "-"
    }
  }

  /// Why it moved, in words.
  var why: String {
    switch (kind, cause) {
    case (.settled, .days): "by days that passed"
    case (_, .days): "by days that passed"
    case (.settled, .notes): "settled by what you wrote"
    case (_, .notes): "by what you wrote"
    }
  }
}

extension VerdictMove {
  /// `keep -> diversify (consider)`.
  var words: String { "\(from.words) -> \(to.words)" }

  /// Why it moved, in words.
  var why: String {
    switch cause {
    case .days: "days passed, and nothing about them was written"
    case .notes: because.isEmpty ? "by a change in the notes" : "by what you wrote:"
    }
  }
}

extension VerdictMove.Judged {
  var words: String { VerdictWords.name(verdict, strength) }
}

extension Addition {
  /// The text, whom it is about, and whether it came in time.
  var words: String {
    let whom = people.isEmpty ? "" : " (\(people.joined(separator: ", ")))"
    let time = isOnTime.map { $0 ? ", in time" : ", late" } ?? ""
    return PlainText.of(text) + whom + time
  }
}

extension RankMove {
  /// `4 -> 2`, `new at 3`, `was 5, no longer on the list`.
  var words: String {
    switch (from, to) {
    case (let from?, let to?): "\(from) -> \(to)"
    case (nil, let to?): "new at \(to)"
    case (let from?, nil): "was \(from), no longer on the list"
    case (nil, nil): ""
    }
  }
}
