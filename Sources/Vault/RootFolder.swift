import Glibc

/// The vault's root, held open: files below it are opened from there, so that a long path to the
/// root is not walked again for each.
final class RootFolder: Sendable {
  /// Absolute, with no symbolic link in it.
  let path: String
  let descriptor: Int32

  init(_ path: String) throws(Files.ReadFailure) {
    guard let real = realpath(path) else { throw Files.ReadFailure(errno) }
    self.path = real
    descriptor = open(real, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    if descriptor < 0 { throw Files.ReadFailure(errno) }
  }

  deinit {
    if descriptor >= 0 { close(descriptor) }
  }

  /// Where a path below the root really leads, from the root; "" is the root itself.
  ///
  /// - Throws: `.outOfVault` where it leads out, `.missing` where nowhere.
  func target(of relative: String) throws(Files.ReadFailure) -> String {
    guard let real = realpath("\(path)/\(relative)") else { throw Files.ReadFailure(errno) }
    if real == path { return "" }
    let prefix = path == "/" ? path : path + "/"
    guard real.utf8.starts(with: prefix.utf8) else { throw .outOfVault }
    return String(decoding: real.utf8.dropFirst(prefix.utf8.count), as: UTF8.self)
  }
}

/// The path with every symbolic link resolved; nil with `errno` set if it leads nowhere.
func realpath(_ path: String) -> String? {
  guard let resolved = Glibc.realpath(path, nil) else { return nil }
  defer { free(resolved) }
  return String(cString: resolved)
}

extension Files.ReadFailure {
  /// From the system's number.
  init(_ number: Int32) {
    switch number {
    case ENOENT, ENOTDIR: self = .missing
    case EACCES, EPERM: self = .notPermitted
    case EISDIR, ENXIO: self = .notRegular
    default: self = .system(number)
    }
  }
}
