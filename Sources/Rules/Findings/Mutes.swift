package import Graph
import Markdown
package import Vault

/// What the user asked not to hear about, and until when.
package struct Mutes: Sendable {
  /// One entry: `RULE until DATE reason`.
  package struct Entry: Sendable, Equatable {
    /// A rule's id, or a topic (`update.`) where it was written with `.*`.
    package var rule: String
    package var isTopic: Bool
    /// Included.
    package var until: CivilDate
    package var reason: String

    func covers(_ id: RuleID) -> Bool {
      isTopic ? id.rawValue.hasPrefix(rule) : id.rawValue == rule
    }
  }

  private var everywhere: [Entry] = []
  private var bySubject: [NoteID: [Entry]] = [:]
  package private(set) var diagnostics: [Diagnostic] = []

  /// Critical letter findings cannot be muted for longer than this, in days.
  package static let longestForLetters = 7

  package init(_ graph: Graph, today: CivilDate) {
    for text in graph.configuration.mute {
      if let entry = read(text.text, Configuration.path, text.place, today) {
        everywhere.append(entry)
      }
    }
    for index in graph.notes.indices {
      for text in graph.notes[index].mute {
        let path = graph.notes[index].path
        guard let entry = read(text.value, path, text.place, today) else { continue }
        bySubject[NoteID(index), default: []].append(entry)
      }
    }
  }

  /// Whether a finding is to be left out today.
  package func mutes(_ finding: Finding, today: CivilDate) -> Bool {
    let entries = everywhere + (finding.subject.flatMap { bySubject[$0] } ?? [])
    if entries.isEmpty { return false }
    let isLetter = finding.severity == .critical && finding.rule.rawValue.hasPrefix("letter.")
    return entries.contains { entry in
      entry.covers(finding.rule) && today <= entry.until
        && !(isLetter && entry.until > today + Self.longestForLetters)
    }
  }

  /// Whether a rule is muted for one of some notes, or everywhere.
  package func mutes(_ rule: RuleID, of notes: [NoteID], today: CivilDate) -> Bool {
    (everywhere + notes.flatMap { bySubject[$0] ?? [] }).contains { entry in
      entry.covers(rule) && today <= entry.until
    }
  }

  /// Whether an entry covers a letter rule that can become critical.
  private static func mayBeCritical(_ entry: Entry) -> Bool {
    let rules: [RuleID] = [
      .shortRunway, .letterPacket, .secondCheck, .callOffice, .letterMissed, .textInVault,
    ]
    return rules.contains(where: entry.covers)
  }

  private mutating func read(
    _ text: String, _ path: String, _ place: SourcePlace, _ today: CivilDate
  ) -> Entry? {
    let words = text.split(separator: " ", maxSplits: 3, omittingEmptySubsequences: true)
    guard words.count >= 3, words[1] == "until",
      case .date(let until) = CivilDate.read(String(words[2]))
    else {
      diagnostics.append(Diagnostic(.muteUnreadable(text: text), path: path, place: place))
      return nil
    }
    let isTopic = words[0].hasSuffix(".*")
    let rule = isTopic ? String(words[0].dropLast()) : String(words[0])
    let entry = Entry(
      rule: rule, isTopic: isTopic, until: until, reason: words.count > 3 ? String(words[3]) : "")
    guard RuleID.allCases.contains(where: entry.covers) else {
      let nearest = Nearest(RuleID.allCases.map(\.rawValue)).name(for: String(words[0]))
      let problem = Diagnostic.Problem.muteUnknownRule(id: String(words[0]), nearest: nearest)
      diagnostics.append(Diagnostic(problem, path: path, place: place))
      return nil
    }
    if until > today + Self.longestForLetters, Self.mayBeCritical(entry) {
      let problem = Diagnostic.Problem.muteTooLong(rule: rule, days: Self.longestForLetters)
      diagnostics.append(Diagnostic(problem, path: path, place: place))
    }
    return entry
  }
}
