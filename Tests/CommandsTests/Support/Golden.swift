import Glibc
import Testing

/// Whole outputs kept in files, compared byte by byte.
///
/// `RECORD_GOLDEN=1 swift test` writes them anew; the test still fails then, so that nobody takes a
/// recording for a proof.
enum Golden {
  private static let folder = place(of: #filePath, above: 2) + "/Golden"

  /// The folder of the sample vault.
  static let sampleVault = place(of: #filePath, above: 4) + "/SampleVault"

  static func expect(
    _ name: String, _ output: String, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let path = "\(folder)/\(name)"
    if getenv("RECORD_GOLDEN").map({ String(cString: $0) }) == "1" {
      write(output, to: path)
      Issue.record("recorded \(name)", sourceLocation: sourceLocation)
      return
    }
    guard let kept = read(path) else {
      Issue.record("there is no \(name) yet: RECORD_GOLDEN=1", sourceLocation: sourceLocation)
      return
    }
    if kept == output { return }
    Issue.record(
      "\(name) differs in line \(difference(kept, output))", sourceLocation: sourceLocation)
  }

  /// The first line that differs, as it was and as it is.
  private static func difference(_ kept: String, _ output: String) -> String {
    let old = kept.split(separator: "\n", omittingEmptySubsequences: false)
    let new = output.split(separator: "\n", omittingEmptySubsequences: false)
    let index =
      zip(old, new).enumerated().first { $1.0 != $1.1 }?.offset ?? min(old.count, new.count)
    let before = index < old.count ? String(old[index]) : "(end)"
    let after = index < new.count ? String(new[index]) : "(end)"
    return "\(index + 1):\n  kept \(before)\n  now  \(after)"
  }

  private static func place(of file: String, above levels: Int) -> String {
    file.split(separator: "/").dropLast(levels).reduce("") { "\($0)/\($1)" }
  }

  private static func read(_ path: String) -> String? {
    guard let file = fopen(path, "r") else { return nil }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = fread(&piece, 1, piece.count, file)
      if count == 0 { return String(decoding: bytes, as: UTF8.self) }
      bytes += piece[..<count]
    }
  }

  private static func write(_ text: String, to path: String) {
    mkdir(folder, 0o755)
    guard let file = fopen(path, "w") else { return }
    let bytes = Array(text.utf8)
    fwrite(bytes, 1, bytes.count, file)
    fclose(file)
  }
}
