import Graph
import Rules
import Vault

extension FuzzTarget {
  /// The bytes of a `rapport.yml`, and a vault that is read with them.
  static let settings = FuzzTarget("settings") { bytes, complaints in
    checkYaml(bytes, 0..<bytes.count, firstLine: 1, &complaints)
    let (configuration, problems) = Configuration.read(bytes.span)
    let (_, again) = Configuration.read(bytes.span)
    complaints.expect(problems == again, "settings read twice differ")
    let (policy, policyProblems) = Policy.read(configuration)
    var files = SmallVault.notes
    files[Configuration.path] = bytes
    guard let graph = joined(.memory(files), configuration),
      let today = CivilDate(year: 2026, month: 7, day: 21)
    else { return }
    let situation = Situation(graph, policy: policy, today: today)
    let mutes = Mutes(graph, today: today)
    let all = problems + policyProblems + graph.diagnostics + mutes.diagnostics
    let places = Places(bytes)
    for diagnostic in all where diagnostic.path == Configuration.path {
      guard let place = diagnostic.place else { continue }
      complaints.expect(places.hold(place), "\(diagnostic.id) at \(place)")
    }
    for excerpt in Excerpt.all(of: all, in: .memory(files)) {
      complaints.expectPlain(excerpt.text, "the excerpt of \(excerpt.id)")
    }
    // Whatever the thresholds are, the rules must come to an end.
    _ = RuleBook.findings(situation)
  }
}
