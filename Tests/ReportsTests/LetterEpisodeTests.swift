import Graph
import Reports
import Rules
import Testing

/// Which episodes stand on the sheet.
struct LetterEpisodeTests {
  /// The leads of the episodes, in the sheet's order.
  private func episodes(_ lines: String...) throws -> [String] {
    var vault = TestVault(DiscretionVault.people)
    vault.files["Mentors/Priya Raman.md", default: ""] += "\n" + lines.joined(separator: "\n")
    let report = try vault.situation().letterReport("Priya Raman")
    guard case .sheet(let sheet) = report.outcome else { return [] }
    return sheet.sections.filter { $0.kind == .episodes }.flatMap { $0.blocks.map(\.lead.text) }
  }

  @Test func fullEpisodesComeFirst() throws {
    let found = try episodes(
      "- 2026-01-01 evidence: bare one #skill", "- 2026-01-02 evidence: bare two #skill",
      "- 2026-01-03 evidence: bare three #skill", "- 2026-01-04 evidence: bare four #skill",
      "- 2026-01-05 evidence: bare five #skill",
      "- 2020-01-01 evidence: old and full #skill", "  - situation: s", "  - result: r")
    #expect(found == ["old and full", "bare two", "bare three", "bare four", "bare five"])
  }

  @Test func breadthComesBeforeRecency() throws {
    let found = try episodes(
      "- 2026-01-01 evidence: two sides #rigor #teaching", "- 2026-01-02 evidence: a #rigor",
      "- 2026-01-03 evidence: b #rigor", "- 2026-01-04 evidence: c #rigor",
      "- 2026-01-05 evidence: d #rigor", "- 2026-01-06 evidence: e #rigor",
      "- 2025-01-06 evidence: other side #growth")
    #expect(found == ["other side", "two sides", "c", "d", "e"])
  }

  @Test func derivedItemsOnlyFillUpToThree() throws {
    let kept = "- [x] draft DAY [due:: 2026-02-0DAY] [completion:: 2026-02-01]"
    let tasks = ["2", "3", "4", "5"].map { kept.replacing("DAY", with: $0) }
    let found = try episodes(
      "- 2026-01-01 evidence: written #skill\n\n## Promised\n", tasks.joined(separator: "\n"))
    #expect(found.count == 3)
    #expect(found.first == "written")
    #expect(found.dropFirst().allSatisfy { $0.hasPrefix("Delivered on time: draft") })
    let all = (1...4).map { "- 2026-01-0\($0) evidence: written #skill" }.joined(separator: "\n")
    #expect(try episodes(all + "\n\n## Promised\n", tasks.joined(separator: "\n")).count == 4)
  }
}
