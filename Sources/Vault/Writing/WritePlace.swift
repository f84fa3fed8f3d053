import Glibc

/// A file's name in its open folder, where it is about to be written.
struct WritePlace: ~Copyable {
  private let folder: Int32
  private let name: String

  init(_ path: PathName, below root: RootFolder) throws(Files.WriteFailure) {
    name = path.last
    let flags = O_RDONLY | O_DIRECTORY | O_CLOEXEC
    folder = openat(root.descriptor, path.folder.isEmpty ? "." : path.folder, flags)
    if folder < 0 { throw Files.WriteFailure(errno) }
  }

  deinit { if folder >= 0 { close(folder) } }

  /// Waits for its turn in the folder, which ends with this value, and removes what was left there by
  /// those who were ended meanwhile.
  ///
  /// Where the file system knows no locks, comparing is all there is.
  func lock() throws(Files.WriteFailure) {
    if try FolderTurn.take(in: folder) { TemporaryFile.removeLeft(in: folder) }
  }

  /// Puts new bytes in the place of the file's.
  ///
  /// - Parameter check: Asked when all is ready; what it throws leaves the file as it is.
  func replace(
    with bytes: [UInt8], if check: () throws(Files.WriteFailure) -> Void
  ) throws(Files.WriteFailure) {
    let traits = try FileTraits(of: name, in: folder)
    // A folder that may be written would let a read-only note be replaced.
    guard faccessat(folder, name, W_OK, AT_EACCESS) == 0 else { throw Files.WriteFailure(errno) }
    let file = try TemporaryFile(in: folder, mode: 0o600)
    try file.fill(with: bytes, like: traits)
    try check()
    try file.take(name)
  }

  /// Adds the file, if nothing has its name.
  func add(_ bytes: [UInt8]) throws(Files.WriteFailure) {
    var facts = stat()
    guard fstatat(folder, name, &facts, AT_SYMLINK_NOFOLLOW) != 0 else { throw .exists }
    let file = try TemporaryFile(in: folder, mode: 0o666)
    try file.fill(with: bytes, like: nil)
    try file.takeFree(name)
  }
}
