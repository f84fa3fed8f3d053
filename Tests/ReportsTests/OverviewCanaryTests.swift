import Graph
import Reports
import Rules
import Testing

/// The page for an adviser, searched for everything that must stay at home; and its owner's, which
/// holds private lines, but marked, and neither comments nor the text of letters.
struct OverviewCanaryTests {
  /// What an adviser's page may hold none of, in any case. People may be named.
  static let canaries = [
    "canary", "zephyrine", "obscura", "disengaged", "re-engage", "diversify", "verdict", "quiet.",
    "exhausted", "hedged", "hesitant answer", "245", "260", "mrn", "4471203", "alvarez", "555-123",
    "1961", "27-0417", "27-0093", "chair file", "(private)", ".md", "silence",
  ]

  @Test func theAdvisersPageHoldsNoCanary() throws {
    let page = try OverviewVault.page(for: .adviser).lowercased()
    for canary in Self.canaries { #expect(!page.contains(canary), "\(canary)") }
    for word in [
      "nino beridze", "priya raman", "samuel whitlock", "quentin reply", "ingrid agrees",
      "send the poster to the printer", "2027 season", "2026-09-16", "letter asked for",
    ] { #expect(page.contains(word), "\(word)") }
  }

  /// What was kept is told by kind, never by its words.
  @Test func whatWasKeptIsCounted() throws {
    let overview = try OverviewVault.overview(of: OverviewVault.vault, for: .adviser)
    let kinds = Set(overview.withheld.map(\.kind))
    #expect(kinds.isSuperset(of: [.otherPerson, .letterText, .score, .patient]))
    for line in overview.notices {
      #expect(line.hasPrefix("left out: "))
      #expect(!line.lowercased().contains("canary"))
    }
  }

  /// A private answer must not be told, and no reminder asked for as if there were none.
  @Test func privateLinesDecideNothingAndMisleadNobody() throws {
    let overview = try OverviewVault.overview(of: OverviewVault.vault, for: .adviser)
    let lines = (overview.agenda.groups + overview.agenda.standing).flatMap(\.lines)
    #expect(!lines.contains { $0.name?.text == "Quentin Reply" })
    let lane = try #require(overview.lanes.lanes.first { $0.name.text == "Quentin Reply" })
    #expect(lane.count(.theirs) == 0)
    let agreeing = try #require(overview.lanes.lanes.first { $0.name.text == "Ingrid Agrees" })
    #expect(agreeing.letter == .asked)
  }

  @Test func howLongSomebodyWasSilentIsForTheOwner() throws {
    let (own, shown) = (
      try OverviewVault.page(for: .owner), try OverviewVault.page(for: .adviser)
    )
    #expect(own.contains(/, last heard \d+ days ago/))
    #expect(!shown.contains(/, last heard [^<]*ago/))
    #expect(shown.contains(/, last heard on 2026-/))
  }

  @Test func nothingOfAPrivateNoteIsThere() throws {
    let overview = try OverviewVault.overview(of: OverviewVault.vault, for: .adviser)
    #expect(!overview.lanes.lanes.contains { $0.name.text.contains("private") })
    #expect(overview.verdicts.verdicts.isEmpty)
    #expect(overview.lanes.lanes.allSatisfy { $0.spans.allSatisfy { $0.kind == .away } })
    #expect(overview.lanes.lanes.flatMap(\.rows).allSatisfy { $0.text == nil && $0.place == nil })
  }

  /// The same vault without its private lines makes the same lanes, panel and matrix.
  @Test func itIsThePageOfAVaultWithoutThem() throws {
    var public_ = OverviewVault.vault
    public_.files["Mentors/Quentin Reply.md"] =
      "---\ninstitution: Alder Lake\n---\n- 2026-07-10 sent: CANARY-SENT-TEXT\n"
    let one = try OverviewVault.overview(of: OverviewVault.vault, for: .adviser)
    let other = try OverviewVault.overview(of: public_, for: .adviser)
    #expect(one.lanes.lanes.map(\.name) == other.lanes.lanes.map(\.name))
    #expect(one.ladder.columns.map(\.step) == other.ladder.columns.map(\.step))
    #expect(one.panel.items == other.panel.items)
  }

  @Test func theOwnersPageMarksWhatIsPrivate() throws {
    let page = try OverviewVault.page(for: .owner)
    for word in ["CANARY-OWN-TASK", "CANARY-PRIVATE-REPLY", "Zephyrine Obscura", "re-engage"] {
      #expect(page.contains(word), "\(word)")
    }
    let task = try #require(page.split(separator: "<li").first { $0.contains("CANARY-OWN-TASK") })
    #expect(task.contains("<span class=\"private\">private</span>"))
    let reply = try #require(
      page.split(separator: "<tr").first { $0.contains("CANARY-PRIVATE-REPLY") })
    #expect(reply.contains("<span class=\"private\">private</span>"))
    for canary in [
      "CANARY-NOTE-COMMENT", "CANARY-LETTER-TEXT", "CANARY-LETTER-BODY", "CANARY-MAIL",
    ] {
      #expect(!page.contains(canary), "\(canary)")
    }
  }
}
