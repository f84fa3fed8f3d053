import Markdown
import Vault

/// From list items to events.
extension NoteReader {
  /// Reads an item as a dated line; true if it is one.
  mutating func readEvent(
    _ index: Int, _ item: ItemText, _ bytes: Span<UInt8>, _ facts: NoteFacts
  ) -> Bool {
    let block = outline.blocks[index]
    let line = EventLineScanner(vocabulary: vocabulary).read(
      bytes, item.text, outline.links[block.links.ints])
    guard let verb = line.verb else {
      reportUnknownVerb(line, index, item, bytes)
      return false
    }
    if let impossible = line.token?.impossible {
      let place = outline.place(of: Int32(impossible.lowerBound))
      front.report(.eventImpossibleDate(text: bytes.string(impossible)), place)
      return false
    }
    let written = line.token?.date
    let isProse = verb.isMail && facts.note.type == .meeting && written == nil
    guard let colon = line.colon, !isProse, let date = written ?? facts.note.date?.value else {
      if !isProse { keepNearEvent(line, index, item, bytes, facts) }
      return false
    }
    addEvent(verb, date, line.token?.time, colon, index, item, bytes, facts)
    return true
  }

  private mutating func addEvent(
    _ verb: Verb, _ date: CivilDate, _ time: Int16?, _ colon: Int, _ index: Int,
    _ item: ItemText, _ bytes: Span<UInt8>, _ facts: NoteFacts
  ) {
    let block = outline.blocks[index]
    scanBlock(index, bytes)
    let text = outline.joined(
      Int32(textStart(behind: colon, item, bytes))..<Int32(item.text.upperBound), of: bytes,
      quoteDepth: Int(block.quoteDepth))
    var event = Event(
      date: date, verb: verb, people: [], text: text, note: facts.note.id, place: block.place)
    event.time = time
    event.tags = scan.tags
    event.hasWitnessField = scan.first(.witness) != nil
    event.hasPurposeField = scan.first(.purpose) != nil
    readPauses(&event, bytes)
    event.isPrivate = isPrivate(index, facts)
    let mentions = mentions(of: index, colon: colon, bytes)
    memo.owners[index] = verb == .evidence ? Int32(lines.events.count) : -1
    lines.events.append(EventDraft(event: consume event, mentions: mentions))
  }

  /// Behind the colon, and behind marks that close what was opened before the verb: marks that a
  /// blank follows can open nothing.
  private func textStart(behind colon: Int, _ item: ItemText, _ bytes: Span<UInt8>) -> Int {
    let end = item.text.upperBound
    let text = bytes.skip(from: colon + 1, to: end, while: \.isMark)
    return text == end || bytes[text].isSpace ? text : colon + 1
  }

  /// The fields that name a day on which clocks go on.
  private mutating func readPauses(_ event: inout Event, _ bytes: Span<UInt8>) {
    switch event.verb {
    case .autoReply:
      event.until = pause(.until, "until", from: event.date, bytes)
      event.again = pause(.again, "again", from: event.date, bytes)
    case .reply, .declined: event.again = pause(.again, "again", from: event.date, bytes)
    default: break
    }
  }

  private mutating func pause(
    _ key: LineField.Key, _ name: String, from date: CivilDate, _ bytes: Span<UInt8>
  ) -> CivilDate? {
    guard let field = scan.first(key), !field.value.isEmpty else { return nil }
    let place = outline.place(of: Int32(field.value.lowerBound))
    guard case .date(let day) = bytes.day(inField: field.value) else {
      front.report(.fieldImpossibleDate(field: name, text: bytes.string(field.value)), place)
      return nil
    }
    guard day >= date else {
      front.report(.dateBeforeLine(field: name), place)
      return nil
    }
    return day
  }

  /// A known verb without a date to be had or without a colon: a hint, if it names a person.
  private mutating func keepNearEvent(
    _ line: EventLine, _ index: Int, _ item: ItemText, _ bytes: Span<UInt8>,
    _ facts: NoteFacts
  ) {
    let block = outline.blocks[index]
    let isInLog =
      facts.note.type.isPerson && line.token?.date != nil && kind(above: index).contains(.log)
    guard item.box == 0, isInLog || !block.links.isEmpty else { return }
    scanBlock(index, bytes)
    let mentions = mentions(of: index, colon: 0, bytes)
    lines.nearEvents.append(
      NearEvent(
        verb: bytes.string(line.word).lowercased(), place: block.place, mentions: mentions.line,
        isInLog: isInLog))
  }

  /// A dated line in a log whose first word is no verb.
  private mutating func reportUnknownVerb(
    _ line: EventLine, _ index: Int, _ item: ItemText, _ bytes: Span<UInt8>
  ) {
    guard item.box == 0, let token = line.token, token.date != nil,
      token.end < item.text.upperBound, kind(above: index).contains(.log)
    else { return }
    var range = line.word
    if range.isEmpty {
      let end = bytes.skip(from: token.end, to: item.text.upperBound) { !$0.isSpace }
      range = token.end..<end
    }
    let word = bytes.string(range)
    front.report(
      .verbUnknown(word: word, nearest: vocabulary.nearestVerb.name(for: word)),
      outline.place(of: Int32(range.lowerBound)))
  }
}

extension Span where Element == UInt8 {
  /// Reads a field's value as a day: bare, marked, or as a link to the day's note.
  func day(inField value: Range<Int>) -> CivilDate.Reading {
    var (lower, upper) = (value.lowerBound, value.upperBound)
    if holds("[[", at: lower, before: upper) {
      let stop = skip(from: lower + 2, to: upper) {
        $0 != UInt8(ascii: "|") && $0 != UInt8(ascii: "#") && $0 != UInt8(ascii: "]")
      }
      (lower, upper) = (max(stop - 10, lower + 2), stop)
    }
    let reading = CivilDate.read(self, at: lower, end: upper)
    guard case .date = reading, upper - lower > 10 else { return reading }
    let next = self[lower + 10]
    return next == UInt8(ascii: "T") || next.isSpace ? reading : .notADate
  }
}
