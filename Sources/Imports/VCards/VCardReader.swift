/// Reads the cards of a vCard file, in pieces of any size.
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

  /// Of what was read so far.
  package private(set) var result = Result()
  private var pieces = VCardPieces()
  private var previous = ""
  private var nextLine = 1
  private var card: VCard?
  /// How many cards of agents are open within the card: version 2.1 has them, and they are of
  /// somebody else.
  private var depth = 0

  package init() {}

  /// Takes the next piece of the file.
  package mutating func feed(_ piece: [UInt8]) { read(pieces.take(piece)) }

  /// Takes the end of the file.
  package mutating func finish() -> Result {
    read(pieces.last())
    finish(isClosed: false)
    return result
  }

  private mutating func read(_ bytes: [UInt8]) {
    var lines = VCardLines(bytes, from: nextLine)
    while let line = lines.next() {
      guard let property = VCardProperty(line) else { continue }
      take(property, on: lines.number)
      previous = property.name
    }
    nextLine = lines.nextNumber
  }

  private mutating func take(_ property: VCardProperty, on line: Int) {
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
