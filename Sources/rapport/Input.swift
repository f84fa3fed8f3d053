import Glibc

/// Reading what is piped into the program.
enum Input {
  /// All of it; nil where it is more than `most` bytes. An error ends it like the end of the file.
  static func all(of file: Int32, atMost most: Int) -> [UInt8]? {
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 65_536)
    while bytes.count <= most {
      let count = piece.withUnsafeMutableBytes { Glibc.read(file, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      if count < 0, errno == EAGAIN {
        var waiting = pollfd(fd: file, events: Int16(POLLIN), revents: 0)
        _ = poll(&waiting, 1, -1)
        continue
      }
      guard count > 0 else { return bytes }
      bytes += piece[..<count]
    }
    return nil
  }
}
