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

/// A vault on which both sides differ, as small as it gets.
struct Disagreement {
  var report: String

  static func first(_ vault: PaperVault, _ today: CivilDate, changes: Bool = false) throws
    -> Disagreement?
  {
    func differences(_ vault: PaperVault) -> [String] {
      guard let read = try? ReadVault(vault) else { return [] }
      return Comparison(read, today: today).differences(withChanges: changes)
    }
    guard let caught = differences(vault).first else { return nil }
    let kind = caught.split(separator: " ").dropFirst().prefix(changes ? 1 : 9).first.map(
      String.init)
    let small = Shrinker.shrink(vault) { candidate in
      differences(candidate).contains { $0.contains(kind ?? "") }
    }
    let lines = differences(small).joined(separator: "\n")
    return Disagreement(report: "today \(today)\n\(lines)\n\(small.listing)")
  }
}
