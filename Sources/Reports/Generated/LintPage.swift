import Rules

/// Docs/Lint.md: every check with its reason and examples.
package enum LintPage {
  package static var markdown: String {
    var text = """
      # What is looked for before sending

      Generated from the checks themselves; a test fails when it is stale. `rapport lint FILE` looks
      for all of these. An *error* must not be sent; a piece of *advice* makes it read better. Each
      check has a permanent id, a reason, and a bad and a good example, which are also its tests.

      The bodies of mails are counted in words between greeting and closing. What a mail quotes of an
      earlier one is not looked at, and a signature may hold addresses and numbers.

      | kind | most words |
      |---|---|

      """
    for kind in DraftKind.allCases {
      guard let most = kind.mostWords else { continue }
      text += "| `\(kind.rawValue)` | \(most) |\n"
    }
    for severity in LintCheck.Severity.allCases {
      text += severity == .error ? "\n## Errors\n" : "\n## Advice\n"
      for check in LintBook.all where check.severity == severity { text += section(check) }
    }
    return text + "\n## The vault of the examples\n\n" + fenced(LintExample.notes)
  }

  private static func section(_ check: LintCheck) -> String {
    var text = "\n### \(check.title)\n\n`\(check.id)`\n\n\(check.reason)\n"
    if let source = check.source { text += "\nSource: \(source)\n" }
    text += "\nInstead: \(check.remedy)\n"
    text += "\n\(title("Bad", check.bad)):\n\n\(fenced(check.bad.text))"
    text += "\n\(title("Good", check.good)):\n\n\(fenced(check.good.text))"
    return text
  }

  private static func title(_ word: String, _ example: LintExample) -> String {
    [word, example.kind.map { "`\($0.rawValue)`" }, example.to.map { "to \($0)" }]
      .compactMap(\.self).joined(separator: ", ")
  }

  private static func fenced(_ text: String) -> String { "```text\n\(text)\n```\n" }
}
