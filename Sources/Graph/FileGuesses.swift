import Vault

/// The names of all files to guess from. Made when the first link leads nowhere, by the thread that
/// met it.
final class FileNames: Sendable {
  private let table: FileTable
  private let made = Once<Nearest>()

  init(_ table: FileTable) {
    self.table = table
  }

  var nearest: Nearest {
    let table = table
    return made.value { Nearest(table.paths.indices.lazy.map { table.stem($0) }) }
  }
}

/// One thread's guesses what a link that leads nowhere was meant to be. The same target often comes
/// again, so what was found is kept.
struct FileGuesses {
  private let names: FileNames
  private var nearest: Nearest?
  private var found: [String: String?] = [:]
  /// Beyond this many targets none are kept any more.
  private static let most = 10_000

  init(_ names: FileNames) {
    self.names = names
  }

  /// The name of the file that a target is a slip of.
  mutating func file(_ target: String) -> String? {
    if let known = found[target] { return known }
    let nearest = nearest ?? names.nearest
    self.nearest = nearest
    let name = nearest.name(for: String(PathParts(target, isNote: true).stem))
    if found.count < Self.most { found[target] = .some(name) }
    return name
  }
}
