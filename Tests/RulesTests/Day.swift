import Graph
import Rules
import Testing

/// One day of a hand-worked table, and what should be said on it.
struct Day: Sendable, CustomTestStringConvertible {
  let date: String
  let says: [String]

  init(_ date: String, _ says: String...) {
    self.date = date
    self.says = says
  }

  var testDescription: String {
    "\(date): \(says.isEmpty ? "nothing" : says.joined(separator: ", "))"
  }
}

extension Day {
  /// Compares what some rules say about a vault with the table, as `stop 2026-03-24 due`, in the
  /// order of the agenda.
  func check(
    _ rules: Set<RuleID>, _ vault: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let situation = try TinyVault.situation(vault, on: date)
    let agenda = Agenda(situation, mutes: Mutes(situation.graph, today: situation.today))
    let found = agenda.findings.filter { rules.contains($0.rule) }.map { finding in
      let id = finding.rule.rawValue
      let name = id.split(separator: ".").last.map(String.init) ?? id
      return "\(name) \(SpokenFinding(finding, in: situation).words)"
    }
    #expect(found == says, sourceLocation: sourceLocation)
  }

  /// Compares something true of the one mentor of a vault (or of the one named) with the table.
  func check(
    _ vault: String, of name: String? = nil, sourceLocation: SourceLocation = #_sourceLocation,
    _ fact: (Relationship, Situation) throws -> String
  ) throws {
    let situation = try TinyVault.situation(vault, on: date)
    let mentor = situation.mentors.first { name == nil || situation.graph[$0.id].title == name }
    let found = try fact(try #require(mentor), situation)
    #expect([found] == says, sourceLocation: sourceLocation)
  }
}

extension Set<RuleID> {
  /// The ladder of outreach, without what is said about the list as a whole.
  static let ladder: Set = [
    .firstFollowUp, .secondFollowUp, .warmFollowUp, .outreachStop, .overLimit, .bounced,
    .writeAgain,
  ]
  /// From the question to the last letter, without what is said about its evidence.
  static let letters: Set = [
    .letterAsk, .shortRunway, .letterAnswer, .letterHedged, .letterPacket, .letterCheckIn,
    .secondCheck, .callOffice, .letterMissed, .letterUnassigned, .letterOverMax,
  ]
}
