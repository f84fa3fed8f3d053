package import Graph
package import Rules

/// How to reach somebody over people who know both of us, the warmest way first.
package struct IntroReport: Sendable {
  /// One way to them.
  package struct Path: Sendable {
    /// The less, the warmer.
    package var distance: Int
    /// Who stands between, in order.
    package var over: [Member]
    package var steps: [Step]
    /// What to do to go it, one sentence.
    package var action: String
  }

  /// One step of a way.
  package struct Step: Sendable {
    /// Path of a note; nil for me.
    package var from: String?
    package var to: String
    package var kind: TieKind
    package var distance: Int
    /// What connects the two, one sentence.
    package var words: String
    package var because: [Citation]
  }

  /// Somebody, as far as lists name them.
  package struct Member: Sendable, Hashable {
    /// The note's path.
    package var subject: String
    package var name: String
  }

  /// Somebody who would bring us nearer and is not asked.
  package struct LeftOut: Sendable {
    package var member: Member
    package var why: Reluctance
  }

  package let today: CivilDate
  package let subject: String
  package let name: String
  package let stage: Stage
  /// The warmest first; no two lead over the same person.
  package let paths: [Path]
  package let leftOut: [LeftOut]
  /// Where there is no way: what could make one, a sentence each.
  package let hints: [String]

  package init(_ situation: Situation, person: NoteID) {
    let note = situation.graph[person]
    today = situation.today
    subject = note.path
    name = note.title
    stage = situation[person]?.stage ?? .target
    let web = situation.warmPaths
    let words = PathWords(situation)
    let found = web.paths(to: person, in: situation)
    paths = found.map { words.path($0, to: person) }
    let shortest = web.pathOverAnybody(to: person, in: situation)
    let isShorter = (shortest?.distance ?? .max) < (found.first?.distance ?? .max)
    leftOut = (isShorter ? shortest?.ties.dropLast().map(\.to) ?? [] : []).compactMap { id in
      situation[id]?.reluctance.map { LeftOut(member: Member(id, situation), why: $0) }
    }
    hints = found.isEmpty ? words.hints(person) : []
  }
}

extension IntroReport.Member {
  init(_ id: NoteID, _ situation: Situation) {
    self.init(subject: situation.graph.path(id), name: situation.graph[id].title)
  }
}

extension PathWords {
  /// A path with its sentences.
  func path(_ path: WarmPath, to person: NoteID) -> IntroReport.Path {
    IntroReport.Path(
      distance: path.distance,
      over: path.middle.map { IntroReport.Member($0, situation) },
      steps: path.ties.map { tie in
        IntroReport.Step(
          from: tie.from.map(situation.graph.path), to: situation.graph.path(tie.to),
          kind: tie.kind, distance: tie.distance, words: sentence(tie),
          because: tie.because.map { Citation($0, in: situation.graph) })
      }, action: action(path))
  }
}
