import Foundation
import Testing

/// Programs of other people's that read what we write, by way of Tests/Sharing/read.py.
enum OtherReader: String, CaseIterable {
  case calendar, khal, vcard, dot, graphml, mermaid

  private static let python =
    ProcessInfo.processInfo.environment["SHARING_PYTHON"].map {
      $0.hasPrefix("/") ? $0 : root.appending(path: $0).path(percentEncoded: false)
    } ?? "/usr/bin/python3"

  private static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// Something that the reader takes, to see whether it is there.
  private var trifle: String {
    switch self {
    case .calendar, .khal:
      "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nX-WR-CALNAME:x\r\nEND:VCALENDAR\r\n"
    case .vcard: ""
    case .dot: "digraph x {}"
    case .graphml: "<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\"><graph/></graphml>"
    case .mermaid: "flowchart LR\n  a\n"
    }
  }

  /// Whether there is such a program here. See Tests/Sharing/README.md.
  var isThere: Bool {
    guard FileManager.default.isExecutableFile(atPath: Self.python) else { return false }
    return (try? run(trifle).status) != 77
  }

  /// What the program read.
  func read(_ text: String) throws -> Any {
    let (status, output, words) = try run(text)
    try #require(status == 0, "\(self): \(words.suffix(600))")
    return try JSONSerialization.jsonObject(
      with: Data(output.utf8), options: .fragmentsAllowed)
  }

  private func run(_ text: String) throws -> (status: Int32, output: String, words: String) {
    let file = FileManager.default.temporaryDirectory
      .appending(path: "rapport-\(UUID().uuidString).\(rawValue)")
    try Data(text.utf8).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let script = Self.root.appending(path: "Tests/Sharing/read.py").path(percentEncoded: false)
    let end = try BuiltProgram.run(
      Self.python, [script, rawValue, file.path(percentEncoded: false)],
      in: ProcessInfo.processInfo.environment)
    return (end.status, end.output, end.errors)
  }
}
