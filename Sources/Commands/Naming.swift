import Graph
import Reports
import Vault

extension OpenVault {
  /// The note that a name on the command line means.
  ///
  /// - Throws: A ``Refusal`` with the candidates where it fits several, or what is near.
  func note(named name: String) throws -> NoteID {
    if foldedKey(name) == "me", let me = graph.me { return me.id }
    switch graph.find(name) {
    case .found(let note): return note
    case .ambiguous(let notes): throw Refusal(words(ambiguous: name, notes))
    case .none(let nearest):
      throw Refusal(words(unknown: name, nearest: nearest))
    }
  }

  /// The same, where only a person will do.
  func person(named name: String) throws -> NoteID {
    let note = try note(named: name)
    guard graph[note].type.isPerson else {
      let path = escaped(graph.path(note))
      throw Refusal("\(path) is a \(graph[note].type.rawValue) note, not a person's.")
    }
    return note
  }

  private func words(ambiguous name: String, _ notes: [NoteID]) -> String {
    let shown = notes.prefix(20).map { id in
      "  \(escaped(graph[id].title))  (\(escaped(graph.path(id))))"
    }
    let opening =
      "\(escaped(name.quoted)) could be \(notes.count) notes; give more of the name or the path:"
    let rest = notes.count > shown.count ? ["  and \(notes.count - shown.count) more"] : []
    return ([opening] + shown + rest).joined(separator: "\n")
  }

  /// People of whose names one word is near: "Ramann" for Priya Raman.
  private func notes(withWordNear name: String) -> [NoteID] {
    let people = graph.notes.filter(\.type.isPerson)
    let words = people.flatMap { $0.names.flatMap { $0.split(separator: " ").map(String.init) } }
    guard let near = Nearest(words).name(for: name) else { return [] }
    return people.filter { note in
      note.names.contains { $0.split(separator: " ").contains { $0 == near } }
    }.map(\.id)
  }

  private func words(unknown name: String, nearest: [NoteID]) -> String {
    let opening = "Nothing in the vault is called \(escaped(name.quoted))."
    let near = nearest.isEmpty ? notes(withWordNear: name) : nearest
    if !near.isEmpty {
      let names = near.map { escaped(graph[$0].title) }.listed
      return "\(opening) Did you mean \(names)?"
    }
    guard let steps = FirstSteps(situation) else {
      return opening + " `rapport index` counts what there is."
    }
    return opening + "\n" + steps.words(width: look.width)
  }
}

extension FirstSteps {
  /// As plain text, for standard error.
  func words(width: Int) -> String {
    var page = Page(Page.Look(width: width))
    page.add(self)
    return String(decoding: page.bytes, as: UTF8.self)
  }
}
