import Markdown
import Rules
import Testing

@testable import Graph

@Suite("Properties of scores and warm paths over random vaults")
struct PathTests {
  static let lots = Array(0..<4)

  /// Looks at every seed of a lot until one fails.
  private func each(
    _ lot: Int, _ check: (Situation, inout Chance) throws -> String?
  ) throws {
    for seed in stride(from: lot, to: seedCount, by: Self.lots.count) {
      let vault = VaultMaker.vault(seed: seed)
      guard let today = VaultMaker.todays(seed: seed, count: 1).first else { return }
      let read = Comparison(try ReadVault(vault), today: today)
      var chance = Chance(seed: seed ^ 0xA77)
      let trouble = try check(read.situation, &chance)
      #expect(trouble == nil, "seed \(seed), today \(today)\n\(trouble ?? "")\n\(vault.listing)")
      if trouble != nil { return }
    }
  }

  /// A path leads from me to the person, step by step, over people who may be asked; its distance is
  /// the sum of its steps; two paths share nobody between; the first is the warmest, and what comes
  /// later is no warmer.
  @Test("Paths hold together and share nobody", arguments: lots)
  func paths(lot: Int) throws {
    try each(lot) { situation, _ in
      for person in situation.people {
        let paths = situation.warmPaths.paths(to: person.id, in: situation)
        var between: Set<NoteID> = []
        for path in paths {
          if let trouble = trouble(path, to: person.id, situation) { return trouble }
          if !between.isDisjoint(with: path.middle) { return "shared: \(path)" }
          between.formUnion(path.middle)
        }
        let distances = paths.map(\.distance)
        if distances != distances.sorted() { return "out of order: \(distances)" }
        let nearest = situation.warmPaths.distance(to: person.id)
        let known = nearest.flatMap { $0 <= situation.policy[.farthestPath] ? $0 : nil }
        let shown = situation.policy[.pathsShown] > 0
        if shown, situation.policy[.farthestPath] <= situation.policy[.pathPoints],
          distances.first != known
        {
          return "\(person.note.path): \(distances), not \(String(describing: nearest))"
        }
      }
      return nil
    }
  }

  private func trouble(
    _ path: WarmPath, to person: NoteID, _ situation: Situation
  ) -> String? {
    guard path.ties.first?.from == nil, path.ties.last?.to == person else {
      return "not from me to \(situation.graph.path(person)): \(path)"
    }
    for (one, next) in zip(path.ties, path.ties.dropFirst()) {
      if one.to != next.from { return "a gap: \(path)" }
      if situation[one.to]?.reluctance != nil { return "over who may not be asked: \(path)" }
    }
    if path.ties.contains(where: \.because.isEmpty) { return "nothing shows it: \(path)" }
    let far = path.distance > situation.policy[.farthestPath]
    return far ? "too far: \(path)" : nil
  }

  /// "A newer paper, a better fit, a nearer path or one more thing on record can never lower
  /// somebody's rank."
  @Test("What speaks for somebody never lowers their rank", arguments: lots)
  func monotone(lot: Int) throws {
    try each(lot) { situation, chance in
      for mentor in situation.hitList {
        for change in Improvement.allCases {
          let better = change.applied(to: mentor.id, situation, &chance)
          guard let after = better.rank(of: mentor.id), let before = situation.rank(of: mentor.id)
          else { continue }
          if after > before { return "\(mentor.note.path), \(change): \(before) to \(after)" }
        }
      }
      return nil
    }
  }
}

/// One thing more that speaks for somebody.
private enum Improvement: CaseIterable {
  case fit, paper, grant, email, connection, remote, mentored, introducedBy, known, meeting
  case institution

  func applied(
    to mentor: NoteID, _ situation: Situation, _ chance: inout Chance
  ) -> Situation {
    let graph = situation.graph
    var notes = graph.notes
    guard case .mentor(var person) = graph[mentor].details else { return situation }
    let place = SourcePlace(line: 1, column: 1)
    let friend = chance.one(of: situation.people).id
    switch self {
    case .fit: person.fit = min((person.fit ?? 0) + chance.number(1...5), 5)
    case .paper:
      let last = person.lastPublication?.value ?? situation.today.adding(months: -40)
      person.lastPublication = Placed(last + chance.number(1...500), place)
    case .grant:
      person.grantEnds = Placed((person.grantEnds?.value ?? situation.today) + 100, place)
    case .email: person.emails.append("new@x.org")
    case .connection: person.connection = "her talk"
    case .remote: person.remote = true
    case .mentored: person.mentoredBefore = true
    case .introducedBy: person.introducedBy.append(Reference.to(friend))
    case .known: notes.addKnown(mentor, by: friend)
    case .meeting: notes.addToMeeting(mentor)
    case .institution: person.institution = graph[friend].person?.institution
    }
    notes.setPerson(person, mentor)
    return Situation(
      graph.with(notes: notes, events: graph.events), policy: situation.policy,
      today: situation.today)
  }
}

extension Reference {
  fileprivate static func to(_ note: NoteID) -> Reference {
    Reference(
      text: "", place: SourcePlace(line: 1, column: 1), isLink: true,
      file: FileID(Int(note.index)), note: note)
  }
}

extension [Note] {
  fileprivate mutating func setPerson(_ person: Person, _ note: NoteID) {
    self[Int(note.index)].details =
      self[Int(note.index)].type == .mentor ? .mentor(person) : .contact(person)
  }

  fileprivate mutating func addKnown(_ person: NoteID, by friend: NoteID) {
    guard var other = self[Int(friend.index)].person, person != friend else { return }
    other.knows.append(Reference.to(person))
    setPerson(other, friend)
  }

  fileprivate mutating func addToMeeting(_ person: NoteID) {
    guard let index = firstIndex(where: { $0.meeting != nil }),
      case .meeting(var meeting) = self[index].details
    else { return }
    meeting.with.append(Reference.to(person))
    self[index].details = .meeting(meeting)
  }
}

extension Situation {
  /// From 1; nil for who is not on the hit list.
  fileprivate func rank(of mentor: NoteID) -> Int? {
    ranked(hitList).firstIndex { $0.id == mentor }.map { $0 + 1 }
  }
}
