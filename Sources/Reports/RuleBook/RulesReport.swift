package import Rules
import Vault

/// The rule book, or one rule of it.
package struct RulesReport: Sendable {
  /// In the order of the book.
  package let rules: [RuleEntry]
  /// Whether one rule was asked for by its id.
  package let isAboutOne: Bool

  /// The whole book.
  package init(_ situation: Situation) {
    rules = RuleBook.all.map { RuleEntry($0, in: situation) }
    isAboutOne = false
  }

  /// One rule; nil where there is none of that id.
  package init?(_ id: String, _ situation: Situation) {
    let id = id.lowercased()
    guard let rule = RuleBook.all.first(where: { $0.id.rawValue == id }) else { return nil }
    rules = [RuleEntry(rule, in: situation)]
    isAboutOne = true
  }

  /// The id that a misspelled one most likely meant.
  package static func nearest(to id: String) -> String? {
    Nearest(RuleID.allCases.map(\.rawValue)).name(for: id)
  }

  /// The book by chapters.
  var chapters: [(topic: RuleTopic, rules: [RuleEntry])] {
    RuleTopic.allCases.map { topic in (topic, rules.filter { $0.topic == topic }) }
  }
}
