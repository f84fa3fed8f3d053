import Rules

extension Explanation {
  /// `rapport/explain/1`.
  package var json: [UInt8] {
    JsonWriter.document { json in
      json.field("schema", "rapport/explain/1")
      json.field("today", entry.today)
      json.field("number", entry.number)
      json.list("findings", onLines: true, [entry]) { $0.finding($1) }
      json.list("grounds", onLines: true, grounds) { json, ground in
        guard case .fact(let path, let line, let column, let text) = ground.citation else { return }
        json.object { json in
          json.field("path", path)
          json.field("line", line)
          json.field("column", column)
          json.field("text", text)
          json.field("source", ground.source)
        }
      }
      json.list("policy", onLines: true, policy) { $0.policy($1) }
      json.field("rule", object: rule.rule) { json, rule in
        json.field("id", rule.id.rawValue)
        json.field("title", rule.title)
        json.field("rationale", rule.rationale)
      }
      json.field("settledBy", settling)
      json.field("mute", object: mute) { json, mute in
        json.field("path", mute.path)
        json.field("until", mute.until)
        json.field("line", mute.line)
      }
    }
  }
}
