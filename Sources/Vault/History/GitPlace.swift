import Glibc

/// Where git is asked about a vault: from inside a work tree, or of a bare repository.
package struct GitPlace: Sendable {
  /// What goes before git's command.
  let arguments: [String]
  /// What goes behind `REVISION:` to name the vault's folder.
  let folder: String
  let isBare: Bool

  /// Finds the repository that holds a vault.
  ///
  /// - Parameter path: The vault's root; or a bare repository, or a folder inside of what it
  ///   holds (`notes.git/vault`).
  /// - Returns: Nil where there is no repository at or above the path.
  package init?(_ path: String) {
    if let (repository, rest) = Self.bareRepository(atOrAbove: path) {
      self.init(arguments: ["--git-dir=\(repository)"], folder: rest, isBare: true)
    } else if let real = realpath(path), Self.isInWorkTree(real) {
      self.init(arguments: ["-C", real], folder: "./", isBare: false)
    } else {
      return nil
    }
  }

  private init(arguments: [String], folder: String, isBare: Bool) {
    self.arguments = arguments
    self.folder = folder
    self.isBare = isBare
  }

  /// Whether a `.git` (a folder, or the file of a linked work tree) is in the folder or above it.
  static func isInWorkTree(_ root: String) -> Bool {
    var folder = root[...]
    while true {
      if access("\(folder)/.git", F_OK) == 0 { return true }
      guard let slash = folder.lastIndex(of: "/") else { return false }
      folder = folder[..<slash]
    }
  }

  /// The nearest folder that looks as a repository does from inside, and the rest of the path. Nil
  /// where a work tree is nearer.
  private static func bareRepository(atOrAbove path: String) -> (String, String)? {
    var folder = path[...]
    while folder.last == "/" { folder.removeLast() }
    var rest = ""
    while !folder.isEmpty, access("\(folder)/.git", F_OK) != 0 {
      let parts = ["HEAD", "objects", "refs"]
      if parts.allSatisfy({ access("\(folder)/\($0)", F_OK) == 0 }) {
        return realpath(String(folder)).map { ($0, rest) }
      }
      guard let slash = folder.lastIndex(of: "/") else { return nil }
      rest = folder[folder.index(after: slash)...] + (rest.isEmpty ? "" : "/\(rest)")
      folder = folder[..<slash]
    }
    return nil
  }
}
