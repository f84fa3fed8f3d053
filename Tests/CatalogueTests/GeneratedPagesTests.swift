import Reports
import Rules
import Testing

@Suite("Generated pages")
struct GeneratedPagesTests {
  @Test func rules() {
    Kept.expect("Docs/Rules.md", RulesPage.markdown)
  }

  @Test func policy() {
    Kept.expect("Docs/Policy.md", PolicyPage.markdown)
  }

  @Test func errors() {
    Kept.expect("Docs/Errors.md", ErrorsPage.markdown)
  }

  @Test func lint() {
    Kept.expect("Docs/Lint.md", LintPage.markdown)
  }

  @Test func draftFields() {
    Kept.expect("Docs/DraftFields.md", DraftFieldsPage.markdown)
  }

  @Test func commands() throws {
    Kept.expect("Docs/Commands.md", try CommandsPage().markdown)
  }

  @Test func manual() throws {
    Kept.expect("Docs/rapport.1", try ManualPage().roff)
  }

  @Test func theRulesPageHoldsEveryRuleAndExample() {
    let page = RulesPage.markdown
    for rule in RuleBook.all {
      #expect(page.contains("\n`\(rule.id.rawValue)`"))
      #expect(page.contains(rule.rationale))
      for example in rule.examples {
        #expect(page.contains("\(example.today), \(example.title): "))
      }
    }
    for key in PolicyKey.allCases {
      #expect(PolicyPage.markdown.contains("\n| `\(key.rawValue)` | "))
      #expect(!key.facts.meaning.isEmpty)
    }
  }
}
