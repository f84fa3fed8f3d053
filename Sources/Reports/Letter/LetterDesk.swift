import Graph
import Rules

/// Where a sheet is put together: everything passes the gate here, and what it keeps is noted.
struct LetterDesk {
  let situation: Situation
  let writer: NoteID
  let letter: LetterRecord?
  let discretion: Discretion
  let room: LetterRoom
  private(set) var leftOut: [Withheld] = []
  private(set) var refusals: [Withheld] = []
  var remarks: [LetterRemark] = []

  init(
    _ situation: Situation, writer: NoteID, letter: LetterRecord?, showsScores: Bool,
    room: LetterRoom
  ) {
    let gate = Discretion(situation, writer: writer, showsScores: showsScores)
    self.init(situation, writer: writer, letter: letter, discretion: gate, room: room)
  }

  init(
    _ situation: Situation, writer: NoteID, letter: LetterRecord?, discretion: Discretion,
    room: LetterRoom
  ) {
    self.room = room
    self.situation = situation
    self.writer = writer
    self.letter = letter
    self.discretion = discretion
  }

  var graph: Graph { situation.graph }

  /// The whole sheet; nil where the writer has seen nothing that could stand in it.
  mutating func sheet() -> LetterSheet? {
    let episodes = episodes()
    let work = work()
    guard !episodes.all.isEmpty || !work.blocks.isEmpty else { return nil }
    if episodes.chosen.count < LetterEpisodes.fewest {
      remarks.append(.fewEpisodes(episodes.chosen.count))
    }
    let me = graph.me
    if me == nil { remarks.append(.noApplicant) }
    let applicant = me.flatMap { need($0.title, .applicant, at: .init($0.id), $0.isPrivate) }
    let name = need(graph[writer].title, .writer, at: .init(writer), false)
    let logistics = logistics()
    let sections = [
      work, section(episodes.chosen), outputs(), qualities(of: episodes.all), why(),
    ].filter { !$0.blocks.isEmpty }
    return LetterSheet(
      applicant: LetterLine(applicant.map { .passed($0) } ?? .own("the applicant")),
      writer: LetterLine(name.map { .passed($0) } ?? .own("the writer")),
      logistics: logistics, sections: sections)
  }
}

extension LetterDesk {
  /// Text that the sheet can do without: nil, and noted, where the gate keeps it.
  mutating func take(
    _ source: String, _ part: Withheld.Part, at origin: Discretion.Origin, _ isPrivate: Bool
  ) -> Discretion.Passed? {
    switch discretion.pass(source, .account, at: origin, isPrivate: isPrivate) {
    case .passed(let passed, let hadComment):
      if hadComment { leave(.comment, part, at: origin) }
      return passed.text.isEmpty ? nil : passed
    case .withheld(let kind):
      leave(kind, part, at: origin)
      return nil
    }
  }

  /// Text without which the sheet would mislead: the sheet is refused where the gate keeps it.
  mutating func need(
    _ source: String, _ part: Withheld.Part, at origin: Discretion.Origin, _ isPrivate: Bool
  ) -> Discretion.Passed? {
    let matter = part == .applicant ? Discretion.Matter.applicant : .logistics
    switch discretion.pass(source, matter, at: origin, isPrivate: isPrivate) {
    case .passed(let passed, let hadComment):
      if hadComment { leave(.comment, part, at: origin) }
      return passed.text.isEmpty ? nil : fit(passed, room.value)
    case .withheld(let kind):
      refuse(kind, part, at: origin)
      return nil
    }
  }

  /// A text cut to the room it has on the page, which its owner is told.
  mutating func fit(_ passed: Discretion.Passed, _ limit: Int) -> Discretion.Passed {
    let shortened = passed.shortened(to: limit)
    if shortened != passed, !remarks.contains(.shortened) { remarks.append(.shortened) }
    return shortened
  }

  mutating func leave(_ kind: Withheld.Kind, _ part: Withheld.Part, at origin: Discretion.Origin) {
    leftOut.append(Withheld(kind, part, at: origin))
  }

  mutating func refuse(
    _ kind: Withheld.Kind, _ part: Withheld.Part, at origin: Discretion.Origin
  ) {
    refusals.append(Withheld(kind, part, at: origin))
  }
}
