import Markdown
import Vault

/// From boxes to tasks, and from items below an evidence line to its children.
extension NoteReader {
  mutating func readTask(
    _ index: Int, _ item: ItemText, _ bytes: Span<UInt8>, _ facts: NoteFacts
  ) {
    let block = outline.blocks[index]
    scanBlock(index, bytes)
    let dates = TaskDates(
      bytes, item.text, scan.fields, outline.links[block.links.ints], outline)
    var task = Task(
      state: item.state, text: "", due: dates.due, done: dates.done, created: dates.created,
      cancelled: dates.cancelled, people: [], note: facts.note.id, place: block.place)
    task.text = outline.joined(
      Int32(item.text.lowerBound)..<Int32(item.text.upperBound), of: bytes,
      quoteDepth: Int(block.quoteDepth))
    task.isPrivate = isPrivate(index, facts)
    if let review = scan.first(.review) {
      task.wantsReview = FrontMatterReader.flag(bytes.string(review.value)) ?? true
    }
    report(dates, item, block)
    var draft = TaskDraft(task: task, mentions: mentions(of: index, colon: 0, bytes))
    draft.hasFor = scan.fields.contains { $0.key == .purpose && !$0.value.isEmpty }
    draft.isPromised = kind(above: index).contains(.promised)
    lines.tasks.append(draft)
  }

  private mutating func report(
    _ dates: TaskDates, _ item: ItemText, _ block: NoteOutline.Block
  ) {
    for text in dates.impossible {
      front.report(.taskImpossibleDate(text: text.value), text.place)
    }
    if let offset = dates.midLine {
      front.report(.taskReadDifferently(reason: .emojiMidLine), outline.place(of: Int32(offset)))
    }
    if let offset = dates.noBreakSpace ?? item.noBreakSpace {
      front.report(.taskReadDifferently(reason: .noBreakSpace), outline.place(of: Int32(offset)))
    }
  }

  /// An item below an evidence line belongs to it.
  mutating func readChild(
    _ index: Int, _ item: ItemText, _ bytes: Span<UInt8>, _ facts: NoteFacts
  ) {
    guard !item.text.isEmpty else { return }
    let block = outline.blocks[index]
    let (label, start) = bytes.episodeLabel(item.text)
    let text = outline.joined(
      Int32(start)..<Int32(item.text.upperBound), of: bytes, quoteDepth: Int(block.quoteDepth))
    lines.events[Int(memo.owners[index])].event.children.append(
      Event.Child(
        label: label, text: text, isPrivate: isPrivate(index, facts), place: block.place))
  }
}

extension ItemText {
  var state: Task.State {
    if isChecked { return .done }
    return box == UInt8(ascii: "-") ? .cancelled : .open
  }
}

extension Span where Element == UInt8 {
  /// `situation:`, `action:` or `result:` at the front of an item, bold or not, and where the text
  /// behind it begins.
  fileprivate func episodeLabel(_ text: Range<Int>) -> (label: String?, start: Int) {
    let start = skip(from: text.lowerBound, to: text.upperBound, while: \.isMark)
    let stop = skip(from: start, to: text.upperBound, while: \.isWord)
    let word = start..<stop
    guard equals("situation", word) || equals("action", word) || equals("result", word) else {
      return (nil, text.lowerBound)
    }
    let inside = skip(from: stop, to: text.upperBound) { $0.isMark || $0.isBlank }
    guard inside < text.upperBound, self[inside] == UInt8(ascii: ":"),
      inside + 1 == text.upperBound || self[inside + 1] != UInt8(ascii: ":")
    else { return (nil, text.lowerBound) }
    // The marks that close a bold label with its colon inside.
    let isOpen = start > text.lowerBound && !(stop..<inside).contains { self[$0].isMark }
    let end = isOpen ? skip(from: inside + 1, to: text.upperBound, while: \.isMark) : inside + 1
    return (string(word).lowercased(), end)
  }
}
