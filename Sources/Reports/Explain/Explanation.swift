package import Graph
package import Rules
package import Vault

/// One finding with everything behind it.
package struct Explanation: Sendable {
  /// A place it rests on, and the line that stands there.
  package struct Ground: Sendable {
    package var citation: Citation
    /// The whole line as it is in the note; nil where it cannot be read again, or is empty.
    package var source: String?
  }

  package let entry: FindingEntry
  package let rule: RuleEntry
  /// Places, in the order they are cited.
  package let grounds: [Ground]
  /// The thresholds it rests on; those of its rule where it names none.
  package let policy: [PolicyEntry]
  /// What would settle it, one sentence.
  package let settling: String
  package let mute: MuteLine

  /// How many findings there are to explain.
  package static func count(_ situation: Situation, mutes: Mutes) -> Int {
    Agenda(situation, mutes: mutes).findings.count
  }

  /// Nil where there is no finding of that number.
  ///
  /// - Parameters:
  ///   - number: As in `due --all`, from 1.
  ///   - files: Where the lines are read again.
  package init?(_ number: Int, _ situation: Situation, mutes: Mutes, files: Files) {
    let findings = Agenda(situation, mutes: mutes).findings
    guard findings.indices.contains(number - 1), let rule = RuleBook.rule(findings[number - 1].rule)
    else { return nil }
    let finding = findings[number - 1]
    entry = FindingEntry(finding, number: number, in: situation)
    self.rule = RuleEntry(rule, in: situation)
    grounds = Self.grounds(of: entry, in: files)
    policy = Self.policy(of: finding, rule, in: situation)
    settling = Settling.words(for: rule.id)
    mute = MuteLine(entry)
  }

  /// In the order of the rule, then whatever else is cited.
  private static func policy(
    of finding: Finding, _ rule: Rule, in situation: Situation
  ) -> [PolicyEntry] {
    var keys = rule.policy
    for case .policy(let key, _) in finding.because where !keys.contains(key) { keys.append(key) }
    return keys.map { PolicyEntry($0, in: situation) }
  }

  /// A note is read once for all places in it that follow each other.
  private static func grounds(of entry: FindingEntry, in files: Files) -> [Ground] {
    var grounds: [Ground] = []
    var open: SourceFile?
    for citation in entry.because {
      guard case .fact(let path, let line, _, _) = citation else { continue }
      if open?.path != path { open = SourceFile(path, in: files) }
      grounds.append(Ground(citation: citation, source: open?.line(line)))
    }
    return grounds
  }
}

/// The entry for `mute` that would silence a finding for a while.
package struct MuteLine: Sendable {
  /// The note to put it into; rapport.yml where the finding is about the whole vault.
  package let path: String
  /// As it is typed: `mute: ["RULE until DATE reason"]`.
  package let line: String
  /// The last day it holds.
  package let until: CivilDate

  /// Two weeks are long enough to decide; letters cannot wait longer than their limit.
  init(_ entry: FindingEntry) {
    let isLetter = entry.rule.rawValue.hasPrefix("letter.")
    until = entry.today + (isLetter ? Mutes.longestForLetters : 14)
    path = entry.subject.isEmpty ? Configuration.path : entry.subject
    line = "mute: [\"\(entry.rule.rawValue) until \(until) why\"]"
  }
}
