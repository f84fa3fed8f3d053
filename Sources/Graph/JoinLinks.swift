import Vault

/// What is wrong with links that lead nowhere.
extension Joiner {
  mutating func reportBroken(_ index: Int) {
    for link in lines[index].broken {
      if link.isAboutPeople, myNames.contains(nameKey(link.target)) { continue }
      let match = names.people(named: link.target)
      // Where people are named a name will do, and one of several is reported as such.
      if link.isAboutPeople, match != .nobody { continue }
      // A link to a day is how many write dates; the daily note need not exist.
      if case .date = CivilDate.read(link.target) { continue }
      if case .one(let person) = match {
        let problem = Diagnostic.Problem.linkIsAlias(
          alias: link.target, note: linkTarget(of: person), label: link.label ?? link.target)
        report(problem, index, link.place)
      } else {
        let nearest = guesses.file(link.target, table)
        report(.linkBroken(target: link.target, nearest: nearest), index, link.place)
      }
    }
  }
}

/// Guesses what a link or a name was meant to be. Made only when something is wrong.
struct LinkGuesses {
  private var files: Nearest?
  private var people: Nearest?

  /// The name of the file that a target is a slip of.
  mutating func file(_ target: String, _ table: FileTable) -> String? {
    let nearest =
      files
      ?? Nearest(
        table.paths.indices.map {
          String(PathParts(table.paths[$0], isNote: $0 < table.noteCount).stem)
        })
    files = nearest
    return nearest.name(for: String(PathParts(target, isNote: true).stem))
  }

  /// The name that a name is a slip of.
  mutating func person(_ name: String, _ notes: [Note]) -> String? {
    let nearest = people ?? Nearest(notes.filter(\.type.isPerson).flatMap(\.names))
    people = nearest
    return nearest.name(for: name)
  }
}
