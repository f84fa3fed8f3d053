import Graph
import Markdown
package import Vault

extension IndexReport {
  /// `rapport/index/1`: the whole graph as written, lines that lie in the future included.
  package var json: [UInt8] {
    JsonWriter.document { json in
      json.field("schema", "rapport/index/1")
      json.list("notes", onLines: true, graph.notes) { json, note in
        json.object { json in
          json.field("path", note.path)
          json.field("type", note.type.rawValue)
          json.field("title", note.title)
        }
      }
      writeLinks(&json)
      json.list("events", onLines: true, eventsByPlace) { write($1, &$0) }
      json.list("tasks", onLines: true, graph.tasks) { write($1, &$0) }
      json.list("diagnostics", onLines: true, diagnostics) { $0.diagnostic($1) }
    }
  }

  private func writeLinks(_ json: inout JsonWriter) {
    let links = graph.notes.lazy.flatMap { note in
      let run = graph.links[note.id.int]
      return run.links.sorted { $0.place < $1.place }.lazy.map { (note, run, $0) }
    }
    json.list("links", onLines: true, links) { json, item in
      let (note, run, link) = item
      json.object { json in
        json.field("path", note.path)
        json.place(link.place)
        json.field("target", run.target(of: link, in: graph.files))
        json.field("to", link.to.map(graph.files.path))
      }
    }
  }

  /// The graph has them in the order of events.
  private var eventsByPlace: [Event] {
    graph.events.filter { !$0.isImplied }.sorted { ($0.note, $0.place) < ($1.note, $1.place) }
  }

  private func write(_ event: Event, _ json: inout JsonWriter) {
    json.object { json in
      json.field("date", event.date)
      json.field("verb", event.verb.rawValue)
      json.field("direction", event.direction?.rawValue)
      json.field("people", event.people.map(graph.path))
      json.field("text", event.text)
      json.field("path", graph.path(event.note))
      json.place(event.place)
    }
  }

  private func write(_ task: Task, _ json: inout JsonWriter) {
    json.object { json in
      json.field("text", task.text)
      json.field("state", task.state.rawValue)
      json.field("due", task.due)
      json.field("done", task.done)
      json.field("created", task.created)
      json.field("people", task.people.map(graph.path))
      json.field("path", graph.path(task.note))
      json.place(task.place)
    }
  }
}

extension JsonWriter {
  /// A diagnostic, as the item of a list.
  package mutating func diagnostic(_ diagnostic: Diagnostic) {
    object { json in
      json.field("id", diagnostic.id)
      json.field("severity", diagnostic.severity.rawValue)
      json.field("path", diagnostic.path)
      json.place(diagnostic.place)
      json.field("message", diagnostic.message)
      json.field("hint", diagnostic.hint)
    }
  }
}
