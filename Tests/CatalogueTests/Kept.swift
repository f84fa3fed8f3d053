import Glibc
import Testing

/// Texts that are kept in the repository and made by the program.
enum Kept {
  private static let root = place(of: #filePath, above: 3)

  /// Whether this run writes them anew. It still fails then: a recording is no proof.
  static var isRecording: Bool { getenv("RECORD_GOLDEN").map { String(cString: $0) } == "1" }

  static func expect(
    _ path: String, _ text: String, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let kept = read(path)
    if isRecording {
      guard kept != text else { return }
      write(text, to: path)
      Issue.record("recorded \(path)", sourceLocation: sourceLocation)
    } else if kept != text {
      let line = difference(kept ?? "", text)
      Issue.record(
        "\(path) is stale in line \(line)\nRECORD_GOLDEN=1 writes it anew",
        sourceLocation: sourceLocation)
    }
  }

  /// The text of a file of the repository; nil where it is not there.
  static func read(_ path: String) -> String? {
    guard let file = fopen("\(root)/\(path)", "r") else { return nil }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = fread(&piece, 1, piece.count, file)
      if count == 0 { return String(decoding: bytes, as: UTF8.self) }
      bytes += piece[..<count]
    }
  }

  /// The absolute path of a file of the repository.
  static func location(_ path: String) -> String { "\(root)/\(path)" }

  private static func write(_ text: String, to path: String) {
    guard let file = fopen("\(root)/\(path)", "w") else { return }
    let bytes = Array(text.utf8)
    fwrite(bytes, 1, bytes.count, file)
    fclose(file)
  }

  /// The first line that differs, as it is kept and as it would be.
  private static func difference(_ kept: String, _ text: String) -> String {
    let old = kept.split(separator: "\n", omittingEmptySubsequences: false)
    let new = text.split(separator: "\n", omittingEmptySubsequences: false)
    let index =
      zip(old, new).enumerated().first { $1.0 != $1.1 }?.offset ?? min(old.count, new.count)
    let before = index < old.count ? String(old[index]) : "(end)"
    let after = index < new.count ? String(new[index]) : "(end)"
    return "\(index + 1):\n  kept \(before)\n  now  \(after)"
  }

  private static func place(of file: String, above levels: Int) -> String {
    file.split(separator: "/").dropLast(levels).reduce("") { "\($0)/\($1)" }
  }
}
