import Commands
import Glibc
import Vault

/// Making a folder with files in it: beside its place under another name first, so that it is there
/// whole or not at all.
struct FolderWriting {
  private let wanted: NewFolder
  /// Absolute, links resolved as far as there is something.
  private let target: String
  private let parent: String
  /// The target's own name.
  private let last: String

  /// - Parameter current: The folder that the path is from.
  init(_ wanted: NewFolder, from current: String) throws(NewFolder.Failure) {
    self.wanted = wanted
    let path = wanted.path.hasPrefix("/") ? wanted.path : "\(current)/\(wanted.path)"
    if let real = Self.real(path) {
      target = real
    } else {
      let parts = path.split(separator: "/")
      guard let last = parts.last, last != ".", last != "..",
        let folder = Self.real("/" + parts.dropLast().joined(separator: "/"))
      else { throw .noPlace }
      target = folder == "/" ? "/\(last)" : "\(folder)/\(last)"
    }
    let slash = target.lastIndex(of: "/") ?? target.startIndex
    parent = slash == target.startIndex ? "/" : String(target[..<slash])
    last = String(target[slash...].dropFirst())
  }

  /// The folder's absolute path.
  func make() throws(NewFolder.Failure) -> String {
    if let root = wanted.outOf, target == root || target.hasPrefix(root == "/" ? "/" : root + "/") {
      throw .insideVault
    }
    guard isFree else { throw .taken }
    if target == Self.real(".") { throw .current }
    if wanted.isDry { return target }
    do throws(Files.WriteFailure) { try write() } catch { throw .write(error) }
    return target
  }

  /// Whether there is nothing of the name, or an empty folder.
  private var isFree: Bool {
    var facts = stat()
    guard lstat(target, &facts) == 0 else { return true }
    let folder = open(target, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard folder >= 0 else { return false }
    defer { close(folder) }
    return FolderTurn.names(in: folder)?.isEmpty ?? false
  }

  private func write() throws(Files.WriteFailure) {
    let place = open(parent, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard place >= 0 else { throw Files.WriteFailure(errno) }
    defer { close(place) }
    if try FolderTurn.take(in: place) {
      UnfinishedFolder.removeLeft(in: place, holding: wanted.known)
    }
    let unfinished = try UnfinishedFolder(in: place)
    for file in wanted.files { try unfinished.add(file.name, file.bytes) }
    try unfinished.take(last)
  }

  private static func real(_ path: String) -> String? {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    return String(cString: resolved)
  }
}
