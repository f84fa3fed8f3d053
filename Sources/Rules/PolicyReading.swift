import Markdown
package import Vault

extension Policy {
  /// The thresholds of a vault: the defaults, with what its `rapport.yml` overrides. A key nobody
  /// knows and a value out of range are diagnostics; the default then stands.
  package static func read(_ configuration: Configuration) -> (Policy, [Diagnostic]) {
    var policy = Policy()
    var diagnostics: [Diagnostic] = []
    for setting in configuration.policy {
      let problem = policy.apply(setting)
      if let problem {
        let isKey = if case .settingUnknown = problem { true } else { false }
        let place = isKey ? setting.keyPlace : setting.value.place
        diagnostics.append(Diagnostic(problem, path: Configuration.path, place: place))
      }
    }
    return (policy, diagnostics)
  }

  private mutating func apply(_ setting: Configuration.Setting) -> Diagnostic.Problem? {
    guard let key = PolicyKey(rawValue: setting.key.lowercased()) else {
      let allowed = PolicyKey.allCases.map(\.rawValue)
      return .settingUnknown(
        key: setting.key, allowed: Nearest.ordered(allowed, by: setting.key))
    }
    let facts = key.facts
    guard case .scalar(let text, _) = setting.value.value, let number = Int(text) else {
      return .settingWrongType(
        key: key.rawValue, expected: "a whole number of \(facts.unit.rawValue)")
    }
    guard facts.range.contains(number) else {
      return .settingImpossible(
        key: key.rawValue, value: text,
        allowedText: "from \(facts.range.lowerBound) to \(facts.range.upperBound)")
    }
    self[key] = number
    return nil
  }
}
