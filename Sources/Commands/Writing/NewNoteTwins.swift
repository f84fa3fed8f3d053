import Graph
import Vault

/// Notes that a new one could be mistaken for.
extension OpenVault {
  /// Why a note of a name is probably there already; nil where none is.
  func taken(_ type: NoteType, _ title: String, _ stem: String) -> String? {
    if type == .me, let me = graph.me {
      return "The note about you is there already: \(escaped(graph.path(me.id)))."
    }
    let twins = graph.notes.filter { note in
      let names = type.isPerson && note.type.isPerson ? note.names : [note.stem]
      return names.contains { folded($0) == folded(title) || folded($0) == folded(stem) }
    }
    guard let twin = twins.first else { return nil }
    let reason =
      type.isPerson && twin.type.isPerson
      ? "A second note would be a second person" : "Links to that name would be doubtful"
    return "\(escaped(title.quoted)) is there already: \(escaped(twin.path)). \(reason); "
      + "with --another it is written all the same."
  }

  /// Whatever `--another` says, no file is written over, and none that a system which ignores case
  /// would take for the same.
  func refuseTwin(of path: String) throws {
    guard let twin = graph.files.paths.first(where: { folded($0) == folded(path) }) else { return }
    throw Refusal("\(escaped(twin)) is there already, and stays as it is.")
  }

  /// People of whose name the new one may be a misspelling.
  func near(_ type: NoteType, _ title: String) -> [String] {
    guard type.isPerson else { return [] }
    let people = graph.notes.filter(\.type.isPerson)
    guard let near = Nearest(people.flatMap(\.names)).name(for: title),
      folded(near) != folded(title), let twin = people.first(where: { $0.names.contains(near) })
    else { return [] }
    return ["Nearly that name has \(escaped(near)) (\(escaped(twin.path))); is it somebody else?"]
  }
}
