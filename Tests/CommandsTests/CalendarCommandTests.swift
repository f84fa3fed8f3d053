import Testing
import Vault

@testable import Commands

@Suite("rapport calendar")
struct CalendarCommandTests {
  /// The lines of a calendar, unfolded, of each entry by its title.
  private func events(_ text: String) -> [String: [String: String]] {
    let whole = text.replacing("\r\n ", with: "")
    var events: [String: [String: String]] = [:]
    for part in whole.split(separator: "BEGIN:VEVENT\r\n").dropFirst() {
      let lines = part.split(separator: "\r\n").map { $0.split(separator: ":", maxSplits: 1) }
      let fields = Dictionary(
        lines.filter { $0.count == 2 }.map { (String($0[0]), String($0[1])) },
        uniquingKeysWith: { first, _ in first })
      events[fields["SUMMARY"] ?? "", default: [:]] = fields
    }
    return events
  }

  private func vault(_ lines: String...) -> [String: String] {
    [
      "rapport.yml": "", "Me.md": "---\ntype: me\n---\n",
      "Mentors/Ada Okafor.md": lines.joined(separator: "\n") + "\n",
    ]
  }

  /// `then` is what the vault was on 2026-07-14.
  private func since(_ old: [String: String], _ new: [String: String], _ more: String = "")
    -> [String: [String: String]]
  {
    let history = VaultHistory(
      snapshot: { (_, _) throws(Snapshot.Failure) in
        Snapshot(files: .memory(old), commit: "c0ffee0000")
      },
      staged: { () throws(Snapshot.Failure) in throw .noRepository },
      lines: { (_, _) throws(Snapshot.Failure) in throw .noRepository },
      day: { _, _ in "2026-07-14" })
    return events(Run("calendar --since then \(more)", in: .memory(new), history: history).output)
  }

  @Test func anEntryIsADay() throws {
    let all = events(Run("calendar", in: vault("- 2026-07-16 sent: hello")).output)
    let entry = try #require(all["Follow up: Ada Okafor"])
    #expect(entry["DTSTART;VALUE=DATE"] == "20260721")
    #expect(entry["DTEND;VALUE=DATE"] == "20260722")
    #expect(entry["DTSTAMP"] == "20260721T000000Z")
    #expect(entry["TRANSP"] == "TRANSPARENT")
    #expect(entry["CLASS"] == "PRIVATE")
    let action = #"Reply in the same thread: a few lines\, no apology\, nothing new."#
    #expect(entry["DESCRIPTION"] == action + #"\nMentors/Ada Okafor.md:1:3"#)
  }

  @Test func theIdStaysWhenTheDayMoves() throws {
    let one = vault("## Promised", "- [ ] Table one 📅 2026-07-25", "- [ ] Table two 📅 2026-07-25")
    let two = vault(
      "A line above.", "", "## Promised", "- [ ] Table two 📅 2026-07-27",
      "- [ ] Table one [due:: 2026-07-30]")
    let before = events(Run("calendar", in: one).output)
    let after = events(Run("calendar", in: two).output)
    for title in ["Due: Table one (Ada Okafor)", "Due: Table two (Ada Okafor)"] {
      let id = try #require(before[title]?["UID"])
      #expect(after[title]?["UID"] == id)
      #expect(after[title]?["DTSTART;VALUE=DATE"] != before[title]?["DTSTART;VALUE=DATE"])
    }
    #expect(Set(before.values.compactMap { $0["UID"] }).count == before.count)
  }

  @Test func twoPromisesOfOneNameAreTwo() {
    let twice = vault("## Promised", "- [ ] Table 📅 2026-07-25", "- [ ] Table 📅 2026-07-28")
    let text = Run("calendar", in: twice).output
    let ids = text.split(separator: "\r\n").filter { $0.hasPrefix("UID:") }
    #expect(ids.count == 2)
    #expect(Set(ids).count == 2)
  }

  @Test func theNewerOfTwoFilesOfADayHasTheHigherNumber() throws {
    func number(_ day: String, _ lines: String...) throws -> Int {
      let log = (["- 2026-07-16 sent: hello"] + lines).joined(separator: "\n")
      let all = events(Run("calendar --today \(day)", in: vault(log)).output)
      let numbers = Set(all.values.compactMap { $0["SEQUENCE"] })
      #expect(numbers.count == 1)
      return try #require(numbers.first.flatMap { Int($0) })
    }
    let morning = try number("2026-07-21")
    #expect(try number("2026-07-21") == morning)
    let noon = try number("2026-07-21", "- 2026-07-21 reply: yes")
    let evening = try number(
      "2026-07-21", "- 2026-07-21 reply: yes", "## Promised", "- [x] the table ✅ 2026-07-21")
    #expect(morning < noon && noon < evening)
    #expect(try number("2026-07-22") > evening)
    let busy = String(repeating: "- 2026-07-21 evidence: once more\n", count: 200)
    #expect(try number("2026-07-22") > number("2026-07-21", busy))
    #expect(try number("9999-12-01", "## Promised", "- [ ] x 📅 9999-12-02") < Int(Int32.max))
  }

  @Test func theLastDayThereIsHasNoDayAfter() {
    let files = vault("Nothing.").merging([
      "Cycles/Season.md": "---\nletters-due: 2026-11-16\nmatch-day: 9999-12-31\n---\n"
    ]) { $1 }
    let all = events(Run("calendar --season", in: files).output)
    #expect(all["Match Day: Season"]?["DTSTART;VALUE=DATE"] == "99991231")
    #expect(all["Match Day: Season"]?.keys.contains("DTEND;VALUE=DATE") == false)
    #expect(all["Letters due: Season"]?["DTEND;VALUE=DATE"] == "20261117")
  }

