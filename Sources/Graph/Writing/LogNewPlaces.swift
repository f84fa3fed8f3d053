import Markdown
import Vault

/// Where a dated line goes in a note that has none yet.
extension LogPlaces {
  /// Behind what the log's section holds before its next heading.
  func atEnd(of log: LogPage.Heading) -> Place {
    let next = page.headings.first { $0.block > log.block }
    let end = next.map { page.firstLine($0.block) } ?? pastEnd
    let title = page.lastLine(ofHeading: log.block)
    let last = max(page.lastText(upTo: end - 1), title)
    if last == title { return apart([], behind: last, before: end) }
    let blocks = log.block + 1..<(next?.block ?? page.outline.blocks.count)
    if let item = blocks.last.flatMap(page.outermostItem), page.end(ofItem: item) == last,
      let marker = marker(of: item, step: 1)
    {
      return Place(lines: [marker + text], line: last + 1)
    }
    return apart([], behind: last, before: last + 1)
  }

  /// Below a heading Log of its own, at the end of the note or before what is private.
  var belowNewHeading: Place {
    let end = firstHidden.map { page.firstLine($0.block) } ?? pastEnd
    let title = String(repeating: "#", count: level) + " Log"
    return apart([title, ""], behind: page.lastText(upTo: end - 1), before: end)
  }

  /// The line after the last one that can hold text: behind the line end at the end of the file,
  /// or behind the last line if it has none.
  private var pastEnd: Int32 {
    let count = Int32(page.lines.count)
    return page.isBlank(count) ? max(count, 1) : count + 1
  }

  /// The level that sections have in this note.
  private var level: Int {
    let levels = page.headings.map(\.level)
    return levels.filter { $0 > 1 }.min() ?? (levels.count > 1 ? 1 : 2)
  }

  /// The first heading that is private, or the one of a section that begins with it.
  private var firstHidden: LogPage.Heading? {
    guard let hidden = page.headings.first(where: \.isHidden) else { return nil }
    let above = page.headings.last { $0.block <= hidden.block && $0.level <= level }
    return above ?? hidden
  }

  /// The line below others, with a blank one before and behind them wherever text follows.
  ///
  /// - Parameters:
  ///   - last: The last line that holds text; 0 for none.
  ///   - end: The next line that may; those between are blank.
  private func apart(_ above: [String], behind last: Int32, before end: Int32) -> Place {
    let hasBlank = last == 0 || last + 1 < end
    let line = last == 0 ? 1 : last + (hasBlank ? 2 : 1)
    let isFollowed = !page.isBlank(line)
    let lines = (hasBlank ? [] : [""]) + above + ["- " + text] + (isFollowed ? [""] : [])
    return Place(lines: lines, line: line)
  }
}
