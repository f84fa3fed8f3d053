import Glibc
import Vault

/// Reading a file that the user names, wherever it lies.
enum OutsideFile {
  /// The most bytes of one: 1 GB.
  private static let most = 1 << 30
  private static let piece = 1 << 20

  /// Hands over the file piece by piece. Folders, devices and pipes are not read.
  static func read(
    _ path: String, _ each: ([UInt8]) -> Void
  ) throws(Files.ReadFailure) {
    let file = open(path, O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC)
    guard file >= 0 else { throw failure(errno) }
    defer { close(file) }
    var facts = stat()
    guard fstat(file, &facts) == 0 else { throw failure(errno) }
    guard facts.st_mode & S_IFMT == S_IFREG else { throw .notRegular }
    guard facts.st_size <= most else { throw .tooLarge }
    var buffer = [UInt8](repeating: 0, count: piece)
    while true {
      let count = buffer.withUnsafeMutableBytes { Glibc.read(file, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw failure(errno) }
      if count == 0 { return }
      each(count == buffer.count ? buffer : Array(buffer[..<count]))
    }
  }

  private static func failure(_ number: Int32) -> Files.ReadFailure {
    switch number {
    case ENOENT, ENOTDIR: .missing
    case EACCES, EPERM: .notPermitted
    case EISDIR, ENXIO: .notRegular
    default: .system(number)
    }
  }
}
