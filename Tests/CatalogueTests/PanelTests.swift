import Commands
import Foundation
import Graph
import Reports
import Rules
import Testing

/// A panel of three on 2026-07-21: Raman holds the research role and most of the evidence, Mori is
/// specialty and has promised a letter, Cohen is met but was last heard from in January.
private let panel = """
  == rapport.yml
  roles: [peer]
  == Cycles/Season.md
  ---
  letters-due: 2026-09-15
  letters-needed: 2
  ---
  == Mentors/Ben Cohen.md
  ---
  role: career
  ---
  - 2026-01-10 met: at the conference
  == Mentors/Priya Raman.md
  ---
  role: research
  letter: planned
  ---
  - 2026-07-01 met: journal club
  - 2026-07-02 evidence: found the error #rigor
  - 2026-07-03 evidence: wrote the code #skill
  - 2026-07-04 evidence: led the session [witness:: [[Priya Raman]], [[Yuki Mori]]]
  == Mentors/Yuki Mori.md
  ---
  role: [specialty, peer]
  cadence: 60
  ---
  - 2026-07-05 met: on the ward
  - 2026-07-06 letter-asked: for the season
  - 2026-07-08 letter-agreed: gladly
  - 2026-07-09 evidence: presented the case #communication
  """

struct PanelTests {
  private func report(without name: String? = nil, in text: String = panel) throws -> PanelReport {
    let (situation, mutes) = try Notes(text).situation()
    let mentor = name.map { situation.graph.find($0) }
    guard case .found(let id)? = mentor else { return PanelReport(situation, mutes: mutes) }
    return PanelReport(situation, mutes: mutes, without: id)
  }

  @Test func rolesAreFilledByActiveMentorsOnly() throws {
    let panel = try report().panel
    #expect(panel.active.map(\.name) == ["Priya Raman", "Yuki Mori"])
    #expect(panel.roles.map(\.name) == ["research", "specialty", "career", "peer"])
    #expect(panel.roles.map { $0.mentors.count } == [1, 1, 0, 1])
    #expect(panel.gaps == ["career"])
  }

  @Test func evidenceCountsForEveryWitness() throws {
    let panel = try report().panel
    #expect(panel.items == 4)
    #expect(panel.unseen == 0)
    // Three of four, one of them seen by both; Cohen saw nothing and is not active.
    #expect(panel.shares.map(\.mentor.name) == ["Priya Raman", "Yuki Mori"])
    #expect(panel.shares.map(\.items) == [3, 2])
    #expect(panel.shares.map(\.alone) == [2, 1])
    #expect(panel.shares.map(\.percent) == [75, 50])
  }

  @Test func lettersStandAgainstTheNearestCycle() throws {
    let cycle = try #require(try report().panel.cycles.first)
    #expect(cycle.name == "Season")
    #expect(cycle.needed == 2)
    #expect(cycle.most == 4)
    #expect(cycle.underWay == 2)
    #expect(cycle.letters.map(\.state) == [.planned, .agreed])
    #expect(cycle.letters.map(\.mentor.name) == ["Priya Raman", "Yuki Mori"])
  }

