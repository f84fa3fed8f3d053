package import Graph
package import Rules

/// One mentor's time line: what came from either side, what was promised and when it came, letters,
/// leave and silences.
package struct OverviewLane: Sendable {
  /// Something on a day.
  package struct Mark: Sendable {
    package enum Kind: String, Sendable, CaseIterable {
      case theirs, mine, both
      case kept, late, open, overdue
      case letter, letterDue
    }

    package var kind: Kind
    package var date: CivilDate
    /// What it is: a verb, or what became of a promise.
    package var words: String
  }

  /// A stretch of days.
  package struct Span: Sendable {
    package enum Kind: String, Sendable { case away, silence }

    package var kind: Kind
    package var first: CivilDate
    package var last: CivilDate
  }

  /// A line of the table that says the same in words.
  package struct Row: Sendable {
    package var date: CivilDate
    package var words: String
    package var text: OverviewText?
    package var place: OverviewText?
    package var isPrivate: Bool
  }

  package let name: OverviewText
  package let stage: Stage
  package let lastHeard: CivilDate?
  /// Of a letter whose day is still ahead.
  package let letter: LetterState?
  /// By day.
  package private(set) var marks: [Mark]
  package private(set) var spans: [Span]
  /// The latest first.
  package let rows: [Row]
  /// Lines that the table has no room for.
  package let moreRows: Int
  /// Marks before the time line begins.
  package private(set) var earlier = 0

  static let mostRows = 40

  /// Nil where the name may not be shown.
  init?(_ mentor: Relationship, _ desk: inout OverviewDesk) {
    guard let name = desk.name(of: mentor.id) else { return nil }
    self.name = name
    stage = mentor.stage
    lastHeard = mentor.lastInbound
    let letters = desk.situation.letters(of: mentor.id)
    let state = letters.first { ($0.due?.value ?? desk.today) >= desk.today }?.state
    letter = desk.isForOwner || state?.counts ?? false ? state : nil
    var lines = LaneLines(mentor, letters, &desk)
    lines.sort()
    marks = lines.marks
    spans = LaneSpans(mentor, isForOwner: desk.isForOwner, desk.situation.policy).all
    rows = lines.rows(atMost: Self.mostRows, &desk)
    moreRows = max(lines.count - Self.mostRows, 0)
  }

  /// Leaves out what lies outside of a stretch of time, counting what was before.
  mutating func cut(to scale: TimeScale) {
    earlier = marks.count { $0.date < scale.first }
    marks.removeAll { !scale.holds($0.date) }
    spans.removeAll { $0.last < scale.first || $0.first > scale.last }
  }

  /// How many marks of some kinds there are.
  package func count(_ kinds: Mark.Kind...) -> Int { marks.count { kinds.contains($0.kind) } }
}
