import Glibc

/// A folder of its own for one vault that no one means well, removed with it.
final class HostileFolder: Sendable {
  let path: String

  init() throws {
    let parent = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var pattern = Array("\(parent)/rapport-hostile-XXXXXX".utf8CString)
    guard let made = mkdtemp(&pattern) else { throw Failed(number: errno) }
    path = String(cString: made)
  }

  deinit { _ = try? Child(["/bin/rm", "-rf", path]) }

  struct Failed: Error { var number: Int32 }

  /// Writes a file and the folders above it.
  func write(_ relative: String, _ text: String) { write(Array(relative.utf8), Array(text.utf8)) }

  /// The same with any bytes, in the name as well.
  func write(_ relative: [UInt8], _ content: [UInt8]) {
    for (index, byte) in relative.enumerated() where byte == UInt8(ascii: "/") {
      mkdir(whole(Array(relative[..<index])), 0o755)
    }
    let file = open(whole(relative), O_WRONLY | O_CREAT | O_TRUNC, 0o644)
    var rest = content[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
      guard count > 0 else { break }
      rest = rest.dropFirst(count)
    }
    close(file)
  }

  // What is there already under a name gives way.

  func folder(_ relative: String) { mkdir(cleared(relative), 0o755) }
  func pipe(_ relative: String) { mkfifo(cleared(relative), 0o644) }
  func link(_ relative: String, to target: String) { symlink(target, cleared(relative)) }

  private func cleared(_ relative: String) -> [CChar] {
    let path = whole(Array(relative.utf8))
    unlink(path)
    return path
  }

  private func whole(_ relative: [UInt8]) -> [CChar] {
    (Array(path.utf8) + [UInt8(ascii: "/")] + relative + [0]).map(CChar.init(bitPattern:))
  }
}