  /// Raman: 2026-07-01 and 30 days. Mori: 2026-07-08, the yes, and the 60 of her own note. Cohen
  /// is met too: 2026-01-10 and 30 days, long past.
  @Test func updatesFollowEachMentorsRhythm() throws {
    let touches = try report().panel.touches
    #expect(touches.map(\.mentor.name) == ["Ben Cohen", "Priya Raman", "Yuki Mori"])
    #expect(
      touches.map { "\($0.lastContact?.description ?? "-") \($0.nextUpdate?.description ?? "-")" }
        == ["2026-01-10 2026-02-09", "2026-07-01 2026-07-31", "2026-07-08 2026-09-06"])
  }

  @Test func theirAnswerComesBeforeAnyUpdate() throws {
    let text = panel + "\n- 2026-07-20 reply: and your draft?\n"
    let touch = try #require(try report(in: text).panel.touches.first)
    #expect(touch.mentor.name == "Yuki Mori")
    #expect(touch.isMyMove)
    #expect(touch.nextUpdate == nil)
  }

  @Test func findingsAreThoseOfThePanelAndNumberedAsInTheAgenda() throws {
    let (situation, mutes) = try Notes(panel).situation()
    let agenda = Agenda(situation, mutes: mutes).findings
    let findings = try report().panel.findings
    #expect(findings.map(\.rule) == [.tooFew, .roleGap])
    for entry in findings { #expect(agenda[try #require(entry.number) - 1].rule == entry.rule) }
  }

  @Test func withoutAMentorTheirRoleAndLetterAreGone() throws {
    let departure = try #require(try report(without: "Mori").departure)
    #expect(departure.after.active.map(\.name) == ["Priya Raman"])
    #expect(departure.after.gaps == ["specialty", "career", "peer"])
    // The promised letter will not be written: one of two is left.
    #expect(departure.letters == [.agreed])
    #expect(departure.before.cycles.first?.underWay == 2)
    #expect(departure.after.cycles.first?.underWay == 1)
    #expect(departure.alone == 1)
    #expect(departure.raised.map(\.rule) == [.tooFew, .lettersShort, .roleGap])
    #expect(departure.settled.map(\.rule) == [.tooFew, .roleGap])
    #expect(departure.raised.first?.severity == .critical)
  }

  @Test func aLetterThatIsInStaysWithoutItsWriter() throws {
    let text = panel + "\n- 2026-07-18 letter-submitted: uploaded\n"
    let departure = try #require(try report(without: "Mori", in: text).departure)
    #expect(departure.letters == [])
    #expect(departure.after.cycles.first?.underWay == 2)
  }

  // Each no must find its own letter: without a `for` both would go to the one written about last.
  @Test func eachOfTwoPromisedLettersIsLost() throws {
    let text =
      panel + """

        - 2026-07-10 letter-agreed: for the second application too [for:: [[Twin]]]
        == Cycles/Twin.md
        ---
        letters-due: 2026-09-15
        ---
        """
    let departure = try #require(try report(without: "Mori", in: text).departure)
    #expect(departure.letters == [.agreed, .agreed])
    // Raman's letter is planned for both cycles, and stays.
    #expect(departure.before.cycles.map(\.underWay) == [2, 2])
    #expect(departure.after.cycles.map(\.underWay) == [1, 1])
  }

  @Test func aLetterOfAnEarlierCycleIsLostAlready() throws {
    let text =
      panel + """

        - 2025-07-01 letter-agreed: for the last season [for:: [[Last]]]
        == Cycles/Last.md
        ---
        letters-due: 2025-09-15
        ---
        """
    let departure = try #require(try report(without: "Mori", in: text).departure)
    #expect(departure.letters == [.agreed])
    #expect(departure.after.cycles.map(\.name) == ["Season"])
  }

  @Test func whoCountsForNothingLeavesNoGap() throws {
    let departure = try #require(try report(without: "Cohen").departure)
    #expect(departure.raised.isEmpty)
    #expect(departure.settled.isEmpty)
    #expect(departure.alone == 0)
    let text = Run("panel", "--without", "Cohen", vault: panel).output
    #expect(text.contains("say the same as before"))
  }

  @Test func textShowsBarsAndStates() {
    let text = Run("panel", vault: panel).output
    #expect(text.contains("\n  career     nobody active\n"))
    #expect(text.contains("\n  Priya Raman  ###############.....   75 %    3 items, 2 only here\n"))
    #expect(text.contains("\n  2 under way, 2 needed; due Tue 2026-09-15, in 56 days\n"))
    #expect(text.contains("\n  agreed   Yuki Mori\n"))
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= 80 })
  }

  @Test func withoutShowsBeforeAndAfter() {
    let text = Run("panel", "--without", "Mori", vault: panel).output
    #expect(text.contains("\n  active mentors   2 -> 1\n"))
    #expect(text.contains("\n  specialty        Yuki Mori -> nobody\n"))
    #expect(text.contains("\n  letters, Season  2 -> 1\n"))
    #expect(text.contains("\n  lost: 1 letter not written yet (agreed).\n"))
    #expect(text.contains("[panel.letters-short]\n"))
    // What a finding said before need not be said where it says more now.
    #expect(text.contains("  now: 1 active mentor; 3 make a sound panel. [panel.too-few]\n"))
    #expect(!text.contains("2 active mentors;"))
    let markdown = Run("panel", "--without", "Mori", "--format", "markdown", vault: panel).output
    #expect(markdown.contains("\n## Without Yuki Mori\n\n- active mentors: 2 -\\> 1\n"))
  }

  @Test func jsonHoldsBothPanels() throws {
    let run = Run("panel", "--without", "Mori", "--format", "json", vault: panel)
    let json = try object(run.output)
    #expect(json["schema"] as? String == "rapport/panel/1")
    #expect((json["active"] as? [Any])?.count == 2)
    let without = try #require(json["without"] as? [String: Any])
    #expect(without["subject"] as? String == "Mentors/Yuki Mori.md")
    #expect(without["lettersLost"] as? [String] == ["agreed"])
    let after = try #require(without["after"] as? [String: Any])
    #expect((after["active"] as? [Any])?.count == 1)
    let whole = try object(Run("panel", "--format", "json", vault: panel).output)
    #expect(whole["without"] is NSNull)
  }

  @Test func aContactIsNoPartOfIt() {
    let run = Run("panel", "--without", "Ada", vault: "== People/Ada.md\nA resident.\n")
    #expect(run.status == .usage)
    #expect(run.errors == "A contact has no part in the panel; name a mentor.\n")
  }

  @Test func aFindingAboutNobodyStandsBesideItsNumber() {
    let run = Run("panel", vault: "== Mentors/Ada.md\n- 2026-07-14 met: hello\n")
    #expect(run.output.contains("\n 1  1 active mentor; 3 make a sound panel.\n    do: "))
    #expect(run.output.contains("\nEvidence (0 items)\n  None yet.\n"))
  }

  @Test func anEmptyVaultIsToldHowToBegin() {
    let run = Run("panel", vault: "")
    #expect(run.output.contains("There are no notes here yet."))
    #expect(!run.output.contains("Roles"))
  }
}

/// JSON as somebody else's parser reads it.
func object(_ text: String) throws -> [String: Any] {
  try #require(JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
}
