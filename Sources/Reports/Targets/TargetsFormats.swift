import Graph
import Rules

extension TargetsReport {
  /// `rapport/targets/1`.
  package var json: [UInt8] {
    JsonWriter.document { json in
      json.field("schema", "rapport/targets/1")
      json.field("today", today)
      json.list("targets", onLines: true, targets) { json, target in
        json.object { json in
          json.field("rank", target.rank)
          json.field("subject", target.subject)
          json.field("name", target.name)
          json.field("score", target.score)
          json.list("parts", target.parts) { json, part in
            json.object { json in
              json.field("part", part.part.rawValue)
              json.field("value", part.value)
              json.because(part.because)
            }
          }
        }
      }
    }
  }

  /// One record a person.
  package var csv: [UInt8] {
    var csv = CsvWriter([
      "rank", "subject", "name", "stage", "score", "fit", "activity", "access", "gaps",
    ])
    for target in targets {
      csv.add(
        [
          .number(target.rank), .text(target.subject), .text(target.name),
          .text(target.stage.rawValue), .number(target.score),
        ] + target.parts.map { .number($0.value) } + [
          .text(target.gaps.joined(separator: "; "))
        ])
    }
    return csv.bytes
  }

  /// The list as a note: a table, then every score opened up.
  package var markdown: [UInt8] {
    var text = "# Hit list, \(today.withWeekday)\n\n\(size).\n"
    if let advice { text += "\n\(MarkdownText.plain(advice))\n" }
    text += table
    if choice == .everybody {
      if let notPublishing { text += "\n\(MarkdownText.plain(notPublishing))\n" }
      text += "\n## Next to write to\n\n\(MarkdownText.plain(nextWords))\n"
    }
    text += twins.markdown
    for target in targets { text += Self.opened(target) }
    return Array(text.utf8)
  }

  private var table: String {
    guard !targets.isEmpty else { return "" }
    var text = "\n| # | name | stage | score | fit | activity | access | missing |\n"
    text += "|---:|---|---|---:|---:|---:|---:|---|\n"
    for target in targets {
      let values = [target.score] + target.parts.map(\.value)
      text += "| \(target.rank) | \(MarkdownText.plain(target.name)) | \(target.stage.rawValue) | "
      text += values.map(String.init).joined(separator: " | ")
      text += " | \(target.gaps.joined(separator: ", ")) |\n"
    }
    return text
  }

  private static func opened(_ target: Target) -> String {
    let name = MarkdownText.plain(target.name)
    var text = "\n## \(target.rank). \(name): \(target.score) of \(target.most)\n\n"
    for part in target.parts {
      text += "- \(part.part.rawValue), \(part.value) of \(part.most)\n"
      for sign in part.signs {
        let place = sign.place.map { " (\(MarkdownText.code($0)))" } ?? ""
        text += "  - \(sign.points): \(MarkdownText.plain(sign.words))\(place)\n"
      }
    }
    return text
  }
}
