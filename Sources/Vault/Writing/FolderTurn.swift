import Glibc

/// Whose turn it is to write in a folder: of this house one at a time. A turn ends with the
/// descriptor it was taken on, or with the program.
package enum FolderTurn {
  /// Waits for the turn in an open folder.
  ///
  /// - Returns: False where the file system knows no locks.
  package static func take(in folder: Int32) throws(Files.WriteFailure) -> Bool {
    for _ in 0..<mostTries {
      if flock(folder, LOCK_EX | LOCK_NB) == 0 { return true }
      guard errno == EWOULDBLOCK || errno == EINTR else { return false }
      usleep(pause)
    }
    throw .busy
  }

  /// Together five seconds; who writes needs some milliseconds.
  private static let mostTries = 2500
  private static let pause: UInt32 = 2000

  /// The names in an open folder, all but `.` and `..`; nil where it cannot be read.
  package static func names(in folder: Int32) -> [String]? {
    let again = openat(folder, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard again >= 0, let stream = fdopendir(again) else {
      if again >= 0 { close(again) }
      return nil
    }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      guard let start = MemoryLayout<dirent>.offset(of: \.d_name) else { return nil }
      let characters = (UnsafeRawPointer(entry) + start).assumingMemoryBound(to: CChar.self)
      let name = String(cString: characters)
      if name != ".", name != ".." { names.append(name) }
    }
    return names
  }
}
