import Graph
import Rules
package import Vault

extension CheckReport {
  /// What is wrong as SARIF 2.1.0 (OASIS), the form that code hosts and editors read.
  ///
  /// - Parameters:
  ///   - files: Where the lines are read again: SARIF counts columns in UTF-16 units.
  ///   - version: The program's.
  package func sarif(files: Files, version: String) -> [UInt8] {
    let results = SarifResult.all(of: self, in: files)
    let rules = SarifRule.all
    let positions = Dictionary(uniqueKeysWithValues: zip(rules.map(\.id), rules.indices))
    return JsonWriter.document { json in
      json.field("$schema", "https://json.schemastore.org/sarif-2.1.0.json")
      json.field("version", "2.1.0")
      json.list("runs", [rules]) { json, rules in
        json.object { json in
          json.tool(rules, version: version)
          json.field("columnKind", "utf16CodeUnits")
          json.field("newlineSequences", ["\r\n", "\n", "\r"])
          json.list("results", onLines: true, results) { json, result in
            json.object { result.write(&$0, ruleIndex: positions[result.rule]) }
          }
        }
      }
    }
  }
}

extension JsonWriter {
  fileprivate mutating func tool(_ rules: [SarifRule], version: String) {
    field("tool", object: rules) { json, rules in
      json.field("driver", object: rules) { json, rules in
        json.field("name", "Rapport")
        json.field("version", version)
        json.list("rules", onLines: true, rules) { json, rule in
          json.object { json in
            json.field("id", rule.id)
            json.text("shortDescription", rule.meaning)
            if let reason = rule.reason { json.text("fullDescription", reason) }
            json.field("defaultConfiguration", object: rule.level) { $0.field("level", $1) }
          }
        }
      }
    }
  }

  /// A message: an object with a text.
  fileprivate mutating func text(_ name: StaticString, _ text: String) {
    field(name, object: text) { $0.field("text", $1) }
  }
}

extension SarifResult {
  fileprivate func write(_ json: inout JsonWriter, ruleIndex: Int?) {
    json.field("ruleId", rule)
    if let ruleIndex { json.field("ruleIndex", ruleIndex) }
    json.field("level", level)
    json.text("message", SarifText.message(message))
    json.list("locations", path.isEmpty ? [] : [path]) { json, path in
      json.object { json in
        json.field("physicalLocation", object: path) { json, path in
          json.field("artifactLocation", object: path) { $0.field("uri", SarifText.uri($1)) }
          guard let place else { return }
          json.field("region", object: place) { json, place in
            json.field("startLine", place.line)
            json.field("startColumn", place.column)
          }
        }
      }
    }
    json.field("partialFingerprints", object: fingerprint) { $0.field("rapportLine/v1", $1) }
  }
}
