import Graph
import Reports
import Vault

extension OpenVault {
  /// The note that a name on the command line means.
  ///
  /// - Throws: A ``Refusal`` with the candidates where it fits several, or what is near.
  func note(named name: String) throws -> NoteID {
    switch graph.find(name) {
    case .found(let note): return note
    case .ambiguous(let notes):
      let lines = notes.map { "  \(escaped(graph[$0].title))  (\(escaped(graph.path($0))))" }
      let opening = "\(escaped(name.quoted)) could be \(notes.count) notes; give more of the name"
        + " or the path:"
      throw Refusal(([opening] + lines).joined(separator: "\n"))
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

  private func words(unknown name: String, nearest: [NoteID]) -> String {
    let opening = "Nothing in the vault is called \(escaped(name.quoted))."
    if !nearest.isEmpty {
      let names = nearest.map { escaped(graph[$0].title) }.listed
      return "\(opening) Did you mean \(names)?"
    }
    guard let steps = FirstSteps(situation) else {
      return opening + " `rapport index` counts what there is."
    }
    var page = Page(Page.Look(width: look.width))
    page.add(steps)
    return opening + "\n" + String(decoding: page.bytes, as: UTF8.self)
  }
}
