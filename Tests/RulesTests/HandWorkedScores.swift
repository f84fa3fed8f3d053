import Graph
import Rules
import Testing

/// Somebody's note, and the points counted on paper for 10 June 2026: fit, activity, access.
struct ScoreCase: Sendable, CustomTestStringConvertible {
  let front: String
  let lines: String
  let points: [Int]

  init(_ points: [Int], _ front: String, lines: String = "") {
    self.front = front
    self.lines = lines
    self.points = points
  }

  var testDescription: String { "\(points): \(front) \(lines)" }
}

@Suite("Hand-worked: scores of the hit list")
struct HandWorkedScores {
  private func situation(
    _ one: ScoreCase, changing change: (inout Policy) -> Void = { _ in }
  ) throws -> Situation {
    try TinyVault(
      """
      == Mentors/Ines Duarte.md
      ---
      \(one.front)
      ---
      \(one.lines)
      == Me.md
      ---
      type: me
      specialty: Internal Medicine
      school: Valley School of Medicine
      ---
      == Mentors/Omar Haddad.md
      ---
      institution: Alder Lake University
      ---
      - 2026-05-01 met: at the journal club
      == People/Dana Okoye.md
      == People/Lena Roth.md
      ---
      path: no
      ---
      - 2026-05-01 met: at the journal club
      == rapport.yml
      specialty-groups:
        - [Internal medicine, Cardiology]
      """
    ).situation(on: "2026-06-10", changing: change)
  }

  private func points(_ situation: Situation) throws -> [Int] {
    let mentor = try #require(situation.mentors.first)
    let score = situation.scoring.score(of: mentor, in: situation)
    return TargetScore.Part.allCases.map { part in
      score.entries(of: part).reduce(0) { $0 + $1.points }
    }
  }

  @Test(arguments: [
    ScoreCase([0, 0, 0], "role: research"),
    // 25 points for a 5, a fifth of it for each step.
    ScoreCase([5, 0, 0], "fit: 1"), ScoreCase([15, 0, 0], "fit: 3"),
    ScoreCase([25, 0, 0], "fit: 5"),
    // Any case; two names of one specialty; one of several.
    ScoreCase([15, 0, 0], "specialty: internal medicine"),
    ScoreCase([15, 0, 0], "specialty: cardiology"), ScoreCase([0, 0, 0], "specialty: Neurology"),
    ScoreCase([15, 0, 0], "specialty: [Neurology, Cardiology]"),
    // 10 June 2026 less 12 months is 10 June 2025, less 24 months 10 June 2024.
    ScoreCase([0, 20, 0], "last-publication: 2025-06-10"),
    ScoreCase([0, 12, 0], "last-publication: 2025-06-09"),
    ScoreCase([0, 12, 0], "last-publication: 2024-06-10"),
    ScoreCase([0, 0, 0], "last-publication: 2024-06-09"),
    // A year stands for its last day.
    ScoreCase([0, 20, 0], "last-publication: 2025"),
    ScoreCase([0, 12, 0], "last-publication: 2024"),
    ScoreCase([0, 20, 0], "last-publication: 2026"),
    ScoreCase([0, 10, 0], "grant-ends: 2026-06-10"),
    ScoreCase([0, 0, 0], "grant-ends: 2026-06-09"),
    // Whether a grant without an end still runs is not known.
    ScoreCase([0, 0, 0], "grant: R01 on home dialysis"),
    ScoreCase([0, 0, 5], "email: [i.duarte@northgate.example, ines@mail.example]"),
    ScoreCase([0, 0, 5], "mentored-before: yes"), ScoreCase([0, 0, 0], "mentored-before: no"),
    ScoreCase([0, 0, 4], "remote: yes"), ScoreCase([0, 0, 0], "remote: unknown"),
    ScoreCase([0, 0, 4], "connection: her talk"),
  ])
  func `Each sign counts for itself`(_ one: ScoreCase) throws {
    #expect(try points(situation(one)) == one.points)
  }

