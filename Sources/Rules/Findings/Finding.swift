package import Graph

/// How urgent a finding is.
package enum Severity: String, Sendable, CaseIterable, Comparable {
  case info, warning, critical

  package static func < (a: Severity, b: Severity) -> Bool {
    a.rank < b.rank
  }

  private var rank: Int {
    switch self {
    case .info: 0
    case .warning: 1
    case .critical: 2
    }
  }
}

/// The e-mails and scripts that serve findings; words of `rapport draft`.
package enum DraftKind: String, Sendable, CaseIterable {
  case coldEmail = "cold-email"
  case followUp = "follow-up"
  case lastFollowUp = "last-follow-up"
  case warmFollowUp = "warm-follow-up"
  case meetingPrep = "meeting-prep"
  case meetingSummary = "meeting-summary"
  case question
  case feedbackNudge = "feedback-nudge"
  case letterAsk = "letter-ask"
  case letterPacket = "letter-packet"
  case letterCheck = "letter-check"
  case letterCall = "letter-call"
  case letterMissed = "letter-missed"
  case update, win
  case introRequest = "intro-request"
  case exit, thanks
  case matchThanks = "match-thanks"
  case observership
}

/// What a rule found: about whom, since or until when, and on what grounds.
package struct Finding: Sendable {
  package enum State: String, Sendable, CaseIterable {
    case upcoming, due, overdue, standing
  }

  package var rule: RuleID
  /// The note it is about; nil for the vault as a whole.
  package var subject: NoteID?
  package var due: CivilDate?
  package var state: State
  package var severity: Severity
  package var statement: Statement
  package var draft: DraftKind?
  package var because: [Reason]
  /// How many days before `due` it shows, where that is not the agenda's window.
  package var window: Int?
}

extension Finding {
  /// A finding without a date of its own.
  static func standing(
    _ rule: RuleID, _ subject: NoteID?, _ statement: Statement, _ severity: Severity = .warning,
    draft: DraftKind? = nil, because: [Reason]
  ) -> Finding {
    Finding(
      rule: rule, subject: subject, due: nil, state: .standing, severity: severity,
      statement: statement, draft: draft, because: because)
  }

  /// A finding with a date; nil once it has expired.
  ///
  /// - Parameters:
  ///   - timing: due date, today, and what changes the usual course.
  static func dated(
    _ rule: RuleID, _ subject: NoteID?, _ timing: Timing, _ statement: Statement,
    draft: DraftKind? = nil, because: [Reason]
  ) -> Finding? {
    if let expiry = timing.expiry, timing.today > timing.due + expiry { return nil }
    return Finding(
      rule: rule, subject: subject, due: timing.due, state: timing.state,
      severity: timing.severity, statement: statement, draft: draft, because: because,
      window: timing.window)
  }

  /// When a dated finding speaks and how loudly.
  struct Timing {
    var due: CivilDate
    var today: CivilDate
    /// Days after `due` on which it is gone.
    var expiry: Int?
    /// The first day on which it is overdue, where that is not the day after `due`.
    var overdueFrom: CivilDate?
    /// The severity before the due date.
    var whenUpcoming = Severity.info
    /// The severity from the due date on.
    var whenDue = Severity.warning
    /// The severity once overdue.
    var whenOverdue = Severity.warning
    var window: Int?

    var state: State {
      if today < due { return .upcoming }
      return today >= (overdueFrom ?? due + 1) ? .overdue : .due
    }

    var severity: Severity {
      switch state {
      case .upcoming: whenUpcoming
      case .overdue: whenOverdue
      default: whenDue
      }
    }
  }
}

extension [Finding] {
  /// In the order of reports: severity (critical first), due date (none last), subject, rule, place.
  var inOrder: [Finding] {
    // Numbers are moved about, not findings, whose references would be counted each time.
    let ranks = enumerated().map { Finding.Rank($1, at: $0) }
    return ranks.sorted { a, b in
      a.isLevel(with: b) ? Reason.isBefore(self[a.place].because, self[b.place].because) : a < b
    }.map { self[$0.place] }
  }
}

extension Finding {
  /// The order of reports, as ``Swift/Array/inOrder`` has it.
  package static func isBefore(_ a: Finding, _ b: Finding) -> Bool {
    let (x, y) = (Rank(a, at: 0), Rank(b, at: 0))
    return x.isLevel(with: y) ? Reason.isBefore(a.because, b.because) : x < y
  }

  /// Where a finding stands among others, as far as numbers and the rule's name tell.
  fileprivate struct Rank {
    let severity: Severity
    let due: CivilDate?
    let subject: NoteID?
    let rule: RuleID
    let place: Int

    init(_ finding: Finding, at place: Int) {
      severity = finding.severity
      due = finding.due
      subject = finding.subject
      rule = finding.rule
      self.place = place
    }

    func isLevel(with other: Rank) -> Bool {
      severity == other.severity && due == other.due && subject == other.subject
        && rule == other.rule
    }

    static func < (a: Rank, b: Rank) -> Bool {
      if a.severity != b.severity { return a.severity > b.severity }
      if a.due != b.due {
        guard let x = a.due, let y = b.due else { return a.due != nil }
        return x < y
      }
      if a.subject != b.subject {
        // The vault as a whole has the empty path, which comes first.
        guard let x = a.subject, let y = b.subject else { return a.subject == nil }
        return x < y
      }
      return a.rule.rawValue < b.rule.rawValue
    }
  }
}

extension Reason {
  static func isBefore(_ a: [Reason], _ b: [Reason]) -> Bool {
    for (x, y) in zip(a, b) where x != y { return isBefore(x, y) }
    return a.count < b.count
  }

  private static func isBefore(_ a: Reason, _ b: Reason) -> Bool {
    switch (a, b) {
    case (.fact(let note, let place, let text), .fact(let note2, let place2, let text2)):
      (note, place, text) < (note2, place2, text2)
    case (.policy(let key, _), .policy(let key2, _)): key.rawValue < key2.rawValue
    case (.fact, .policy): true
    case (.policy, .fact): false
    }
  }
}
