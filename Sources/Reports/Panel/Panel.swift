package import Graph
package import Rules

/// The mentors as a panel: who fills which role, on whom the evidence rests, which letters are
/// under way, and whom to write to next.
package struct Panel: Sendable {
  /// One of the three roles, or of those that `rapport.yml` adds.
  package struct Role: Sendable {
    package var name: String
    /// Active mentors who have it; none is a gap.
    package var mentors: [Member]
  }

  /// A mentor, as far as lists name them.
  package struct Member: Sendable, Hashable {
    /// The note's path.
    package var subject: String
    package var name: String
    package var stage: Stage
    package var roles: [String]
    package var lastInbound: CivilDate?
  }

  /// How much of the evidence one mentor saw. What several saw counts for each of them.
  package struct Share: Sendable {
    package var mentor: Member
    package var items: Int
    /// Items that no other mentor saw.
    package var alone: Int
    /// Of all items, rounded down.
    package var percent: Int
  }

  /// The letters of one cycle against what it needs.
  package struct CycleLetters: Sendable {
    package var subject: String
    package var name: String
    package var due: CivilDate
    package var needed: Int
    /// How many can be assigned to one program.
    package var most: Int
    /// In the order of their states, then by path.
    package var letters: [Letter]

    /// Planned or further; what was declined or hedged does not count.
    package var underWay: Int { letters.count { $0.state.counts } }
  }

  /// One letter of a cycle.
  package struct Letter: Sendable {
    package var mentor: Member
    package var state: LetterState
  }

  /// When somebody was last in touch, and when the next update is due.
  package struct Touch: Sendable {
    package var mentor: Member
    package var lastContact: CivilDate?
    /// Nil while they wait for an answer of mine, or where updates are not sent.
    package var nextUpdate: CivilDate?
    package var isMyMove: Bool
  }

  package let today: CivilDate
  package let roles: [Role]
  /// By path.
  package let active: [Member]
  /// All items of evidence.
  package let items: Int
  /// Items that no mentor saw.
  package let unseen: Int
  /// The largest first; active mentors who saw nothing are in it.
  package let shares: [Share]
  /// The nearest cycle; several where their letters are due on one day.
  package let cycles: [CycleLetters]
  /// By the day of the next update.
  package let touches: [Touch]
  /// Of the rules about the panel, in the order of the agenda.
  package let findings: [FindingEntry]

  /// - Parameter isNumbered: Whether the findings are those that the agenda numbers.
  package init(_ situation: Situation, mutes: Mutes, isNumbered: Bool = true) {
    let parts = PanelParts(situation)
    today = situation.today
    roles = parts.roles
    active = parts.active
    items = situation.evidence.count
    unseen = parts.unseen
    shares = parts.shares
    cycles = parts.cycles
    touches = parts.touches
    let agenda = Agenda(situation, mutes: mutes).findings
    findings = agenda.indices.filter { agenda[$0].rule.rawValue.hasPrefix("panel.") }.map {
      FindingEntry(agenda[$0], number: isNumbered ? $0 + 1 : nil, in: situation)
    }
  }

  /// Roles that nobody active fills.
  package var gaps: [String] { roles.filter(\.mentors.isEmpty).map(\.name) }
}
