extension DraftTemplate {
  /// The most bytes that a filled template may have: no mail is as long, and lists inside lists
  /// grow without end.
  package static let longest = 65_536

  /// The text with the values in their places.
  ///
  /// - Throws: A problem where it grows beyond ``longest``.
  package func filled(_ values: DraftValues) throws(DraftTemplateProblem) -> String {
    var filling = Filling(values)
    var at = 0
    while at < steps.count {
      at = filling.take(steps[at], at: at)
      guard filling.text.utf8.count <= Self.longest, filling.count <= Self.longest else {
        throw DraftTemplateProblem(kind: .tooLong, name: "", line: 1, column: 1, source: "")
      }
    }
    return filling.text
  }

  private struct Filling {
    /// A section that stands open: its list, and the item it is at.
    struct Frame {
      var start: Int
      var items: [DraftValues]
      var index = 0
    }

    let values: DraftValues
    var frames: [Frame] = []
    var text = ""
    /// Steps taken.
    var count = 0

    init(_ values: DraftValues) { self.values = values }

    /// The value of a field in the innermost item that has it.
    private func value(_ field: DraftField) -> DraftValue? {
      for frame in frames.reversed() {
        if let value = frame.items[frame.index][field] { return value }
      }
      return values[field]
    }

    /// Takes a step and says which is next.
    mutating func take(_ step: Step, at: Int) -> Int {
      count += 1
      switch step {
      case .text(let written): text += written
      case .value(let field): text += value(field)?.line?.text ?? ""
      case .section(let field, let end):
        guard let value = value(field) else { return end + 1 }
        let items = value.items ?? [DraftValues()]
        if items.isEmpty { return end + 1 }
        frames.append(Frame(start: at, items: items))
      case .inverted(let field, let end):
        if value(field) != nil { return end + 1 }
        frames.append(Frame(start: at, items: [DraftValues()]))
      case .end(let start):
        frames[frames.count - 1].index += 1
        if frames[frames.count - 1].index < frames[frames.count - 1].items.count {
          return start + 1
        }
        frames.removeLast()
      }
      return at + 1
    }
  }
}
