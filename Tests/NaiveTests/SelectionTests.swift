import Rules
import Testing

@Suite("How due speaks")
struct SelectionTests {
  /// "all critical ones; then dated ones, overdue first, 10 at most; then standing ones, one line a
  /// rule with a count. What was left out is counted, `--all` shows everything"
  @Test("Critical ones, then dated ones, then one line a rule", arguments: [nil, 0, 3, 10])
  func selection(limit: Int?) throws {
    for seed in stride(from: 0, to: seedCount, by: 4) {
      guard let today = VaultMaker.todays(seed: seed, count: 1).first else { return }
      let read = Comparison(try ReadVault(VaultMaker.vault(seed: seed)), today: today)
      let agenda = Agenda(read.situation, mutes: Mutes(read.vault.graph, today: today))
      let all = agenda.findings.map(read.plain)
      let chosen = agenda.selection(limit: limit)
      #expect(chosen.critical == all.indices.filter { all[$0].severity == .critical })
      let dated = all.indices.filter { all[$0].severity != .critical && all[$0].due != nil }
      let states: [NaiveFinding.State] = [.overdue, .due, .upcoming]
      let inOrder = states.flatMap { state in dated.filter { all[$0].state == state } }
      #expect(chosen.dated == Array(inOrder.prefix(limit ?? inOrder.count)))
      #expect(chosen.leftOut == inOrder.count - chosen.dated.count)
      let standing = all.indices.filter { all[$0].severity != .critical && all[$0].due == nil }
      #expect(chosen.standing.flatMap(\.findings).sorted() == standing)
      #expect(Set(chosen.standing.map(\.rule.rawValue)) == Set(standing.map { all[$0].rule }))
      #expect(chosen.standing.count == Set(standing.map { all[$0].rule }).count)
    }
  }
}
