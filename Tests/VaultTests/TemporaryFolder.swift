import Glibc

@testable import Vault

/// A folder of its own for one test, removed with it.
final class TemporaryFolder: Sendable {
  let path: String

  init() throws {
    let parent = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var pattern = Array("\(parent)/rapport-test-XXXXXX".utf8CString)
    guard let made = mkdtemp(&pattern), let real = realpath(String(cString: made)) else {
      throw Files.ReadFailure(errno)
    }
    path = real
  }

  deinit { remove() }

  /// Writes a file and the folders above it.
  func write(_ relative: String, _ text: String = "text\n") {
    write(Array(relative.utf8), Array(text.utf8))
  }

  /// The same with a name of any bytes.
  func write(_ relative: [UInt8], _ content: [UInt8]) {
    var path = Array(self.path.utf8) + [0x2F]
    for part in relative.split(separator: 0x2F, omittingEmptySubsequences: false).dropLast() {
      path += part
      mkdir(path.map(CChar.init(bitPattern:)) + [0], 0o755)
      path += [0x2F]
    }
    path = Array(self.path.utf8) + [0x2F] + relative
    let file = open(path.map(CChar.init(bitPattern:)) + [0], O_WRONLY | O_CREAT | O_TRUNC, 0o644)
    _ = content.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
    close(file)
  }

  func folder(_ relative: String) {
    write("\(relative)/.keep")
    unlink("\(path)/\(relative)/.keep")
  }

  func link(_ relative: String, to target: String) {
    symlink(target, "\(path)/\(relative)")
  }

  func delete(_ relative: String) { unlink("\(path)/\(relative)") }

  func exists(_ relative: String) -> Bool { access("\(path)/\(relative)", F_OK) == 0 }

  /// Runs git in the folder, untouched by anyone's configuration. False if it fails.
  @discardableResult
  func git(_ arguments: String...) -> Bool {
    let environment = [
      "PATH=/usr/local/bin:/usr/bin:/bin", "HOME=\(path)", "GIT_CONFIG_GLOBAL=/dev/null",
      "GIT_CONFIG_NOSYSTEM=1", "LC_ALL=C", "GIT_AUTHOR_DATE=2026-01-01T00:00:00Z",
      "GIT_COMMITTER_DATE=2026-01-01T00:00:00Z",
    ]
    let neutral = ["-c", "user.name=Test", "-c", "user.email=test@example.org"]
    return output(
      of: "/usr/bin/env",
      arguments: ["env", "git", "-C", path, "-c", "init.defaultBranch=main"] + neutral + arguments,
      environment: environment, patience: 20_000) != nil
  }

  private func remove() {
    _ = output(
      of: "/bin/rm", arguments: ["rm", "-rf", path], environment: [], patience: 20_000)
  }
}

extension Files.Listing {
  /// Notes and attachments in order, for comparing.
  var sortedNotes: [String] { notes.sorted(by: precedes) }
  var sortedAttachments: [String] { attachments.sorted(by: precedes) }
}

extension Files {
  /// The text of one file.
  func text(_ path: String) throws -> String {
    var buffer: [UInt8] = []
    let count = try read(path, &buffer)
    return String(decoding: buffer[..<count], as: UTF8.self)
  }
}
