package import Graph
import Vault

/// One step of a path: how two people are connected, and where that is written.
package struct Tie: Sendable {
  /// Nil for me.
  package var from: NoteID?
  package var to: NoteID
  package var kind: TieKind
  /// Points of distance.
  package var distance: Int
  /// The project, meeting, society or institution they share.
  package var shared: String?
  /// Who introduced us, by path.
  package var by: [NoteID] = []
  /// When we last met, or they last answered.
  package var last: CivilDate?
  package var because: [Reason] = []
}

/// A way from me to somebody, over people who can be asked.
package struct WarmPath: Sendable {
  /// In order, from me.
  package var ties: [Tie]

  /// Points: the less, the warmer.
  package var distance: Int { ties.reduce(0) { $0 + $1.distance } }

  /// Whom it leads over: those between, and who introduced us.
  package var middle: [NoteID] { ties.dropLast().map(\.to) + (ties.last?.by ?? []) }
}

/// The web of a vault's people on a day, and how far each of them is from me.
package struct WarmPaths: Sendable {
  let web: TieWeb
  /// As far as a score goes.
  private let reach: Reach

  init(_ situation: Situation) {
    let web = TieWeb(situation)
    self.web = web
    reach = Reach(web, mine: web.mine, limit: situation.policy[.pathPoints]) {
      situation.people[$0].reluctance == nil
    }
  }

  /// Points of distance; nil for who is too far away for a score to count it.
  package func distance(to person: NoteID) -> Int? {
    web.position(of: person).flatMap { reach.steps[$0]?.distance }
  }

  /// The path that ``distance(to:)`` is of.
  package func path(to person: NoteID, in situation: Situation) -> WarmPath? {
    path(to: person, by: reach, in: situation)
  }

  /// The warmest path as if nobody minded being asked.
  package func pathOverAnybody(to person: NoteID, in situation: Situation) -> WarmPath? {
    let limit = situation.policy[.farthestPath]
    return path(
      to: person, by: Reach(web, mine: web.mine, limit: limit) { _ in true }, in: situation)
  }

  /// The warmest path, then the warmest without the people of the one before, and so on.
  package func paths(to person: NoteID, in situation: Situation) -> [WarmPath] {
    guard let target = web.position(of: person) else { return [] }
    var paths: [WarmPath] = []
    var used: Set<NoteID> = []
    var mine = web.mine
    let limit = situation.policy[.farthestPath]
    while paths.count < situation.policy[.pathsShown] {
      let reach = Reach(web, mine: mine, limit: limit) { knot in
        !used.contains(web.people[knot]) && situation.people[knot].reluctance == nil
      }
      guard let path = path(to: person, by: reach, in: situation) else { break }
      paths.append(path)
      // Whoever knows me needs nobody between us.
      if path.ties.count == 1, path.ties[0].kind.isAcquaintance { break }
      used.formUnion(path.middle)
      if path.ties.count == 1 { mine.removeAll { web.leads($0, to: target) } }
    }
    return paths
  }

  private func path(
    to person: NoteID, by reach: Reach, in situation: Situation
  ) -> WarmPath? {
    guard let target = web.position(of: person) else { return nil }
    var ties: [Tie] = []
    var from: NoteID?
    var entry: TieWeb.Strand?
    for (knot, strand) in reach.way(to: target) {
      guard web.isPerson(knot) else {
        entry = strand
        continue
      }
      ties.append(tie(from, web.people[knot], strand, entry: entry, in: situation))
      from = web.people[knot]
      entry = nil
    }
    return ties.isEmpty ? nil : WarmPath(ties: ties)
  }
}

extension TieWeb {
  /// Straight, or over something both share.
  fileprivate func leads(_ strand: Strand, to person: Int) -> Bool {
    strand.to == person
      || (!isPerson(strand.to) && strands[strand.to].contains { $0.to == person })
  }
}

extension Situation {
  /// The ways to everybody, worked out once.
  package var warmPaths: WarmPaths { pathsOnce.value { WarmPaths(self) } }
}
