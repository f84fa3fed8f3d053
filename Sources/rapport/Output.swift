import Commands
import Glibc

/// Writing to the program's own files, without buffers of anybody else's.
enum Output {
  /// Writes all of it. Where nobody reads any more the rest is dropped.
  static func write(_ bytes: [UInt8], to file: Int32) throws(WriteFailure) {
    var written = 0
    while written < bytes.count {
      let count = bytes.withUnsafeBytes { raw in
        Glibc.write(file, raw.baseAddress.map { $0 + written }, raw.count - written)
      }
      if count > 0 {
        written += count
      } else if errno == EPIPE {
        return
      } else if errno == EAGAIN {
        // Somebody made the file non-blocking: wait until it takes more.
        var waiting = pollfd(fd: file, events: Int16(POLLOUT), revents: 0)
        _ = poll(&waiting, 1, -1)
      } else if errno != EINTR {
        throw WriteFailure(strerror(errno).map { String(cString: $0) } ?? "unknown")
      }
    }
  }

  /// The terminal's columns, if the file is one that knows.
  static func columns(of file: Int32) -> Int? {
    var size = winsize()
    guard ioctl(file, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
  }
}
