import Glibc

/// A file being written beside the one it is to become; removed again if it never does.
struct TemporaryFile: ~Copyable {
  private let folder: Int32
  private let file: Int32
  private let name: String

  /// Listings pass over names that begin so, as do the programs that show a vault.
  private static let prefix = ".#rapport-"

  /// - Parameter mode: Permissions, before what the user masks is taken off.
  init(in folder: Int32, mode: mode_t) throws(Files.WriteFailure) {
    self.folder = folder
    name = Self.prefix + String(getpid())
    // Where locks are not to be had, one of an ended program with this number may still be there.
    unlinkat(folder, name, 0)
    file = openat(folder, name, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, mode)
    if file < 0 { throw Files.WriteFailure(errno) }
  }

  deinit {
    guard file >= 0 else { return }
    close(file)
    // Does nothing to one that has got its name.
    unlinkat(folder, name, 0)
  }

  /// Writes the bytes, takes on what another file has beside them, and waits for the disk.
  func fill(with bytes: [UInt8], like traits: FileTraits?) throws(Files.WriteFailure) {
    var written = 0
    while written < bytes.count {
      let count = bytes.withUnsafeBytes { raw in
        write(file, raw.baseAddress.map { $0 + written }, raw.count - written)
      }
      if count > 0 {
        written += count
      } else if count == 0 || errno != EINTR {
        throw Files.WriteFailure(count == 0 ? EIO : errno)
      }
    }
    try traits?.put(on: file)
    while fsync(file) != 0 {
      // Some file systems have nothing to wait for.
      if errno == EINVAL || errno == ENOTSUP { break }
      if errno != EINTR { throw Files.WriteFailure(errno) }
    }
  }

  /// Takes the name of the file that is there.
  consuming func take(_ wanted: String) throws(Files.WriteFailure) {
    guard renameat(folder, name, folder, wanted) == 0 else { throw Files.WriteFailure(errno) }
    fsync(folder)
  }

  /// Takes a name that nothing has; `.exists` otherwise. A second name is something a file gets only
  /// where it is free; the first one goes with this value.
  consuming func takeFree(_ wanted: String) throws(Files.WriteFailure) {
    if linkat(folder, name, folder, wanted, 0) != 0 {
      // Some file systems know no second names. There the name is first taken by an empty file.
      guard errno == EPERM || errno == ENOTSUP else { throw Files.WriteFailure(errno) }
      let reserved = openat(folder, wanted, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
      guard reserved >= 0 else { throw Files.WriteFailure(errno) }
      close(reserved)
      guard renameat(folder, name, folder, wanted) == 0 else { throw Files.WriteFailure(errno) }
    }
    fsync(folder)
  }

  /// Removes what programs left that were ended. To be called when it is one's turn in the folder.
  static func removeLeft(in folder: Int32) {
    for name in FolderTurn.names(in: folder) ?? [] where name.hasPrefix(prefix) {
      unlinkat(folder, name, 0)
    }
  }
}
