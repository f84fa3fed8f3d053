package import Graph
package import Markdown
package import Rules

/// Who is connected with whom, and by what: people and projects, and the ties between them.
package struct PeopleMap: Sendable {
  /// Somebody, or a project.
  package struct Knot: Sendable, Equatable {
    package enum Kind: String, Sendable, CaseIterable { case me, mentor, contact, project }

    /// The note's path; "" where there is no note about me.
    package var subject: String
    package var name: String
    package var kind: Kind
  }

  /// What connects two of them.
  package struct Tie: Sendable, Equatable {
    package enum Kind: String, Sendable, CaseIterable {
      /// One names the other in `knows`.
      case knows
      /// The first introduced the second.
      case introduced
      /// The first is a mentor of the second, a project.
      case project
      /// They sat in held meetings, or talked.
      case meeting
      /// The first writes a letter for me.
      case letter

      /// Whether it leads from one to the other.
      package var hasDirection: Bool { self == .introduced || self == .letter }
    }

    /// Positions in ``knots``.
    package var from: Int
    package var to: Int
    package var kind: Kind
    /// How often: meetings and letters may be several.
    package var count: Int
    /// Where the first of them is written.
    package var path: String
    package var place: SourcePlace
  }

  package let today: CivilDate
  /// The middle of it, where one was asked for: path and steps.
  package let around: Around?
  /// Me first, then by path.
  package let knots: [Knot]
  /// By the first's position, then the second's, then kind.
  package let ties: [Tie]
  /// Notes that are left out because they are tagged private as a whole.
  package let withheld: Int

  /// A part of the map: whoever is at most so many steps from somebody.
  package struct Around: Sendable, Equatable {
    package var subject: String
    package var depth: Int
  }

  package init(_ situation: Situation) {
    let weaver = MapWeaver(situation)
    today = situation.today
    around = nil
    knots = weaver.knots
    ties = weaver.ties
    withheld = weaver.withheld
  }

  /// The part around a knot. I know everybody, so no step leads over me unless I am the middle.
  ///
  /// - Parameter center: A position in ``knots``.
  package func around(_ center: Int, depth: Int) -> PeopleMap {
    let steps = steps(from: center, atMost: depth)
    let kept = knots.indices.filter { steps[$0] != nil }
    let positions = Dictionary(uniqueKeysWithValues: zip(kept, kept.indices))
    return PeopleMap(
      self, around: Around(subject: knots[center].subject, depth: depth),
      knots: kept.map { knots[$0] },
      ties: ties.compactMap { tie in
        guard let from = positions[tie.from], let to = positions[tie.to] else { return nil }
        var tie = tie
        (tie.from, tie.to) = (from, to)
        return tie
      })
  }

  private init(_ whole: PeopleMap, around: Around, knots: [Knot], ties: [Tie]) {
    today = whole.today
    withheld = whole.withheld
    self.around = around
    self.knots = knots
    self.ties = ties
  }

  /// The steps to each knot; nil for what is farther away.
  private func steps(from center: Int, atMost depth: Int) -> [Int?] {
    var neighbours: [[Int]] = Array(repeating: [], count: knots.count)
    for tie in ties {
      neighbours[tie.from].append(tie.to)
      neighbours[tie.to].append(tie.from)
    }
    var steps = [Int?](repeating: nil, count: knots.count)
    steps[center] = 0
    var waiting = [center]
    var next = 0
    while next < waiting.count {
      let knot = waiting[next]
      next += 1
      guard let step = steps[knot], step < depth, knots[knot].kind != .me || knot == center else {
        continue
      }
      for other in neighbours[knot] where steps[other] == nil {
        steps[other] = step + 1
        waiting.append(other)
      }
    }
    return steps
  }
}
