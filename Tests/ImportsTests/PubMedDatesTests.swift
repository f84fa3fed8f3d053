import Graph
import Imports
import Testing

/// The day on which everything here is looked at.
let day = CivilDate(year: 2026, month: 7, day: 21) ?? CivilDate(day: 0)

struct PubMedDatesTests {
  @Test(arguments: [
    ("2026 Mar 15", "2026-03-15"), ("2026 Mar", "2026-03"), ("2026", "2026"),
    ("2026 Mar-Apr", "2026-04"), ("2025 Dec-2026 Jan", "2026-01"), ("2026 Winter", "2026-12"),
    ("2026 Spring", "2026-05"), ("20260315", "2026-03-15"), ("2026/03/15 06:00", "2026-03-15"),
    ("2026-03-15", "2026-03-15"), ("2026 Mar 30-Apr 2", "2026-03-30"), ("2026 Feb 31", "2026-02"),
    ("1998-1999", "1999"), ("2026 1st Quart", "2026"),
  ])
  func aDateIsReadAsExactlyAsItIsKnown(_ text: String, _ date: String) {
    #expect(PubMedDates.read(text)?.description == date)
  }

  @Test(arguments: ["", "soon", "Mar", "99", "0000", "20261301"])
  func whatIsNoDateIsNone(_ text: String) {
    #expect(PubMedDates.read(text) == nil)
  }

  @Test func aPaperIsOutOnTheFirstDayItIsKnownToBe() {
    var dates = PubMedDates()
    dates.issue = PubMedDates.read("2026 Dec")
    #expect(dates.published?.description == "2026-12")
    dates.entered = PubMedDates.read("2026/05/02 06:00")
    #expect(dates.published?.description == "2026-05-02")
    dates.electronic = PubMedDates.read("20260430")
    #expect(dates.published?.description == "2026-04-30")
    // Old papers came into PubMed long after they had appeared.
    dates.issue = PubMedDates.read("1998 Jun")
    #expect(dates.published?.description == "1998-06")
  }

  @Test(arguments: [
    (["Journal Article"], PaperKind.original), (["Journal Article", "Review"], .review),
    (["Journal Article", "Systematic Review", "Review"], .original), (["Editorial"], .other),
    (["Published Erratum"], .other), (["Case Reports", "Journal Article"], .original),
    (["Letter", "Comment"], .other), (["Journal Article", "Retracted Publication"], .other),
    ([], .unknown), (["English Abstract", "Journal Article"], .original), (["News"], .other),
  ])
  func onlyOriginalWorkCounts(_ types: [String], _ kind: PaperKind) {
    #expect(PaperKind(types: types) == kind)
  }
}
