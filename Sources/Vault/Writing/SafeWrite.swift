import Glibc

/// Writing so that a note is never half written and never somebody else's change lost.
///
/// The new bytes go into a temporary file beside the note, which is forced to the disk and then
/// takes the note's name in one step. A program that is ended at any point leaves the note as it
/// was or as it is to be; a temporary file it leaves behind is passed over by every listing, and the
/// next to write in the folder removes it.
extension RootFolder {
  /// Makes a change. A symbolic link is followed inside the vault and stays a link.
  func write(_ change: FileChange) throws(Files.WriteFailure) {
    guard staysBelow(change.path) else { throw .outOfVault }
    guard !change.path.utf8.contains(0) else { throw .badName }
    if change.before == nil { try makeFolder(PathName(change.path).folder) }
    let real = try realPath(of: change)
    let place = try WritePlace(PathName(real), below: self)
    try place.lock()
    guard let before = change.before else { return try place.add(change.after) }
    guard try holds(before, at: real) else { throw .changed }
    try place.replace(with: change.after) { () throws(Files.WriteFailure) in
      guard try self.holds(before, at: real) else { throw .changed }
    }
  }

  /// Makes a folder and those above it.
  func makeFolder(_ path: String) throws(Files.WriteFailure) {
    guard staysBelow(path) else { throw .outOfVault }
    guard !path.utf8.contains(0) else { throw .badName }
    var made = ""
    for part in path.split(separator: "/") {
      made += made.isEmpty ? part : "/" + part
      if mkdirat(descriptor, made, 0o777) == 0 { continue }
      guard errno == EEXIST else { throw Files.WriteFailure(errno) }
      // It may be a link, and what is made next must not lie behind one that leads out.
      guard isFolder(try located(made)) else { throw .exists }
    }
  }

  private func isFolder(_ path: String) -> Bool {
    guard let (kind, _) = try? facts(of: path) else { return false }
    return kind == .folder
  }

  /// Where the file really lies: of a new one its folder may lie behind a link, itself never.
  private func realPath(of change: FileChange) throws(Files.WriteFailure) -> String {
    guard change.before == nil else { return try located(change.path) }
    let name = PathName(change.path)
    let folder = try located(name.folder)
    return folder.isEmpty ? name.last : "\(folder)/\(name.last)"
  }

  private func located(_ path: String) throws(Files.WriteFailure) -> String {
    do { return try target(of: path) } catch { throw Files.WriteFailure(error) }
  }

  /// Whether a file is byte for byte what it was.
  private func holds(_ bytes: [UInt8], at path: String) throws(Files.WriteFailure) -> Bool {
    var buffer: [UInt8] = []
    do {
      let count = try read(path, into: &buffer)
      return buffer[..<count].elementsEqual(bytes)
    } catch {
      throw Files.WriteFailure(error)
    }
  }
}

/// A path taken apart at its last `/`.
struct PathName {
  /// "" for the root.
  var folder: String
  var last: String

  init(_ path: String) {
    let parts = path.split(separator: "/")
    folder = parts.dropLast().joined(separator: "/")
    last = parts.last.map(String.init) ?? ""
  }
}
