import Graph
import Vault

/// "**Finding**: rule, subject […], name, due (or none), state […], severity […]" as far as the
/// contract decides it to the day.
struct NaiveFinding: Hashable {
  enum State: String { case upcoming, due, overdue, standing }
  enum Severity: String { case info, warning, critical }

  var rule: String
  var subject: String
  var due: CivilDate?
  var state: State
  var severity: Severity
}

extension NaiveFinding: CustomStringConvertible {
  var description: String {
    "\(rule) | \(subject) | \(due.map(\.description) ?? "-") | \(state.rawValue) | \(severity.rawValue)"
  }
}

extension Naive {
  /// "A dated finding shows from `due - window` (14 days, `--within`), is overdue from due + 1, and
  /// is gone when today > due + its *expiry*, if the tables give one. Severity: upcoming info; due
  /// and overdue warning; overdue letter.packet, letter.second-check, letter.call-office,
  /// opportunity.apply-by critical"
  func dated(
    _ rule: String, _ subject: NoteID, _ due: CivilDate?, window: Int? = nil
  ) -> NaiveFinding? {
    guard let due, today >= due - (window ?? policy["due.window"]) else { return nil }
    if NaivePolicy.table[rule + ".expiry"] != nil, today > due + policy[rule + ".expiry"] {
      return nil
    }
    var found = NaiveFinding(
      rule: rule, subject: graph.path(subject), due: due, state: .due, severity: .warning)
    if today < due {
      found.state = .upcoming
      found.severity = .info
    } else if today > due {
      found.state = .overdue
      let grave = [
        "letter.packet", "letter.second-check", "letter.call-office", "opportunity.apply-by",
      ]
      if grave.contains(rule) { found.severity = .critical }
    }
    return found
  }

  /// "`standing` for those without a date"; "standing as the tables say, else warning."
  func standing(
    _ rule: String, _ subject: NoteID?, _ severity: NaiveFinding.Severity = .warning
  ) -> NaiveFinding {
    NaiveFinding(
      rule: rule, subject: subject.map(graph.path) ?? "", due: nil, state: .standing,
      severity: severity)
  }

  /// Every finding, muted ones left out.
  var findings: [NaiveFinding] { unmuted.filter { !isMuted($0) } }

  var unmuted: [NaiveFinding] {
    var found: [NaiveFinding?] = []
    for mentor in mentors where !isSilent(mentor.id) {
      found += outreach(mentor.id) + quiet(mentor.id)
      found += missed(mentor.id) + nudges(mentor.id) + updates(mentor.id)
      found += risks(mentor.id) + [winShare(mentor.id)]
    }
    for person in people {
      if !isSilent(person.id) { found += contact(person.id) }
      found += letters(of: person.id) + thanksForLetters(person.id)
      found += [thanksForMatch(person.id)]
    }
    found += targets() + panel() + projectVenues() + others()
    found += duplicates() + sameTexts()
    found += vaultWideOutreach() + meetingNotes() + tasksDue() + earlyWarnings() + overMax()
    return found.compactMap(\.self)
  }

  /// "**Mute**: `mute: ["RULE until DATE reason"]` in a note (its subject) or in rapport.yml
  /// (everywhere; RULE may end in `.*`)." "'Until DATE' includes it." "Critical letter rules cannot
  /// be muted for more than 7 days."
  func isMuted(_ finding: NaiveFinding) -> Bool {
    let own = graph.notes.filter { $0.path == finding.subject }.flatMap { $0.mute.map(\.value) }
    return (own + graph.configuration.mute.map(\.text)).contains { text in
      let words = text.split(separator: " ").map(String.init)
      guard words.count >= 3, words[1] == "until", case .date(let end) = CivilDate.read(words[2])
      else { return false }
      let isNamed =
        words[0] == finding.rule
        || (words[0].hasSuffix(".*") && finding.rule.hasPrefix(words[0].dropLast(1)))
      let isGrave = finding.rule.hasPrefix("letter.") && finding.severity == .critical
      return isNamed && today <= end && !(isGrave && end - today > 7)
    }
  }
}