  @Test(arguments: [
    // 12 points less the distance.
    ScoreCase([0, 0, 11], "introduced-by: Kofi Mensah"),
    ScoreCase([0, 0, 11], "role: research", lines: "- 2026-06-01 introduced: at dinner"),
    ScoreCase([0, 0, 9], "role: research", lines: "- 2026-06-01 reply: in autumn"),
    // Omar was met: 2, and 2 for knowing each other.
    ScoreCase([0, 0, 8], "knows: \"[[Omar Haddad]]\""),
    // Dana is a contact without a line: 4 and 2.
    ScoreCase([0, 0, 6], "knows: \"[[Dana Okoye]]\""),
    ScoreCase([0, 0, 8], "knows: [\"[[Dana Okoye]]\", \"[[Omar Haddad]]\"]"),
    // Lena asked not to be a path.
    ScoreCase([0, 0, 0], "knows: \"[[Lena Roth]]\""),
    // Omar's house: 2 and 5; my own school: 5.
    ScoreCase([0, 0, 5], "institution: ALDER LAKE UNIVERSITY"),
    ScoreCase([0, 0, 7], "institution: Valley School of Medicine"),
    // An address from which an e-mail came back is as good as none.
    ScoreCase([0, 0, 5], "email: i.duarte@old.example", lines: "- 2026-06-01 sent: her talk"),
    ScoreCase(
      [0, 0, 0], "email: i.duarte@old.example",
      lines: "- 2026-06-01 sent: her talk\n- 2026-06-01 bounce: unknown"),
  ])
  func `A path counts less its distance`(_ one: ScoreCase) throws {
    #expect(try points(situation(one)) == one.points)
  }

  static let everything = ScoreCase(
    [40, 30, 29],
    """
    fit: 5
    specialty: Cardiology
    last-publication: 2026-05
    grant-ends: 2027-06-30
    email: i.duarte@northgate.example
    mentored-before: yes
    remote: yes
    connection: her talk
    introduced-by: "[[Omar Haddad]]"
    """)

  @Test func `All signs together make the best score`() throws {
    let situation = try situation(Self.everything)
    #expect(try points(situation) == Self.everything.points)
    let mentor = try #require(situation.mentors.first)
    let score = situation.scoring.score(of: mentor, in: situation)
    #expect(score.total == 99)
    #expect(score.most == 100)
    #expect(score.entries.allSatisfy { !$0.facts.isEmpty })
  }

  @Test(arguments: TargetScore.Signal.allCases)
  func `The points of a sign can be changed`(_ signal: TargetScore.Signal) throws {
    let more = try situation(Self.everything) { $0[signal.points] += 5 }
    #expect(try points(more).reduce(0, +) == 99 + 5)
    let none = try situation(Self.everything) { $0[signal.points] = 0 }
    let lost = try #require(
      try situation(Self.everything).mentors.first.map { mentor in
        let before = try situation(Self.everything)
        return before.scoring.score(of: mentor, in: before).entries
          .first { $0.signal == signal }?.points
      } ?? nil)
    #expect(try points(none).reduce(0, +) == 99 - lost)
  }

  /// Three with 25 points: a fit of 5; the specialty and a grant; and 25 by fit 5 again, first by path.
  @Test func `Equal scores are told apart by fit, paper and path`() throws {
    let situation = try TinyVault.situation(
      """
      == Mentors/A specialty and a grant.md
      ---
      specialty: medicine
      grant-ends: 2027-01-01
      ---
      == Mentors/B fit, no paper.md
      ---
      fit: 5
      ---
      == Mentors/C fit, an old paper.md
      ---
      fit: 5
      last-publication: 2020
      ---
      == Mentors/D fit, no paper.md
      ---
      fit: 5
      ---
      == Me.md
      ---
      type: me
      specialty: medicine
      ---
      """, on: "2026-06-10")
    let names = situation.ranked(situation.hitList).map { $0.note.title.prefix(1) }
    #expect(names == ["C", "B", "D", "A"])
  }

  @Test func `The next to write to is the first by score`() throws {
    let situation = try TinyVault.situation(
      """
      == Mentors/Anwar.md
      ---
      fit: 3
      ---
      == Mentors/Berit.md
      ---
      fit: 2
      last-publication: 2026-05
      ---
      == Mentors/Chinwe.md
      - 2026-04-01 sent: once
      - 2026-04-06 nudge: twice
      - 2026-04-13 nudge: a last time
      """, on: "2026-04-21")
    #expect(situation.nextTarget?.note.title == "Berit")
    let stop = try #require(RuleBook.rule(.outreachStop)?.check(situation).first)
    #expect(stop.action == "Stop here and write to the next on the list: Berit.")
  }
}
