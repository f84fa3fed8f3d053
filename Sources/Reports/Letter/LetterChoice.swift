package import Graph
package import Rules

/// Which letter of a writer a sheet is for.
package enum LetterChoice: Sendable {
  /// The one that is meant; nil for a writer with whom no letter is planned yet.
  case one(LetterRecord?)
  /// Several could be meant: say which with `--for`.
  case several([LetterRecord])
  /// What `--for` names is no letter of this writer.
  case notTheirs([LetterRecord])

  /// - Parameter named: The letter or cycle note that `--for` names. Without it the letter that is
  ///   still to be written: neither submitted nor declined, and not past its due date. If there is
  ///   none such, the writer's only letter.
  package init(_ situation: Situation, writer: NoteID, named: NoteID?) {
    let letters = situation.letters(of: writer)
    if let named {
      let meant = letters.filter { $0.cycle == named || $0.notes.contains(named) }
      switch meant.count {
      case 0: self = .notTheirs(letters)
      case 1: self = .one(meant[0])
      default: self = .several(meant)
      }
      return
    }
    let open = letters.filter { $0.isToBeWritten(on: situation.today) }
    switch (open.count, letters.count) {
    case (1, _): self = .one(open[0])
    case (0, 1): self = .one(letters[0])
    case (0, 0): self = .one(nil)
    default: self = .several(open.isEmpty ? letters : open)
    }
  }
}

extension LetterRecord {
  fileprivate func isToBeWritten(on day: CivilDate) -> Bool {
    guard !state.isDone, state != .declined else { return false }
    return due.map { $0.value >= day } ?? true
  }

  /// What `--for` may call it: the path of its note, else of its cycle.
  package func name(in graph: Graph) -> String? { (notes.first ?? cycle).map(graph.path) }

  /// The same with its state and due date, for a list to choose from.
  package func entry(in graph: Graph) -> String {
    let when = due.map { ", due \($0.value)" } ?? ""
    return "\(name(in: graph) ?? "a letter without a note"): \(state.rawValue)\(when)"
  }
}
