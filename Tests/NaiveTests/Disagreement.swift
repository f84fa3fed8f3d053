import Graph

/// A vault on which both sides differ, as small as it gets.
struct Disagreement {
  var report: String

  static func first(
    _ vault: PaperVault, _ today: CivilDate, changes: Bool = false
  ) throws -> Disagreement? {
    func differences(_ vault: PaperVault) -> [String] {
      guard let read = try? ReadVault(vault) else { return [] }
      return Comparison(read, today: today).differences(withChanges: changes)
    }
    guard let caught = differences(vault).first.map(subject) else { return nil }
    let small = Shrinker.shrink(vault) { candidate in
      differences(candidate).contains { subject($0) == caught }
    }
    let lines = differences(small).joined(separator: "\n")
    return Disagreement(report: "today \(today)\n\(lines)\n\(small.listing)")
  }

  /// What a line differs about: the rule of a finding, the name of a fact.
  private static func subject(_ line: String) -> String {
    let words = line.split(separator: " ").map(String.init)
    if line.contains(" | ") { return words[1] }
    let name = words.firstIndex { $0.hasSuffix(".md") }
    return name.flatMap { words.dropFirst($0 + 1).first } ?? line
  }
}
