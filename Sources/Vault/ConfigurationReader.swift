import Markdown

/// Turns the YAML of `rapport.yml` into a ``Configuration``, and what does not fit into diagnostics.
struct ConfigurationReader {
  var configuration = Configuration()
  var diagnostics: [Diagnostic] = []

  /// The settings there are, by topic.
  static let allowed = [
    "time-zone", "folders", "ignore", "policy", "keys", "verbs", "facets", "roles",
    "specialty-groups", "mute",
  ]

  mutating func read(_ document: YamlDocument) {
    for entry in distinct(document.entries) { read(entry) }
    guard let problem = document.problem else { return }
    report(Self.problem(problem.kind), at: problem.place)
  }

  private mutating func read(_ entry: YamlEntry) {
    let key = foldedKey(entry.key)
    guard Self.allowed.contains(key) else {
      let allowed = Nearest.ordered(Self.allowed, by: key)
      return report(.settingUnknown(key: entry.key, allowed: allowed), at: entry.keyPlace)
    }
    if entry.value.value == .null { return }
    switch key {
    case "time-zone": configuration.timeZone = text(entry.value, key: key)
    case "folders": readFolders(entry.value)
    case "ignore": configuration.ignore = texts(entry.value, key: key).map { Glob($0.text) }
    case "policy":
      configuration.policy = entries(entry.value, key: key, of: "numbers").map {
        Configuration.Setting(key: $0.key, value: $0.value, keyPlace: $0.keyPlace)
      }
    case "keys": configuration.keys = synonyms(entry.value, key: key)
    case "verbs": configuration.verbs = synonyms(entry.value, key: key)
    case "facets": configuration.facets = texts(entry.value, key: key)
    case "roles": configuration.roles = texts(entry.value, key: key)
    case "specialty-groups": readGroups(entry.value)
    default: configuration.mute = texts(entry.value, key: key)
    }
  }

  mutating func report(_ problem: Diagnostic.Problem, at place: SourcePlace) {
    diagnostics.append(Diagnostic(problem, path: Configuration.path, place: place))
  }

  private static func problem(_ kind: YamlDocument.Problem.Kind) -> Diagnostic.Problem {
    switch kind {
    case .syntax(let detail): .settingsSyntax(detail)
    case .notMapping: .settingsNotMapping
    case .tooLarge: .settingsTooLarge
    case .unclosed: .settingsSyntax("it is never closed")
    }
  }
}
