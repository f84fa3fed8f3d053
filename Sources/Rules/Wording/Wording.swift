import Graph

/// The two sentences of a finding: what is the case, and what to do about it.
///
/// Rules state facts (``Statement``); only this folder knows words. They describe what happened,
/// never what somebody is like.
package struct Wording: Sendable, Equatable {
  /// What is the case. One sentence, without the name: the reader sees whom it is about.
  package var message: String
  /// What to do about it, in the imperative.
  package var action: String

  init(_ message: String, _ action: String) {
    self.message = message
    self.action = action
  }

  package init(_ statement: Statement) {
    self =
      Wording.outreach(statement) ?? Wording.targets(statement)
      ?? Wording.conversation(statement) ?? Wording.work(statement) ?? Wording.verdict(statement)
      ?? Wording.letters(statement) ?? Wording.letterQuality(statement) ?? Wording.panel(statement)
      ?? Wording.touch(statement) ?? Wording.risk(statement) ?? Wording.other(statement)
      ?? Wording("", "")
  }
}

extension Finding {
  package var message: String { Wording(statement).message }
  package var action: String { Wording(statement).action }
}

extension Wording {
  /// "1 day", "3 days".
  static func count(_ number: Int, _ one: String, _ many: String? = nil) -> String {
    "\(number) \(number == 1 ? one : many ?? one + "s")"
  }

  /// "A", "A and B", "A, B and C".
  static func list(_ names: [String]) -> String {
    guard let last = names.last, names.count > 1 else { return names.first ?? "" }
    return names.dropLast().joined(separator: ", ") + " and " + last
  }

  /// The first few of a list, and how many more there are.
  static func list(_ names: [String], of count: Int) -> String {
    count > names.count
      ? names.joined(separator: ", ") + " and \(count - names.count) more" : list(names)
  }

  static func quoted(_ text: String) -> String { "\"\(text)\"" }
}
