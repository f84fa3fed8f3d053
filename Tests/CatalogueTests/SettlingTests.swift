import Graph
import Reports
import Rules
import Testing
import Vault

/// One line that `explain` says would settle a finding.
struct SettlingLine: Sendable, CustomTestStringConvertible {
  let rule: Rule
  let verb: Verb

  var testDescription: String { "\(rule.id.rawValue): \(verb.rawValue)" }

  /// Every verb that a rule's sentence names as `verb:`.
  static let all = RuleBook.all.flatMap { rule in
    Settling.words(for: rule.id).matches(of: /`([a-z-]+):`/)
      .compactMap { Verb(rawValue: String($0.output.1)) }
      // Evidence settles by how much there is, not by one line.
      .filter { $0 != .evidence }
      .map { SettlingLine(rule: rule, verb: $0) }
  }
}

@Suite("What would settle a finding")
struct SettlingTests {
  @Test func everyRuleHasASentence() {
    for rule in RuleID.allCases {
      let words = Settling.words(for: rule)
      #expect(words.hasSuffix("."))
      #expect(words.first?.isLowercase == false)
    }
  }

  /// In every example in which the rule speaks about a person: one such line today, and what it
  /// said is gone. What lies ahead can only be settled in its own window.
  @Test(arguments: SettlingLine.all)
  func `The line that is named settles it`(_ line: SettlingLine) throws {
    var tried = 0
    for example in line.rule.examples where !example.finds.isEmpty {
      let (before, _) = try Notes(example.vault).situation(on: example.today)
      guard let finding = line.rule.check(before).first, let subject = finding.subject,
        before.graph[subject].type.isPerson, finding.state != .upcoming
      else { continue }
      let path = before.graph.path(subject)
      let more = "- \(example.today) \(line.verb.rawValue): done\n"
      let (after, _) = try Notes(example.vault).adding(more, to: path).situation(on: example.today)
      let still = line.rule.check(after).filter {
        $0.subject.map(after.graph.path) == path && $0.because == finding.because
      }
      #expect(still.isEmpty, "\(example.title)")
      tried += 1
    }
    #expect(tried > 0, "no example about a person")
  }
}

extension Notes {
  /// The same with lines at the end of one note.
  fileprivate func adding(_ text: String, to path: String) -> Notes {
    var notes = self
    notes.append(text, to: path)
    return notes
  }
}
