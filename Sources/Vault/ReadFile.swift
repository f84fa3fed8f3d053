import Glibc

extension RootFolder {
  /// Reads a file below the root into the front of the buffer, which grows as needed, and says how
  /// many bytes it has. Only regular files are read; a symbolic link is followed inside the vault.
  func read(_ relative: String, into buffer: inout [UInt8]) throws(Files.ReadFailure) -> Int {
    guard staysBelow(relative) else { throw .outOfVault }
    let file = try opened(relative)
    defer { close(file) }
    var facts = stat()
    guard fstat(file, &facts) == 0 else { throw Files.ReadFailure(errno) }
    guard facts.st_mode & S_IFMT == S_IFREG else { throw .notRegular }
    guard facts.st_size <= Files.largestFile else { throw .tooLarge }
    return try bytes(of: file, expected: Int(facts.st_size), into: &buffer)
  }

  /// Opens without waiting (a FIFO would) and without following a link before it is known where
  /// that leads.
  private func opened(_ relative: String) throws(Files.ReadFailure) -> Int32 {
    let flags = O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC | O_NOFOLLOW
    let file = openat(descriptor, relative, flags)
    if file >= 0 { return file }
    guard errno == ELOOP else { throw Files.ReadFailure(errno) }
    let real = openat(descriptor, try target(of: relative), flags)
    guard real >= 0 else { throw Files.ReadFailure(errno) }
    return real
  }

  /// One read suffices where the file has the size it said: the buffer has room for one byte more,
  /// and a short read of a regular file is its end.
  private func bytes(
    of file: Int32, expected: Int, into buffer: inout [UInt8]
  ) throws(Files.ReadFailure) -> Int {
    var count = 0
    repeat {
      let needed = max(expected, count) + 1
      if buffer.count < needed {
        buffer.append(contentsOf: repeatElement(0, count: max(needed, 4096) - buffer.count))
      }
      let got = buffer.withUnsafeMutableBytes { raw in
        Glibc.read(file, raw.baseAddress.map { $0 + count }, raw.count - count)
      }
      if got < 0, errno == EINTR { continue }
      guard got >= 0 else { throw Files.ReadFailure(errno) }
      if got == 0 { break }
      count += got
      guard count <= Files.largestFile else { throw .tooLarge }
    } while count < expected || count == buffer.count
    return count
  }
}

/// Whether the path cannot climb: not absolute, and no part of it is `..`.
func staysBelow(_ relative: String) -> Bool {
  var dots = 0
  var isPartOfDots = true
  for byte in relative.utf8 {
    if byte == 0x2F {
      if dots == 2, isPartOfDots { return false }
      (dots, isPartOfDots) = (0, true)
    } else if byte == 0x2E {
      dots += 1
    } else {
      isPartOfDots = false
    }
  }
  return !(dots == 2 && isPartOfDots) && relative.utf8.first != 0x2F
}
