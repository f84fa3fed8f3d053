import Reports
import Rules
import Testing

/// The small part of Mustache that templates are written in.
struct DraftTemplateTests {
  private static let values: DraftValues = [
    .name: .line(DraftLine(.own("Priya"))), .fading: .yes,
    .news: .list([
      [.text: .line(DraftLine(.own("one")))], [.text: .line(DraftLine(.own("two")))],
    ]),
    .hours: .line(DraftLine(.number(8))),
  ]

  @Test(arguments: [
    ("Dear {{name}},\n", "Dear Priya,\n"),
    ("{{{name}}} {{&name}} {{ name }}", "Priya Priya Priya\n"),
    ("{{me}}|", "|\n"), ("{{#fading}}yes{{/fading}}{{^fading}}no{{/fading}}", "yes\n"),
    ("{{#remote}}yes{{/remote}}{{^remote}}no{{/remote}}", "no\n"),
    ("{{#news}}\n- {{text}} {{name}}\n{{/news}}\nend", "- one Priya\n- two Priya\nend\n"),
    ("a{{! not seen }}b", "ab\n"), ("{{!\n many\n lines }}\nx", "x\n"),
    ("  {{#fading}}  \nx\n{{/fading}}\r\ny", "x\ny\n"),
    ("{{#fading}}{{#hours}}{{hours}}{{/hours}}{{/fading}}", "8\n"), ("{ { } }", "{ { } }\n"),
    ("", ""), ("\n\n", "\n\n"),
  ])
  func isFilled(_ source: String, _ text: String) throws {
    #expect(try DraftTemplate(source).filled(Self.values) == text)
  }

  @Test(arguments: [
    ("Dear {{nmae}},", "x.md:1:6: there is no field \"nmae\"", "Type {{name}} instead."),
    ("\nDear {{name", "x.md:2:6: a {{ without its }}", "Write }} behind the name"),
    ("{{#name}}\nx", "x.md:1:1: {{#name}} is never closed", "Write {{/name}} where it ends."),
    ("x{{/name}}", "x.md:1:2: {{/name}} closes nothing", "{{#name}}"),
    ("{{#name}}{{#me}}{{/name}}", "x.md:1:17: {{/name}} stands where {{/me}}", "Type {{/me}}"),
    ("{{> other}}", "x.md:1:1: one template cannot take in another", "Copy the text"),
    ("{{=<% %>=}}", "x.md:1:1: the delimiters cannot be changed", "{{ and }}"),
    ("é{{x}}", "x.md:1:3: there is no field", "Docs/Drafts.md"),
    ("{{}}", "x.md:1:1: there is no field", ""),
  ])
  func mistakesNameTheirPlace(_ source: String, _ wrong: String, _ remedy: String) throws {
    do throws(DraftTemplateProblem) {
      _ = try DraftTemplate(source).filled(Self.values)
      Issue.record("no mistake found")
    } catch {
      let words = error.words(path: "x.md")
      #expect(words.contains(wrong), "\(words)")
      #expect(words.contains(remedy), "\(words)")
    }
  }

  @Test func listsInListsEnd() {
    let deep =
      String(repeating: "{{#news}}", count: 200) + "x"
      + String(repeating: "{{/news}}", count: 200)
    #expect(throws: DraftTemplateProblem.self) { try DraftTemplate(deep).filled(Self.values) }
    let opened = String(repeating: "{{#name}}", count: 50_000)
    #expect(throws: DraftTemplateProblem.self) { try DraftTemplate(opened) }
  }

  @Test(arguments: DraftKind.allCases)
  func theBuiltInOnesAreRight(_ kind: DraftKind) throws {
    let x = DraftValue.line(DraftLine(.own("x")))
    let all = Dictionary(uniqueKeysWithValues: DraftField.allCases.map { ($0, x) })
    let text = try DraftTemplate(kind.template).filled(all)
    #expect(text.hasPrefix("Subject: "))
    #expect(!text.contains("{{"))
    #expect(!text.contains("  "), "\(text)")
  }
}
