import Graph
import Reports
import Testing

/// Where days stand on the scale of drawings.
struct OverviewScaleTests {
  private func day(_ text: String) throws -> CivilDate {
    guard case .date(let day) = CivilDate.read(text) else { throw TestVault.NoSuchDay() }
    return day
  }

  @Test func endsAndMiddle() throws {
    let scale = TimeScale(try day("2026-01-01"), try day("2026-01-11"))
    #expect(scale.position(try day("2026-01-01")) == "0%")
    #expect(scale.position(try day("2026-01-06")) == "50%")
    #expect(scale.position(try day("2026-01-11")) == "100%")
    #expect(scale.position(try day("2027-01-11")) == "100%")
    #expect(
      TimeScale(try day("2026-01-01"), try day("2026-01-01")).position(try day("2026-01-01"))
        == "0%")
  }

  @Test(arguments: [(0, "0%"), (5, "0.05%"), (3_752, "37.52%"), (3_700, "37%"), (10_000, "100%")])
  func sharesAsPercentages(_ share: Int, _ percent: String) {
    #expect(TimeScale.percent(share) == percent)
  }

  @Test func aStretchIsCutAtTheEnds() throws {
    let scale = TimeScale(try day("2026-01-01"), try day("2026-01-11"))
    let stretch = try #require(scale.stretch(try day("2025-12-01"), try day("2026-01-06")))
    #expect(stretch == ("0%", "50%"))
    #expect(scale.stretch(try day("2025-11-01"), try day("2025-12-01")) == nil)
    #expect(scale.stretch(try day("2026-01-06"), try day("2026-01-05")) == nil)
  }

  @Test func monthsAreNamedAsFarAsThereIsRoom() throws {
    let short = TimeScale(monthsFrom: try day("2026-11-17"), through: try day("2027-02-03"))
    #expect(short.first == (try day("2026-11-01")))
    #expect(short.last == (try day("2027-03-01")))
    #expect(short.ticks.map { $0.label ?? "-" } == ["Nov", "Dec", "2027", "Feb", "-"])
    let long = TimeScale(monthsFrom: try day("2025-01-02"), through: try day("2026-07-02"))
    #expect(long.ticks.compactMap(\.label) == ["2025", "Apr", "Jul", "Oct", "2026", "Apr", "Jul"])
    let longest = TimeScale(monthsFrom: try day("2020-03-01"), through: try day("2024-03-01"))
    #expect(longest.ticks.compactMap(\.label) == ["2021", "2022", "2023", "2024"])
    let decades = TimeScale(monthsFrom: try day("2026-07-21"), through: try day("2066-02-03"))
    #expect(decades.ticks.compactMap(\.label).first == "2028")
    #expect(decades.ticks.count == 10)
    // After the last month there is none.
    let last = TimeScale(monthsFrom: try day("9999-12-31"), through: try day("9999-12-31"))
    #expect(last.ticks.count == 1)
    // A slip of the pen does not make a page of megabytes.
    let slip = TimeScale(monthsFrom: try day("2026-07-21"), through: try day("9999-12-31"))
    #expect(slip.ticks.count == 10)
    #expect(slip.ticks.allSatisfy { $0.label != nil && slip.holds($0.day) })
  }
}
