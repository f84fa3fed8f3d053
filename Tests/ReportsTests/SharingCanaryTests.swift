import Graph
import Reports
import Rules
import Testing

/// What is put on a calendar, into an address book or into a picture may be seen by anybody.
struct SharingCanaryTests {
  /// The canary vault, with promises and people that must stay at home, and a few that need not.
  private static let vault: TestVault = {
    var vault = CanaryVault.vault
    vault.files["Mentors/Priya Raman.md", default: ""] += """

      ## Promised

      - [ ] draft of the reply 📅 2026-07-22
      - [ ] CANARY-OPEN-PRIVATE #private 📅 2026-07-22
      - [ ] CANARY-OPEN-PATIENT MRN 4471203 📅 2026-07-22
      - [ ] CANARY-OPEN-SCORE USMLE Step 1 245 📅 2026-07-22
      - [ ] CANARY-OPEN-VERDICT he is disengaged 📅 2026-07-22
      - [ ] slides %%CANARY-OPEN-COMMENT%% <!-- CANARY-OPEN-HTML --> 📅 2026-07-22
      """
    vault.files["Mentors/Canary Secret.md"] = """
      ---
      tags: [private]
      email: canary@mail.example
      knows: "[[Priya Raman]]"
      ---
      - 2026-07-16 sent: hello
      """
    // Of their letters all is private: no line between them and me.
    vault.files["Mentors/Jonas Quiet.md"] = """
      - 2026-07-01 letter-asked: CANARY-PRIVATE-ASK #private
      """
    vault.files["Meetings/2026-07-24 Canary.md"] = """
      ---
      tags: [private]
      with: "[[Priya Raman]]"
      status: planned
      ---
      """
    return vault
  }()

  private static let canaries = [
    "canary", "disengaged", "re-engage", "245", "4471203", "hedged", "verdict", "alvarez",
  ]

  private func expectNone(_ text: String) {
    let text = text.replacing("\r\n ", with: "").lowercased()
    for canary in Self.canaries { #expect(!text.contains(canary), "\(canary)") }
  }

  @Test func noCalendarHoldsACanary() throws {
    let situation = try Self.vault.situation()
    var wishes = CalendarReport.Wishes()
    wishes.within = 400
    wishes.hasSeason = true
    wishes.alarms = [1]
    let mutes = Mutes(situation.graph, today: situation.today)
    let calendar = CalendarReport(situation, mutes: mutes, wishes)
    let text = calendar.ical.text.replacing("\r\n ", with: "")
    expectNone(text)
    let withheld = text.split(separator: "\r\n").filter { $0 == "SUMMARY:Due: Priya Raman" }
    #expect(withheld.count == 5)
    for line in [
      "SUMMARY:Due: draft of the reply (Priya Raman)", "SUMMARY:Due: slides (Priya Raman)",
      "SUMMARY:Follow up", "SUMMARY:Prepare the meeting",
    ] {
      #expect(text.contains("\r\n\(line)\r\n"), "\(line)")
    }
    // Nobody's finding gives way to another's title.
    let dated = Agenda(situation, mutes: mutes, within: 400).findings.count { $0.due != nil }
    #expect(calendar.entries.count >= dated)
  }

  @Test(arguments: CardVersion.allCases)
  func noCardHoldsACanary(version: CardVersion) throws {
    let contacts = ContactsReport(try Self.vault.situation())
    expectNone(contacts.vcards(version).text)
    #expect(contacts.withheld == 1)
    #expect(contacts.vcards(version).text.contains("FN:Priya Raman"))
  }

  @Test func noPictureHoldsACanary() throws {
    let map = PeopleMap(try Self.vault.situation())
    for bytes in [map.dot, map.mermaid, map.graphml, map.json] { expectNone(bytes.text) }
    #expect(map.withheld == 2)
    let writers = map.ties.filter { $0.kind == .letter }.map { map.knots[$0.from].name }
    #expect(writers.contains("Priya Raman"))
    #expect(!writers.contains("Jonas Quiet"))
  }
}