  @Test func aDiskThatTakesMarksApartChangesNoId() {
    func ids(_ name: String) -> [String] {
      let files = ["rapport.yml": "", "Mentors/\(name).md": "- 2026-07-16 sent: hello\n"]
      return events(Run("calendar", in: files).output).values.compactMap { $0["UID"] }
    }
    #expect(ids("Jir\u{30C}i\u{301} Dvor\u{30C}a\u{301}k") == ids("Jiří Dvořák"))
  }

  @Test func aPrivateLetterNoteNamesNobody() {
    let files = vault("- 2026-07-01 met: hello").merging([
      "Cycles/Season.md": "---\nletters-due: 2026-11-16\n---\n",
      "Letters/Ada.md":
        "---\ntags: [private]\nwriter: \"[[Ada Okafor]]\"\ncycle: \"[[Season]]\"\n"
        + "due: 2026-11-02\n---\n- 2026-07-20 letter-agreed: yes\n",
    ]) { $1 }
    let text = Run("calendar --season --within 400d --rule letter", in: files).output
    #expect(events(text).keys.contains("Letter due"))
    #expect(events(text).keys.contains("Send the letter packet"))
    #expect(!text.contains("Okafor"))
  }

  @Test func whatIsSettledIsCalledOff() throws {
    let old = vault("## Promised", "- [ ] Table one 📅 2026-07-20", "- [ ] Two 📅 2026-07-22")
    let new = vault(
      "## Promised", "- [x] Table one 📅 2026-07-20 ✅ 2026-07-19", "- [ ] Two 📅 2026-07-22")
    let all = since(old, new)
    let gone = try #require(all["Off the agenda: Due: Table one (Ada Okafor)"])
    #expect(gone["STATUS"] == "CANCELLED")
    #expect(gone["DTSTART;VALUE=DATE"] == "20260720")
    let before = events(Run("calendar --today 2026-07-14", in: old).output)
    let was = try #require(before["Due: Table one (Ada Okafor)"])
    #expect(gone["UID"] == was["UID"])
    #expect(try #require(Int(gone["SEQUENCE"] ?? "")) > #require(Int(was["SEQUENCE"] ?? "")))
    #expect(all["Due: Two (Ada Okafor)"]?["STATUS"] == "CONFIRMED")
    // What was handed in is waited for.
    #expect(all["Ask for feedback: Ada Okafor"]?["DTSTART;VALUE=DATE"] == "20260802")
    #expect(all.count == 3)
  }

  @Test func whatMovedOutOfSightStays() {
    let old = vault("## Promised", "- [ ] Table one 📅 2026-07-20")
    let new = vault("## Promised", "- [ ] Table one 📅 2026-12-01")
    let entry = since(old, new, "--severity info")["Due: Table one (Ada Okafor)"]
    #expect(entry?["STATUS"] == "CONFIRMED")
    #expect(entry?["DTSTART;VALUE=DATE"] == "20261201")
  }

  @Test func aDateThatHasComeIsNotCalledOff() {
    func season(_ opens: String) -> [String: String] {
      vault("Nothing.").merging([
        "Cycles/Season.md": "---\nopens: \(opens)\nletters-due: 2026-11-16\n---\n"
      ]) { $1 }
    }
    let came = since(season("2026-07-16"), season("2026-07-16"), "--season")
    #expect(came.keys.sorted() == ["Letters due: Season"])
    let given = since(season("2026-09-02"), season(""), "--season")
    #expect(
      given.keys.sorted() == ["Letters due: Season", "Off the agenda: Applications open: Season"])
  }

  @Test func whoIsNewHadNothingToCallOff() {
    let new = vault("- 2026-07-16 sent: hello")
    let all = since(["rapport.yml": ""], new, "--mentor Ada")
    #expect(all.keys.sorted() == ["Follow up: Ada Okafor"])
  }

  @Test func whatHasNoDateIsCounted() {
    let run = Run("calendar", in: Vaults.small)
    #expect(run.status == .fine)
    #expect(run.errors.contains(" without a date left out; `rapport due --all` shows everything"))
  }

  @Test func theSeasonIsThereOnRequest() {
    let files = vault("Nothing.").merging([
      "Cycles/Season.md":
        "---\nletters-due: 2026-11-16\nopens: 2026-07-01\nmatch-day: 2027-03-19\n---\n",
      "Letters/Ada.md":
        "---\nwriter: \"[[Ada Okafor]]\"\ncycle: \"[[Season]]\"\ndue: 2026-11-02\n---\n",
    ]) { $1 }
    #expect(events(Run("calendar", in: files).output).isEmpty)
    let titles = events(Run("calendar --season", in: files).output).keys.sorted()
    #expect(titles == ["Letter due: Ada Okafor", "Letters due: Season", "Match Day: Season"])
  }

  @Test(arguments: [
    ("calendar --alarm soon", "Give a number of days from 0 to 3650, such as 14d or 2w."),
    ("calendar --alarm 1317624576693539402w", "Give a number of days from 0 to 3650"),
    ("calendar --within 522w", "Give a number of days from 0 to 3650"),
    ("calendar --mentor Nobody", "Nothing in the vault is called \"Nobody\"."),
    ("calendar --rule letter", ""), ("calendar --rule lettr.ask", "Did you mean letter.ask?"),
  ])
  func wrongUsageIsSaid(line: String, words: String) {
    let run = Run(line, in: vault("Nothing."))
    #expect(run.errors.contains(words))
    #expect((run.status == .usage) == !words.isEmpty)
  }
}
