import Commands
import Glibc
import Vault

/// Packing Word documents with the pandoc that PATH leads to.
enum Pandoc {
  /// Milliseconds without an answer; it needs some hundred.
  private static let patience: Int32 = 30_000

  /// What it is asked for stands in a folder of its own, the text in a file without a name: whatever
  /// ends this program, no line of it stays behind.
  static func pack(_ job: PandocJob) throws(PandocJob.Failure) -> [UInt8] {
    guard let program = program(named: "pandoc") else { throw .missing }
    guard var folder = ScratchFolder(), folder.write(job.parts),
      let input = folder.nameless(job.input)
    else { throw .failed }
    defer { close(input) }
    let bytes = output(
      of: program, arguments: [program, "--data-dir=\(folder.path)"] + job.arguments,
      environment: [
        "LC_ALL=C.UTF-8", "HOME=\(folder.path)", "SOURCE_DATE_EPOCH=\(job.seconds)",
      ], patience: patience, input: input)
    guard let bytes, !bytes.isEmpty else { throw .failed }
    return bytes
  }
}

/// A new folder that nobody else may look into, removed with this value.
private struct ScratchFolder: ~Copyable {
  let path: String
  private var made: [String] = []

  init?() {
    let named = getenv("TMPDIR").map { String(cString: $0) } ?? ""
    let base = named.hasPrefix("/") ? named : "/tmp"
    guard let pattern = strdup("\(base)/rapport-XXXXXX") else { return nil }
    defer { free(pattern) }
    guard mkdtemp(pattern) != nil else { return nil }
    path = String(cString: pattern)
  }

  deinit {
    for path in made.reversed() { remove(path) }
    rmdir(path)
  }

  /// Writes files by their paths in the folder; false if that cannot be done.
  mutating func write(_ files: [(path: String, text: String)]) -> Bool {
    for file in files {
      var folder = path
      for part in file.path.split(separator: "/").dropLast() {
        folder += "/\(part)"
        if mkdir(folder, 0o700) == 0 { made.append(folder) }
      }
      let name = "\(path)/\(file.path)"
      guard let handle = open(name, Array(file.text.utf8)) else { return false }
      close(handle)
      made.append(name)
    }
    return true
  }

  /// An open file with some bytes, to be read from its beginning. It has no name any more.
  func nameless(_ bytes: [UInt8]) -> Int32? {
    let name = "\(path)/input"
    guard let file = open(name, bytes) else { return nil }
    unlink(name)
    lseek(file, 0, SEEK_SET)
    return file
  }

  private func open(_ name: String, _ bytes: [UInt8]) -> Int32? {
    let file = Glibc.open(name, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard file >= 0 else { return nil }
    if (try? Output.write(bytes, to: file)) != nil { return file }
    close(file)
    return nil
  }
}
