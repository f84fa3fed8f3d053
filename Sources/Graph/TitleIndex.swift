/// Notes that are no people by their title or file name: cycles, projects, journals, letters.
///
/// Made when the first name is asked for that is no link, which few vaults have.
struct TitleIndex {
  private struct Title: Hashable {
    var name: String
    var type: NoteType
  }

  private var notes: [Title: NoteID?]?

  /// The only note of these types called so.
  mutating func note(named name: String, _ types: [NoteType], in all: [Note]) -> NoteID? {
    let index = notes ?? Self.index(all)
    notes = index
    let found = types.compactMap { index[Title(name: nameKey(name), type: $0)] }
    return found.count == 1 ? found[0] : nil
  }

  /// A name that several notes have leads to nil.
  private static func index(_ all: [Note]) -> [Title: NoteID?] {
    var index: [Title: NoteID?] = [:]
    for note in all where [.cycle, .project, .journal, .letter].contains(note.type) {
      for name in Set([nameKey(note.title), nameKey(note.stem)]) {
        let title = Title(name: name, type: note.type)
        index[title] = index[title] == nil ? .some(note.id) : .some(nil)
      }
    }
    return index
  }
}
