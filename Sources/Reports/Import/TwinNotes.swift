package import Graph
import Imports
package import Rules
import Vault

/// Two notes that may be about one person, as reports show them. Weaker than what the rule
/// `outreach.duplicate-person` finds, and never more than a question.
package struct TwinNotes: Sendable, Hashable {
  /// Paths, in their order.
  package var first: String
  package var second: String
  /// What speaks for it, a few words.
  package var because: String

  /// Those of a vault that its owner has not muted.
  ///
  /// - Parameters:
  ///   - people: Of whom twins are looked for; nil for everybody.
  ///   - read: A note's bytes; nil where it cannot be read.
  package static func found(
    in situation: Situation, of people: [NoteID]? = nil, mutes: Mutes,
    read: (_ path: String) -> [UInt8]?
  ) -> [TwinNotes] {
    let graph = situation.graph
    return graph.twins(of: people, read: read).compactMap { twins in
      let notes = [twins.first, twins.second]
      if mutes.mutes(.duplicatePerson, of: notes, today: situation.today) { return nil }
      return TwinNotes(
        first: graph.path(twins.first), second: graph.path(twins.second), because: twins.words)
    }
  }

  static let title = "Perhaps one person in two notes"

  static let advice =
    "Nothing is merged. If they are one person, move everything into one note; if they are two, "
    + "an `orcid` in both notes tells them apart."
}

extension Twins {
  fileprivate var words: String {
    reasons.map { reason in
      switch reason {
      case .name(let place?, nil), .name(nil, let place?):
        "the same name, and one of them names no institution, the other \(place)"
      case .name: "the same name, and no institution on either side"
      case .partOfName: "a family name of which one is a part of the other"
      case .spelling: "a family name with one letter that differs"
      case .swappedName: "the same names in another order"
      case .otherName: "the same address or ORCID iD, but other names"
      default: ImportWording.words(reason)
      }
    }.joined(separator: "; ")
  }
}

extension Page {
  /// A section about them; nothing where there are none.
  mutating func add(_ twins: [TwinNotes]) {
    guard !twins.isEmpty else { return }
    heading(TwinNotes.title)
    for pair in twins.prefix(10) {
      paragraph("\(pair.first), \(pair.second): \(pair.because)", indent: 2, hanging: 2)
    }
    let rest = twins.count - 10
    if rest > 0 { paragraph("and \(counted(rest, "other pair"))", .quiet, indent: 2) }
    paragraph(TwinNotes.advice, .quiet, indent: 2)
  }
}

extension [TwinNotes] {
  /// The same in Markdown.
  var markdown: String {
    guard !isEmpty else { return "" }
    let pairs = map { pair in
      "- \(MarkdownText.code(pair.first)), \(MarkdownText.code(pair.second)): "
        + MarkdownText.plain(pair.because) + "\n"
    }
    return "\n## \(TwinNotes.title)\n\n" + pairs.joined()
      + "\n\(MarkdownText.plain(TwinNotes.advice))\n"
  }
}
