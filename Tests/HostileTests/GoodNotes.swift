import Fuzzing

/// The notes beside what is wrong, which must be answered for all the same.
enum GoodNotes {
  static let all: [String: [UInt8]] = SmallVault.notes.merging([
    "rapport.yml": [],
    "Mentors/Ada Okafor.md": Array(
      "---\nconnection: a paper\n---\n- 2026-07-10 sent: about the paper\n".utf8),
  ]) { old, _ in old }
}

extension GoodNotes {
  /// What a command line must print whatever else is in the vault; nil where that depends on it.
  static func mentioned(by line: [String]) -> String? {
    switch line.prefix(2).joined(separator: " ") {
    case "index --format": "Mentors/Ada Okafor.md"
    case "due --all" where line.count == 2: "Ada Okafor"
    case "due --format" where line.last != "markdown": "Ada Okafor"
    case "show Ada": "Ada Okafor"
    case "evidence Ada" where line.last != "csv": "Ada Okafor"
    case "show Registry": "Registry"
    case "letter Priya": "Raman"
    default: nil
    }
  }
}
