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
    let folder = target[..<(target.lastIndex(of: "/") ?? target.startIndex)]
    parent = folder.isEmpty ? "/" : String(folder)
  }

  /// The folder's absolute path.
  func make() throws(NewFolder.Failure) -> String {
    if let root = wanted.outOf, target == root || target.hasPrefix(root == "/" ? "/" : root + "/") {
      throw .insideVault
    }
    guard isFree else { throw .taken }
    if wanted.isDry { return target }
    let name = "\(parent == "/" ? "" : parent)/.#rapport-packet-\(getpid())"
    guard mkdir(name, 0o700) == 0 else { throw .write(Files.WriteFailure(errno)) }
    do throws(Files.WriteFailure) {
      for file in wanted.files { try write(file.bytes, to: "\(name)/\(file.name)") }
      guard rename(name, target) == 0 else { throw Files.WriteFailure(errno) }
    } catch {
      for file in wanted.files { unlink("\(name)/\(file.name)") }
      rmdir(name)
      throw .write(error)
    }
    return target
  }

  /// Whether there is nothing of the name, or an empty folder.
  private var isFree: Bool {
    var facts = stat()
    guard lstat(target, &facts) == 0 else { return true }
    guard let stream = opendir(target) else { return false }
    defer { closedir(stream) }
    // An empty folder still has `.` and `..`.
    for _ in 0..<2 { _ = readdir(stream) }
    return readdir(stream) == nil
  }

  private func write(_ bytes: [UInt8], to path: String) throws(Files.WriteFailure) {
    let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw Files.WriteFailure(errno) }
    defer { close(file) }
    guard (try? Output.write(bytes, to: file)) != nil, fsync(file) == 0 else {
      throw Files.WriteFailure(errno)
    }
  }

  private static func real(_ path: String) -> String? {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    return String(cString: resolved)
  }
}
