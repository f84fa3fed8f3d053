import Testing

@Suite("Lines and tasks are about whom the notes' format says")
struct ReadingTests {
  @Test("A plain reader of the same text agrees", arguments: Array(0..<8))
  func agreement(lot: Int) throws {
    for seed in stride(from: lot, to: seedCount, by: 8) {
      let vault = LineMaker.vault(seed: seed)
      let found = Readings.differences(vault)
      #expect(found.isEmpty, "seed \(seed)\n\(Readings.report(vault))")
      if !found.isEmpty { return }
    }
  }
}
