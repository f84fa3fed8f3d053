package import Graph
package import Rules

/// The panel on the page: roles, on whom the evidence rests, letters against what a cycle needs.
package struct OverviewPanel: Sendable {
  package struct Role: Sendable {
    package var name: OverviewText
    /// Active mentors who have it; none is a gap.
    package var mentors: [OverviewText]
    package var more: Int
  }

  package struct Share: Sendable {
    package var name: OverviewText
    package var share: Panel.Share
  }

  package struct Letters: Sendable {
    package var cycle: OverviewText
    package var due: CivilDate
    package var needed: Int
    package var most: Int
    package var underWay: Int
    /// In the order of states; nil where an adviser is told no more than that it does not count.
    package var byState: [(state: LetterState?, writers: [OverviewText])]
    package var more: Int
  }

  static let mostNames = 12
  static let mostShares = 24

  package let active: Int
  package let roles: [Role]
  /// All items of evidence.
  package let items: Int
  /// Items that no mentor saw.
  package let unseen: Int
  package let shares: [Share]
  package let moreShares: Int
  package let letters: [Letters]

  init(_ desk: inout OverviewDesk) {
    let parts = PanelParts(desk.situation)
    active = desk.situation.activeMentors.count
    items = desk.situation.evidence.count
    unseen = parts.unseen
    roles = parts.roles.compactMap { role in
      let names = role.mentors.prefix(Self.mostNames).compactMap { desk.name($0) }
      return desk.word(role.name, .role).map {
        Role(name: $0, mentors: names, more: max(role.mentors.count - Self.mostNames, 0))
      }
    }
    let all = parts.shares
    shares = all.prefix(Self.mostShares).compactMap { share in
      desk.name(share.mentor).map { Share(name: $0, share: share) }
    }
    moreShares = max(all.count - Self.mostShares, 0)
    letters = parts.cycles.compactMap { Letters($0, &desk) }
  }
}

extension OverviewPanel.Letters {
  fileprivate init?(_ cycle: Panel.CycleLetters, _ desk: inout OverviewDesk) {
    guard let name = desk.take(cycle.name, .name, .logistics, at: desk.origin(cycle.subject)) else {
      return nil
    }
    self.cycle = name
    due = cycle.due
    needed = cycle.needed
    most = cycle.most
    underWay = cycle.underWay
    byState = []
    more = 0
    for state in LetterState.allCases {
      let members = cycle.letters.filter { $0.state == state }.map(\.mentor)
      let names = members.prefix(OverviewPanel.mostNames).compactMap { desk.name($0) }
      more += max(members.count - OverviewPanel.mostNames, 0)
      if names.isEmpty { continue }
      let shown = desk.isForOwner || state.counts ? state : nil
      if shown == nil, let last = byState.indices.last, byState[last].state == nil {
        byState[last].writers += names
      } else {
        byState.append((shown, names))
      }
    }
  }
}

extension OverviewDesk {
  /// What a member of the panel is called.
  fileprivate mutating func name(_ member: Panel.Member) -> OverviewText? {
    take(member.name, .name, .logistics, at: origin(member.subject), width: 60)
  }
}
