import Graph
import Rules

extension ChangesReport {
  /// `rapport/changes/1`.
  package var json: [UInt8] {
    JsonWriter.document { json in
      json.field("schema", "rapport/changes/1")
      json.field("since", object: since) { json, since in
        json.field("asked", since.asked)
        json.field("commit", since.commit)
        json.field("date", since.date)
      }
      json.field("today", today)
      json.list("risen", onLines: true, risen) { $0.change($1) }
      json.list("settled", onLines: true, settled) { $0.change($1) }
      json.list("verdicts", onLines: true, verdicts) { $0.move($1) }
      json.list("evidence", onLines: true, evidence) { $0.addition($1) }
      json.list("promised", onLines: true, promised) { $0.addition($1) }
      json.list("kept", onLines: true, kept) { $0.addition($1) }
      json.list("ranks", onLines: true, ranks) { json, move in
        json.object { json in
          json.field("subject", move.subject)
          json.field("name", move.name)
          json.field("from", move.from)
          json.field("to", move.to)
        }
      }
    }
  }

  /// A note for the week's end.
  package var markdown: [UInt8] {
    var text = "# \(headline)\n"
    if isEmpty { text += "\nNothing moved.\n" }
    text += section("New or more urgent", risen.map { ($0.sentence, $0.entry.place, $0.why) })
    text += section("Settled", settled.map { ($0.sentence, $0.entry.place, $0.why) })
    text += section(
      "Advice", verdicts.map { (("**\(plain($0.name))**: \($0.words)"), nil, $0.why) })
    for (title, additions) in [
      ("Evidence added", evidence), ("Promised", promised), ("Kept", kept),
    ] {
      text += section(
        title,
        additions.map { item in
          ("\(item.date.map { "**\($0)** " } ?? "")\(plain(item.words))", item.place.location, nil)
        })
    }
    text += section("Hit list", ranks.map { ("\(plain($0.name)): \($0.words)", nil, nil) })
    return Array(text.utf8)
  }

  private func section(
    _ title: String, _ lines: [(words: String, place: String?, why: String?)]
  ) -> String {
    guard !lines.isEmpty else { return "" }
    var text = "\n## \(title)\n\n"
    for line in lines {
      text += "- \(line.words)\n"
      let rest = [line.place.map(MarkdownText.code), line.why].compactMap(\.self)
      if !rest.isEmpty { text += "  - \(rest.joined(separator: ", "))\n" }
    }
    return text
  }

  private func plain(_ text: String) -> String { MarkdownText.plain(text) }
}

extension FindingChange {
  fileprivate var sentence: String {
    let about = entry.headline.isEmpty ? "" : "**\(MarkdownText.plain(entry.headline))**: "
    return about + MarkdownText.plain(entry.message)
  }
}

extension JsonWriter {
  fileprivate mutating func change(_ change: FindingChange) {
    object { json in
      json.field("change", change.kind.rawValue)
      json.field("cause", change.cause.rawValue)
      json.field("rule", change.entry.rule.rawValue)
      json.field("subject", change.entry.subject)
      json.field("name", change.entry.name)
      json.field("due", change.entry.due)
      json.field("state", change.entry.state.rawValue)
      json.field("severity", change.entry.severity.rawValue)
      json.field("message", change.entry.message)
      json.because(change.entry.because)
    }
  }

  fileprivate mutating func move(_ move: VerdictMove) {
    object { json in
      json.field("subject", move.subject)
      json.field("name", move.name)
      json.field("from", object: move.from) { $0.judged($1) }
      json.field("to", object: move.to) { $0.judged($1) }
      json.field("cause", move.cause.rawValue)
      json.because(move.because)
    }
  }

  private mutating func judged(_ judged: VerdictMove.Judged) {
    field("verdict", judged.verdict?.rawValue)
    field("strength", judged.strength?.rawValue)
  }

  fileprivate mutating func addition(_ addition: Addition) {
    object { json in
      json.field("date", addition.date)
      json.field("text", addition.text)
      json.field("people", addition.people)
      json.field("inTime", addition.isOnTime)
      guard case .fact(let path, let line, let column, _) = addition.place else { return }
      json.field("path", path)
      json.field("line", line)
      json.field("column", column)
    }
  }
}
