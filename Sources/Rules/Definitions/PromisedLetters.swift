package import Graph

/// How many letters of a cycle are promised or done, by whom, on any day from today on.
package struct PromisedLetters: Sendable {
  private struct Key: Hashable {
    var cycle: NoteID
    /// Nil for everybody's together.
    var mentor: NoteID?
  }

  /// From which day on which counts hold. More than one only where letter lines lie ahead.
  private var versions: [(from: CivilDate, counts: [Key: Int])] = []

  package init(_ situation: Situation) {
    versions = [(situation.today, Self.counts(situation.letters))]
    let today = situation.today
    let ahead = situation.people.flatMap { person in
      person.history.events.filter { $0.verb.isLetter && !$0.exists(on: today) }.map(\.date)
    }
    for day in Set(ahead).sorted() {
      let letters = situation.people.filter(\.mayEverHaveLetters).flatMap { person in
        let later = Relationship(
          person.history, graph: situation.graph, policy: situation.policy, today: day)
        return situation.book(of: later).letters
      }
      versions.append((day, Self.counts(letters)))
    }
  }

  /// Letters for a cycle from everyone but one mentor.
  package func count(_ cycle: NoteID, except mentor: NoteID, on day: CivilDate) -> Int {
    guard let version = versions.last(where: { $0.from <= day }) else { return 0 }
    return version.counts[Key(cycle: cycle), default: 0]
      - version.counts[Key(cycle: cycle, mentor: mentor), default: 0]
  }

  /// The days after today on which a count may change.
  var changes: [CivilDate] { versions.dropFirst().map(\.from) }

  private static func counts(_ letters: [LetterRecord]) -> [Key: Int] {
    var counts: [Key: Int] = [:]
    for letter in letters where letter.state.isPromised {
      guard let cycle = letter.cycle else { continue }
      counts[Key(cycle: cycle), default: 0] += 1
      counts[Key(cycle: cycle, mentor: letter.mentor), default: 0] += 1
    }
    return counts
  }
}

extension Relationship {
  /// Whether there are letters, or lines about one lie ahead.
  fileprivate var mayEverHaveLetters: Bool {
    mayHaveLetters || history.events.contains(where: \.verb.isLetter)
  }
}
