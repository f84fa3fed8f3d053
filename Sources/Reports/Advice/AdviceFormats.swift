import Graph
import Rules

extension AdviceReport {
  /// `rapport/advice/1`.
  package var json: [UInt8] {
    JsonWriter.document { json in
      json.field("schema", "rapport/advice/1")
      json.field("today", today)
      json.list("mentors", onLines: true, mentors) { json, advice in
        json.object { advice.write(&$0) }
      }
    }
  }

  /// One record a mentor.
  package var csv: [UInt8] {
    var csv = CsvWriter([
      "subject", "name", "stage", "verdict", "strength", "temper", "last-inbound",
      "waiting-since", "follow-ups", "reason",
    ])
    for advice in mentors {
      csv.add([
        .text(advice.subject), .text(advice.name), .text(advice.stage.rawValue),
        .text(advice.judgement?.verdict.rawValue), .text(advice.judgement?.strength?.rawValue),
        .text(advice.temper.kind.rawValue), .text(advice.lastInbound?.description),
        .text(advice.waitingSince?.description), .number(advice.followUps),
        .text(advice.summary),
      ])
    }
    return csv.bytes
  }
}

extension Advice {
  /// The fields of one mentor, in the order they are promised in.
  fileprivate func write(_ json: inout JsonWriter) {
    json.field("subject", subject)
    json.field("name", name)
    json.field("stage", stage.rawValue)
    json.field("verdict", judgement?.verdict.rawValue)
    json.field("strength", judgement?.strength?.rawValue)
    json.field("temper", temper.kind.rawValue)
    json.field("lastInbound", lastInbound)
    json.field("waitingSince", waitingSince)
    json.field("followUps", followUps)
    json.because(because)
    json.list("changes", changes) { json, change in
      json.object { json in
        json.field("on", change.on)
        json.field("event", change.event?.rawValue)
        json.field("verdict", change.verdict?.rawValue)
        json.field("strength", change.strength?.rawValue)
      }
    }
  }
}
