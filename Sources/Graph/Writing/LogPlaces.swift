import Markdown
import Vault

extension Graph {
  /// The ways to write a dated line into a note, the most natural first: among the lines of its
  /// log in their order; else at the end of the log's section; else below a new heading.
  ///
  /// None of them has been read back yet.
  func edits(writing line: LogLine, in note: NoteID, _ bytes: [UInt8]) -> [NoteEdit] {
    let page = LogPage(bytes, Vocabulary(configuration))
    let text = line.markdown(line.content(in: note, of: self))
    let places = LogPlaces(page, date: line.date, text: text)
    return places.edits.map { place in
      var edit = NoteEdit(bytes)
      edit.insert(place.lines, before: place.line)
      return edit
    }
  }

  /// Whether a note as changed says a dated line, and else what it said before.
  func says(_ line: LogLine, _ difference: NoteDifference, in note: NoteID) -> Bool {
    guard difference.removedEvents.isEmpty, difference.addedTasks.isEmpty,
      difference.removedTasks.isEmpty, difference.addedEvents.count == 1
    else { return false }
    let event = difference.addedEvents[0]
    // Links among the words say by themselves whom the line is about.
    let standing = line.text.contains("[") ? [] : standingPeople(of: note)
    let people = standing + line.with
    return event.verb == line.verb && event.date == line.date
      && event.text == line.content(in: note, of: self)
      && people.allSatisfy(event.people.contains)
      && line.projects.allSatisfy(event.projects.contains)
      && line.purpose.map(event.purpose.contains) ?? true
      && line.until.map { event.until == $0 } ?? true
      && line.again.map { event.again == $0 } ?? true
      && event.isPrivate == (line.isPrivate || self[note].isPrivate || event.isTaggedPrivate)
  }
}

extension Event {
  fileprivate var isTaggedPrivate: Bool {
    tags.contains { $0 == "private" || $0.hasPrefix("private/") }
  }
}

/// Where a dated line may go in a note.
struct LogPlaces {
  /// Lines to insert, and before which line of the note.
  struct Place: Equatable {
    var lines: [String]
    var line: Int32
  }

  let page: LogPage
  private let date: CivilDate
  let text: String

  init(_ page: LogPage, date: CivilDate, text: String) {
    self.page = page
    self.date = date
    self.text = text
  }

  var edits: [Place] {
    let logs = page.headings.filter(\.isLog)
    let filled = logs.first { !entries(in: page.section($0)).isEmpty }
    if let log = filled ?? logs.first {
      return [amongEntries(entries(in: page.section(log))), atEnd(of: log)].compactMap(\.self)
    }
    // Without a log, where its lines stand all the same.
    let events = page.entries.filter(\.hasVerb)
    let heading = events.last.map { page.outline.blocks[$0.block].heading }
    let own = events.filter { page.outline.blocks[$0.block].heading == heading }
    return [amongEntries(own), belowNewHeading].compactMap(\.self)
  }

  private func entries(in section: Range<Int>) -> [LogPage.Entry] {
    page.entries.filter { section.contains($0.block) }
  }

  /// In the order of days that the lines have: the newest last, unless more of them stand the other
  /// way round.
  private func amongEntries(_ all: [LogPage.Entry]) -> Place? {
    guard let level = all.map(\.level).min() else { return nil }
    let entries = all.filter { $0.level == level }
    let pairs = zip(entries, entries.dropFirst())
    let isNewestFirst =
      pairs.count { $0.date > $1.date } > pairs.count { $0.date < $1.date }
    if isNewestFirst {
      guard let next = entries.first(where: { $0.date <= date }) else {
        return entries.last.flatMap(behind)
      }
      return before(next)
    }
    guard let last = entries.last(where: { $0.date <= date }) else {
      return entries.first.flatMap(before)
    }
    return behind(last)
  }

  private func before(_ entry: LogPage.Entry) -> Place? {
    marker(of: entry.block, step: 0).map {
      Place(lines: [$0 + text], line: page.firstLine(entry.block))
    }
  }

  private func behind(_ entry: LogPage.Entry) -> Place? {
    marker(of: entry.block, step: 1).map {
      Place(lines: [$0 + text], line: page.end(ofItem: entry.block) + 1)
    }
  }

  /// An item's list marker with the blanks around it, a number raised by `step`; nil where
  /// something else stands before the item on its line.
  func marker(of block: Int, step: Int) -> String? {
    let place = page.outline.blocks[block].place
    guard let line = page.lines.range(of: place.line, in: page.bytes.span) else { return nil }
    let bytes = page.bytes[line.lowerBound..<line.lowerBound + Int(place.column) - 1]
    let indent = bytes.prefix(while: \.isBlank)
    let mark = bytes.dropFirst(indent.count).prefix { !$0.isBlank }
    let gap = bytes.dropFirst(indent.count + mark.count)
    guard gap.allSatisfy(\.isBlank), !gap.isEmpty else { return nil }
    let written = String(decoding: mark, as: UTF8.self)
    let number = Int(written.dropLast()).map { String($0 + step) + String(written.suffix(1)) }
    return String(decoding: indent, as: UTF8.self) + (number ?? written)
      + String(decoding: gap, as: UTF8.self)
  }
}
