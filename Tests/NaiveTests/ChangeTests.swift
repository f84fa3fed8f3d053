import Graph
import Rules
import Testing

@Suite("What would change a verdict is true")
struct ChangeTests {
  /// Every how many-th seed is tried day by day and verb by verb: that is slow on purpose.
  static let stride = 10
  static let lots = Array(0..<10)

  private static func seeds(_ lot: Int) -> [Int] {
    Array(Swift.stride(from: lot * stride, to: seedCount, by: stride * lots.count))
  }

  @Test("It is what trying every day of two years and every verb gives", arguments: lots)
  func agreement(lot: Int) throws {
    for seed in Self.seeds(lot) {
      let vault = VaultMaker.vault(seed: seed)
      guard let today = VaultMaker.todays(seed: seed, count: 1).first else { return }
      let found = try Disagreement.first(vault, today, changes: true)
      #expect(found == nil, "seed \(seed)\n\(found?.report ?? "")")
      if found != nil { return }
    }
  }

  @Test("The announced day brings the verdict, the day before does not", arguments: lots)
  func days(lot: Int) throws {
    for seed in Swift.stride(from: lot, to: seedCount, by: Self.lots.count) {
      let vault = VaultMaker.vault(seed: seed)
      guard let today = VaultMaker.todays(seed: seed, count: 1).first else { return }
      let read = try ReadVault(vault)
      let now = Verdicts(read, today)
      for mentor in now.situation.mentors {
        guard let change = now.judge.changes(of: mentor).first, let day = change.on else {
          continue
        }
        let before = Verdicts(read, day - 1)[mentor.id]
        let then = Verdicts(read, day)[mentor.id]
        let story = "seed \(seed) today \(today) \(mentor.note.title) \(change)\n\(vault.listing)"
        #expect(before == now[mentor.id], "the day before; \(story)")
        #expect(then == NaiveAdvice(change), "that day; \(story)")
      }
    }
  }

  /// "Order of events: date; then path […]; then line."
  @Test("A tried line stands where it would be written: in the mentor's note")
  func place() throws {
    let vault = PaperVault(papers: [
      PaperVault.Paper(path: "Mentors/Ann Bell.md", front: ["type: mentor"], body: []),
      PaperVault.Paper(
        path: "Projects/Registry.md",
        front: ["type: project", "mentors: [\"[[Ann Bell]]\"]"],
        body: ["- 2026-11-16 feedback: after any line of that day in the mentor's note"]),
    ])
    let today = try #require(CivilDate(year: 2026, month: 11, day: 16))
    let now = Verdicts(try ReadVault(vault), today)
    let changes = now.situation.mentors.flatMap { now.judge.changes(of: $0) }
    #expect(!changes.contains { $0.event == .declined })
  }

  @Test("The announced lines bring the verdict, other lines do not change it", arguments: lots)
  func lines(lot: Int) throws {
    for seed in Swift.stride(from: lot, to: seedCount, by: Self.lots.count) {
      let vault = VaultMaker.vault(seed: seed)
      guard let today = VaultMaker.todays(seed: seed, count: 1).first else { return }
      let now = Verdicts(try ReadVault(vault), today)
      let covered = now.situation.mentors.filter { now[$0.id] != nil }
      guard let mentor = covered.first else { continue }
      var chance = Chance(seed: seed)
      let announced = now.judge.changes(of: mentor).filter { $0.event != nil }
      let others = chance.some(of: Naive.verbsInOrder, 3...3)
      for verb in announced.compactMap(\.event) + others {
        let written = vault.adding("- \(today) \(verb.rawValue): word", to: mentor.note.path)
        let then = Verdicts(try ReadVault(written), today)[mentor.id]
        let change = announced.first { $0.event == verb }
        let wanted = change.map(NaiveAdvice.init) ?? now[mentor.id]
        #expect(
          then == wanted,
          "seed \(seed) today \(today) \(mentor.note.title) \(verb)\n\(vault.listing)")
      }
    }
  }
}

/// The engine's verdicts on one day.
private struct Verdicts {
  let situation: Situation
  let judge: Judge

  init(_ vault: ReadVault, _ today: CivilDate) {
    let policy = Policy.read(vault.graph.configuration).0
    situation = Situation(vault.graph, policy: policy, today: today)
    judge = Judge(situation)
  }

  subscript(mentor: NoteID) -> NaiveAdvice? {
    situation[mentor].flatMap(judge.judge).map(NaiveAdvice.init)
  }
}

extension PaperVault {
  /// The vault with one more line at the end of a note.
  func adding(_ line: String, to path: String) -> PaperVault {
    var vault = self
    for index in vault.papers.indices where vault.papers[index].path == path {
      vault.papers[index].body.append(line)
    }
    return vault
  }
}
