import Glibc

/// Finds the folder that is the vault.
package enum VaultRoot {
  /// The folder named by `--vault`, else by `RAPPORT_VAULT`, else the nearest one at or above a
  /// folder that holds `rapport.yml`.
  ///
  /// A folder that is named need not hold `rapport.yml`: its settings are then the defaults.
  ///
  /// - Parameters:
  ///   - explicit: What `--vault` says, if it is there.
  ///   - environment: What `RAPPORT_VAULT` says; empty is the same as not there.
  ///   - current: The folder to look from.
  /// - Returns: An absolute path without symbolic links.
  /// - Throws: ``NotFound``, which gives the diagnostic `vault.not-found`.
  package static func find(
    explicit: String?, environment: String?, from current: String
  ) throws(NotFound) -> String {
    let environment = environment?.isEmpty == true ? nil : environment
    if let named = explicit ?? environment {
      let path = named.hasPrefix("/") ? named : "\(current)/\(named)"
      guard !named.isEmpty, let real = realpath(path), isFolder(real) else {
        throw NotFound(path: named)
      }
      return real
    }
    guard let start = realpath(current) else { throw NotFound(path: current) }
    guard let found = folder(atOrAbove: start) else { throw NotFound(path: "") }
    return found
  }

  /// The absolute path of a folder that is to become a vault; it is made if it is not there, with
  /// those above it.
  ///
  /// - Returns: Nil for a folder that is not there and is not to be made.
  package static func make(
    _ named: String, from current: String, isDry: Bool
  ) throws(Files.WriteFailure) -> String? {
    let path = named.hasPrefix("/") ? named : "\(current)/\(named)"
    if let real = realpath(path) {
      guard isFolder(real) else { throw .exists }
      return real
    }
    if isDry { return nil }
    var made = ""
    for part in path.split(separator: "/") {
      made += "/\(part)"
      guard mkdir(made, 0o777) == 0 || errno == EEXIST else { throw Files.WriteFailure(errno) }
    }
    guard let real = realpath(path), isFolder(real) else { throw .exists }
    return real
  }

  /// No vault where one was looked for.
  package struct NotFound: Error, Sendable, Hashable {
    /// The folder that was named, or "" if none was.
    package var path: String

    package var diagnostic: Diagnostic { Diagnostic(.rootNotFound(path), path: "") }
  }

  private static func folder(atOrAbove start: String) -> String? {
    var folder = start == "/" ? "" : start
    while access("\(folder)/\(Configuration.path)", F_OK) != 0 {
      guard let slash = folder.lastIndex(of: "/") else { return nil }
      folder = String(folder[..<slash])
    }
    return folder.isEmpty ? "/" : folder
  }

  private static func isFolder(_ path: String) -> Bool {
    var facts = stat()
    return stat(path, &facts) == 0 && facts.st_mode & S_IFMT == S_IFDIR
  }
}
