import ArgumentParser
import Reports
import Rules
import Vault

extension Severity: ExpressibleByArgument {}

/// Which part of the agenda is wanted.
struct AgendaFilter: ParsableArguments {
  @Option(
    help: ArgumentHelp("Look so far ahead, as 14d or 2w.", valueName: "days"),
    transform: AgendaFilter.days)
  var within: Int?

  @Option(
    help: ArgumentHelp("Only this rule, or a topic as letter.*; may be repeated.", valueName: "id"),
    completion: Completion.ruleTopics, transform: AgendaFilter.rules)
  var rule: [Set<RuleID>] = []

  @Option(
    help: ArgumentHelp("Only what is about this person.", valueName: "name"),
    completion: Completion.people)
  var mentor: String?

  @Option(help: "Only what is at least as severe.")
  var severity = Severity.info

  /// The filter with its name looked up.
  func resolved(in vault: OpenVault) throws -> DueReport.Filter {
    var filter = DueReport.Filter()
    filter.rules = rule.isEmpty ? nil : rule.reduce(into: []) { $0.formUnion($1) }
    filter.person = try mentor.map { try vault.person(named: $0) }
    filter.severity = severity
    return filter
  }

  static func days(_ text: String) throws -> Int {
    let isWeeks = text.hasSuffix("w")
    let digits = isWeeks || text.hasSuffix("d") ? String(text.dropLast()) : text
    let most = isWeeks ? 3650 / 7 : 3650
    guard let number = Int(digits), (0...most).contains(number) else {
      throw ValidationError("Give a number of days from 0 to 3650, such as 14d or 2w.")
    }
    return isWeeks ? number * 7 : number
  }

  private static func rules(_ text: String) throws -> Set<RuleID> {
    let topic = text.hasSuffix(".*") ? String(text.dropLast()) : text + "."
    let found = RuleID.allCases.filter { $0.rawValue == text || $0.rawValue.hasPrefix(topic) }
    guard found.isEmpty else { return Set(found) }
    let near = Nearest(RuleID.allCases.map(\.rawValue)).name(for: text)
    throw ValidationError(near.map { "Did you mean \($0)?" } ?? "There is no such rule.")
  }
}
