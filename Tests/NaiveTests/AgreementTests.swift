import Graph
import Testing

/// How many random vaults each property looks at.
let seedCount = 1_000

@Suite("The rule book agrees with the contract's text")
struct AgreementTests {
  static let lots = Array(0..<10)

  @Test("Shared definitions, verdicts and findings", arguments: lots)
  func agreement(lot: Int) throws {
    for seed in stride(from: lot, to: seedCount, by: Self.lots.count) {
      let vault = VaultMaker.vault(seed: seed)
      for today in VaultMaker.todays(seed: seed, count: 3) {
        let found = try Disagreement.first(vault, today)
        #expect(found == nil, "seed \(seed)\n\(found?.report ?? "")")
        if found != nil { return }
      }
    }
  }
}
