import Graph
import Rules

extension IntroReport {
  /// `rapport/intro/1`.
  package var json: [UInt8] {
    JsonWriter.document { json in
      json.field("schema", "rapport/intro/1")
      json.field("today", today)
      json.field("subject", subject)
      json.field("name", name)
      json.list("paths", onLines: true, paths) { json, path in
        json.object { json in
          json.field("distance", path.distance)
          json.field("over", path.over.map(\.subject))
          json.list("steps", path.steps) { $0.step($1) }
        }
      }
      json.list("leftOut", leftOut) { json, one in
        json.object { json in
          json.field("subject", one.member.subject)
          json.field("name", one.member.name)
          json.field("why", one.why.rawValue)
        }
      }
    }
  }

  /// The paths as a note.
  package var markdown: [UInt8] {
    var text = "# Paths to \(MarkdownText.plain(name)), \(today.withWeekday)\n"
    if paths.isEmpty { text += "\n\(MarkdownText.plain(nothing))\n\n" }
    for hint in hints { text += "- \(MarkdownText.plain(hint))\n" }
    for (number, path) in paths.enumerated() {
      text += "\n## \(number + 1). \(MarkdownText.plain(headline(path)))\n\n"
      for step in path.steps {
        let places = step.because.compactMap(\.location).map(MarkdownText.code)
        let cited = places.isEmpty ? "" : " (\(places.joined(separator: ", ")))"
        text += "- \(MarkdownText.plain(step.words))\(cited)\n"
      }
      text += "- do: \(MarkdownText.plain(path.action))\n"
    }
    if !leftOut.isEmpty { text += "\n" }
    for one in leftOut {
      text += "- left out: \(MarkdownText.plain("\(one.member.name) \(one.why.words)"))\n"
    }
    return Array(text.utf8)
  }
}

extension JsonWriter {
  fileprivate mutating func step(_ step: IntroReport.Step) {
    object { json in
      json.field("from", step.from)
      json.field("to", step.to)
      json.field("kind", step.kind.rawValue)
      json.field("distance", step.distance)
      json.field("words", step.words)
      json.because(step.because)
    }
  }
}
