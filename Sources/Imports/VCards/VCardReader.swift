/// Reads the cards of a vCard file.
package struct VCardReader {
  /// What a file held.
  package struct Result: Sendable {
    package var cards: [VCard] = []
    /// Lines of cards that name no person: a group, an organization, or nothing at all.
    package var nameless: [Int] = []
    /// Lines of cards that are never closed; what stands in them counts.
    package var unclosed: [Int] = []

    /// What to tell the user about it, by line.
    package func problems(in file: String) -> [ImportProblem] {
      let problems =
        nameless.map { ImportProblem(.namelessCard, file: file, line: $0) }
        + unclosed.map { ImportProblem(.unclosedCard, file: file, line: $0) }
      return problems.sorted { ($0.line ?? 0) < ($1.line ?? 0) }
    }
  }

  private var result = Result()
  private var card: VCard?
  /// How many cards of agents are open within the card: version 2.1 has them, and they are of
  /// somebody else.
  private var depth = 0

  package static func read(_ bytes: [UInt8]) -> Result {
    var reader = VCardReader()
    var lines = VCardLines(bytes)
    var previous = ""
    while let line = lines.next() {
      guard let property = VCardProperty(line) else { continue }
      reader.take(property, behind: previous, on: lines.number)
      previous = property.name
    }
    reader.finish(isClosed: false)
    return reader.result
  }

  private mutating func take(_ property: VCardProperty, behind previous: String, on line: Int) {
    let isCard = property.value.count < 20 && property.whole.uppercased() == "VCARD"
    switch property.name {
    case "BEGIN" where isCard:
      if card != nil, depth > 0 || previous == "AGENT" {
        depth += 1
      } else {
        finish(isClosed: false)
        card = VCard(line: line)
      }
    case "END" where isCard:
      if depth > 0 { depth -= 1 } else { finish(isClosed: true) }
    default:
      if depth == 0 { card?.take(property) }
    }
  }

  private mutating func finish(isClosed: Bool) {
    guard let open = card else { return }
    card = nil
    depth = 0
    if !isClosed { result.unclosed.append(open.line) }
    if let finished = open.finished {
      result.cards.append(finished)
    } else {
      result.nameless.append(open.line)
    }
  }
}
