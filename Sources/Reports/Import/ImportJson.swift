import Graph
import Imports
import Vault

extension ImportReport {
  /// `rapport/import/1`.
  package var json: [UInt8] {
    JsonWriter.document { json in
      json.field("schema", "rapport/import/1")
      json.field("today", today)
      json.field("kind", kind.rawValue)
      json.field("files", files)
      json.field("dryRun", isDryRun)
      json.list("people", onLines: true, people) { $0.offer($1) }
      json.list("journals", onLines: true, journals) { $0.journal($1) }
      json.list("problems", onLines: true, problems) { json, problem in
        json.object { json in
          json.field("file", problem.file)
          json.field("line", problem.line)
          json.field("message", ImportWording.words(problem.kind))
        }
      }
      json.list("twins", onLines: true, twins) { json, pair in
        json.object { json in
          json.field("first", pair.first)
          json.field("second", pair.second)
          json.field("because", pair.because)
        }
      }
      json.field("written", isDryRun ? [] : written)
      json.list("failures", onLines: true, failures) { json, failure in
        json.object { json in
          json.field("path", failure.path)
          json.field("message", failure.failure.words)
        }
      }
    }
  }
}

extension JsonWriter {
  fileprivate mutating func offer(_ offer: Offer) {
    object { json in
      json.field("name", offer.person.name.value)
      json.field("state", offer.group.rawValue)
      json.field("path", offer.path)
      json.field("institution", offer.person.institution?.value)
      json.field("country", offer.person.country?.value)
      json.list("candidates", offer.candidates) { json, candidate in
        json.object { json in
          json.field("path", candidate.path)
          json.field("name", candidate.title)
          json.field("because", candidate.reasons.map(ImportWording.words))
        }
      }
      json.values(offer.values, offer.differences)
      json.list("papers", offer.papers) { $0.paper($1) }
      json.activity(offer.person.activity)
      json.mail(offer)
      json.field("merges", ImportWording.words(offer.person.merges))
      json.field("doubts", offer.person.doubts.map(ImportWording.words))
    }
  }

  private mutating func activity(_ activity: ImportedActivity?) {
    field("activity", object: activity) { json, activity in
      json.field("papers", activity.papers)
      json.field("recentOriginals", activity.recentOriginals)
      json.field("first", activity.first)
      json.field("last", activity.last)
      json.field("corresponding", activity.corresponding)
    }
  }

  private mutating func mail(_ offer: Offer) {
    field("mail", object: offer.person.mail) { json, mail in
      json.field("sent", mail.sent)
      json.field("received", mail.received)
      json.field("last", mail.last)
      json.list("lines", offer.mail) { json, mail in
        json.object { json in
          json.field("date", mail.date)
          json.field("verb", mail.verb.rawValue)
          json.field("subject", mail.subject)
          json.source(mail.source)
        }
      }
    }
  }

  private mutating func paper(_ paper: ImportedPaper) {
    object { json in
      json.field("pmid", paper.pmid)
      json.field("title", paper.title)
      json.field("journal", paper.journal)
      json.field("published", paper.published?.description)
      json.field("original", paper.kind == .unknown ? nil : paper.kind == .original)
      json.field("first", paper.role.contains(.first))
      json.field("last", paper.role.contains(.last))
      json.field("corresponding", paper.role.contains(.corresponding))
    }
  }

  fileprivate mutating func journal(_ offer: JournalOffer) {
    object { json in
      json.field("path", offer.path)
      json.field("name", offer.title)
      json.field("state", offer.state)
      json.field("message", ImportWording.words(offer.fate))
      json.values(offer.values, offer.differences)
    }
  }

  private mutating func values(_ values: [OfferedValue], _ differences: [Difference]) {
    list("values", values) { json, value in
      json.object { json in
        json.field("key", value.key)
        json.field("value", value.text)
        json.field("earlier", value.earlier?.value)
        json.source(value.source)
      }
    }
    list("differences", differences) { json, difference in
      json.object { json in
        json.field("key", difference.key)
        json.field("note", difference.known)
        json.field("import", difference.found)
        json.source(difference.source)
      }
    }
  }

  private mutating func source(_ source: ImportSource) {
    field("file", source.file)
    field("record", source.record)
    field("line", source.line)
  }
}

extension JournalOffer {
  fileprivate var state: String {
    switch fate {
    case .unwritable: "unwritable"
    case .unclear: "unclear"
    default: writes ? "completed" : "unchanged"
    }
  }
}
