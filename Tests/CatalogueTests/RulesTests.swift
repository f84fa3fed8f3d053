import Commands
import Foundation
import Reports
import Rules
import Testing

struct RulesTests {
  static let vault = """
    == rapport.yml
    policy:
      letter.ask: 70
      Update.Cadence: 40
      due.window: many
    == Mentors/Yuki Mori.md
    ---
    cadence: 60
    ---
    """

  @Test func theBookNamesEveryRuleOnce() {
    let lines = Run("rules", vault: "").output.split(separator: "\n").map(String.init)
    for rule in RuleBook.all {
      #expect(lines.count { $0.hasPrefix("  \(rule.id.rawValue) ") } == 1)
    }
    let topics = RuleTopic.allCases.map(\.rawValue)
    #expect(lines.filter(topics.contains) == topics)
  }

  /// Chapters keep the book's order only if each is one run of it.
  @Test func chaptersAreRunsOfTheBook() {
    var runs: [RuleTopic] = []
    for rule in RuleBook.all where runs.last != RuleTopic(rule.id) {
      runs.append(RuleTopic(rule.id))
    }
    #expect(runs == RuleTopic.allCases)
    #expect(Set(RuleBook.all.map(\.id)) == Set(RuleID.allCases))
    #expect(RuleBook.all.count == RuleID.allCases.count)
  }

  @Test func oneRuleShowsWhatIsInForceAndWhoSetIt() {
    let text = Run("rules", "letter.ask", vault: Self.vault).output
    #expect(text.hasPrefix("letter.ask: Ask for the letter\n"))
    #expect(text.contains("\n  letter.ask: 70 days\n"))
    #expect(text.contains("(default 56, from 0 to 3650)"))
    #expect(text.contains("\n    set to 70 days in rapport.yml:2:15\n"))
    #expect(text.contains("\n  letter.short-runway: 42 days\n"))
    #expect(text.contains("\n    finds: Harriet Boone: 2026-07-21 due\n"))
    #expect(text.contains("\n      letters-due: ↓2026-09-15\n"))
  }

  @Test func aMentorsOwnRhythmIsNamed() {
    let text = Run("rules", "update.due", vault: Self.vault).output
    #expect(text.contains("\n  update.cadence: 40 days\n"))
    #expect(text.contains("\n    set to 40 days in rapport.yml:3:19\n"))
    #expect(text.contains("\n    set to 60 days for Yuki Mori in Mentors/Yuki Mori.md:2:10\n"))
  }

  @Test func jsonHasThePolicyInForce() throws {
    let json = try object(Run("rules", "letter.ask", "--format", "json", vault: Self.vault).output)
    #expect(json["schema"] as? String == "rapport/rules/1")
    let rule = try #require((json["rules"] as? [[String: Any]])?.first)
    #expect(rule["id"] as? String == "letter.ask")
    #expect(rule["topic"] as? String == "Letters")
    let key = try #require((rule["policy"] as? [[String: Any]])?.first)
    #expect(key["value"] as? Int == 70)
    #expect(key["default"] as? Int == 56)
    #expect(key["unit"] as? String == "days")
    #expect((key["overrides"] as? [[String: Any]])?.first?["line"] as? Int == 2)
    let all = try object(Run("rules", "--format", "json", vault: "").output)
    #expect((all["rules"] as? [Any])?.count == RuleBook.all.count)
  }

  @Test func markdownOfOneRule() {
    let text = Run("rules", "letter.ask", "--format", "markdown", vault: Self.vault).output
    #expect(text.hasPrefix("# Ask for the letter\n\n`letter.ask`\n"))
    #expect(text.contains("\n- `letter.ask`: 70 days. Before the due date: ask for the letter.\n"))
    #expect(text.contains("\n  - default 56; 70 is set in `rapport.yml:2:15`\n"))
  }

  @Test func anUnknownIdNamesTheNearest() {
    let run = Run("rules", "leter.ask", vault: "")
    #expect(run.status == .usage)
    #expect(run.errors == "There is no rule \"leter.ask\". Did you mean letter.ask?\n")
    let far = Run("rules", "zzzzzzzz", vault: "")
    #expect(far.errors == "There is no rule \"zzzzzzzz\". `rapport rules` lists them.\n")
  }

  @Test func theBookNeedsNoVault() {
    let run = Run(["rules", "letter.ask"], files: nil)
    #expect(run.status == .fine)
    #expect(run.output.contains("letter.ask: 56 days"))
    #expect(Run(["rules", "--vault", "elsewhere"], files: nil).status == .unread)
  }

  @Test func amountsAgreeWithTheirNumber() {
    let text = Run("rules", "letter.packet", vault: "").output
    #expect(text.contains("\n  letter.packet: 1 day\n"))
    #expect(Run("rules", "outreach.same-text", vault: "").output.contains(": 80 %\n"))
  }
}
