import Graph
import Markdown
package import Rules
import Vault

/// A threshold as it stands in a vault: its value, what it would be otherwise, and who set it.
package struct PolicyEntry: Sendable {
  /// A place that sets another value than the default, for all or for one mentor.
  package struct Override: Sendable, Hashable {
    package var path: String
    package var line: Int
    package var column: Int
    package var value: Int
    /// Whom it is for; nil for everybody.
    package var name: String?

    /// `path:line:column` as editors take it.
    package var location: String { "\(path):\(line):\(column)" }
  }

  package let key: PolicyKey
  /// In force for everybody whose note says nothing else.
  package let value: Int
  package let overrides: [Override]

  var facts: PolicyKey.Facts { key.facts }

  /// The default alone, for the reference.
  package init(standard key: PolicyKey) {
    self.key = key
    value = key.facts.standard
    overrides = []
  }

  /// As a vault has it.
  package init(_ key: PolicyKey, in situation: Situation) {
    self.key = key
    value = situation.policy[key]
    overrides = Self.settings(key, situation) + Self.cadences(key, situation.graph)
  }

  /// The last entry of `rapport.yml` that says what is in force.
  private static func settings(_ key: PolicyKey, _ situation: Situation) -> [Override] {
    let value = situation.policy[key]
    let setting = situation.graph.configuration.policy.last { setting in
      guard case .scalar(let text, _) = setting.value.value else { return false }
      return setting.key.lowercased() == key.rawValue && Int(text) == value
    }
    return setting.map { setting in
      [
        Override(
          path: Configuration.path, line: Int(setting.value.place.line),
          column: Int(setting.value.place.column), value: value)
      ]
    } ?? []
  }

  /// A mentor's note may set a rhythm of its own.
  private static func cadences(_ key: PolicyKey, _ graph: Graph) -> [Override] {
    guard key == .cadence else { return [] }
    return graph.notes.compactMap { note in
      note.person?.cadence.map { cadence in
        Override(
          path: note.path, line: Int(cadence.place.line), column: Int(cadence.place.column),
          value: cadence.value, name: note.title)
      }
    }
  }
}

extension PolicyEntry {
  /// "56 days".
  var amount: String { Self.amount(value, facts.unit) }

  /// "default 56, from 0 to 3650".
  var bounds: String {
    "default \(facts.standard), from \(facts.range.lowerBound) to \(facts.range.upperBound)"
  }

  /// A number with its unit: "1 day", "60 %".
  static func amount(_ number: Int, _ unit: PolicyKey.Unit) -> String {
    switch unit {
    case .percent: "\(number) %"
    case .people: number == 1 ? "1 person" : "\(number) people"
    default: number == 1 ? "1 \(unit.rawValue.dropLast())" : "\(number) \(unit.rawValue)"
    }
  }
}

extension JsonWriter {
  /// A threshold, as the item of a list.
  mutating func policy(_ entry: PolicyEntry) {
    object { json in
      json.field("key", entry.key.rawValue)
      json.field("value", entry.value)
      json.field("default", entry.facts.standard)
      json.field("unit", entry.facts.unit.rawValue)
      json.field("least", entry.facts.range.lowerBound)
      json.field("most", entry.facts.range.upperBound)
      json.field("meaning", entry.facts.meaning)
      json.list("overrides", entry.overrides) { json, override in
        json.object { json in
          json.field("path", override.path)
          json.field("line", override.line)
          json.field("column", override.column)
          json.field("value", override.value)
          json.field("name", override.name)
        }
      }
    }
  }
}

extension Page {
  /// Thresholds, each with its value, its bounds and who set it.
  mutating func add(_ policy: [PolicyEntry], indent: Int = 2) {
    for entry in policy {
      paragraph("\(entry.key.rawValue): \(entry.amount)", .strong, indent: indent, hanging: 2)
      paragraph("\(entry.facts.meaning) (\(entry.bounds))", indent: indent + 2)
      for override in entry.overrides {
        let whom = override.name.map { " for \($0)" } ?? ""
        let amount = PolicyEntry.amount(override.value, entry.facts.unit)
        paragraph("set to \(amount)\(whom) in \(override.location)", .quiet, indent: indent + 2)
      }
    }
  }
}
