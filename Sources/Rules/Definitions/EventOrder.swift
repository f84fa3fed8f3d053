package import Graph
import Markdown

/// What is written and what notes imply, in one order of events; neither list is copied for it.
package struct EventOrder: RandomAccessCollection, Sendable {
  let written: [Event]
  let implied: [Event]
  /// For each place in the order the event's position, those that are written first.
  let order: [Int32]

  /// - Parameter written: In the order of events.
  init(written: [Event], implied: [Event]) {
    let (lines, others) = (written.span, implied.span)
    var ranks: [EventRank] = []
    ranks.reserveCapacity(others.count)
    for position in others.indices { ranks.append(EventRank(others, position)) }
    var order: [Int32] = []
    order.reserveCapacity(written.count + implied.count)
    var next = 0
    for position in implied.indices.sorted(by: { ranks[$0] < ranks[$1] }) {
      while next < lines.count, !(ranks[position] < EventRank(lines, next)) {
        order.append(Int32(next))
        next += 1
      }
      order.append(Int32(written.count + position))
    }
    for position in next..<lines.count { order.append(Int32(position)) }
    self.written = written
    self.implied = implied
    self.order = order
  }

  /// The event of a position, which is not its place in the order.
  subscript(at position: Int) -> Event {
    position < written.count ? written[position] : implied[position - written.count]
  }

  /// Its verb alone: an event holds half a dozen references, and to copy it counts all of them.
  func verb(at position: Int) -> Verb {
    position < written.count
      ? written.span[position].verb : implied.span[position - written.count].verb
  }

  package var startIndex: Int { 0 }
  package var endIndex: Int { order.count }
  package subscript(place: Int) -> Event { self[at: Int(order[place])] }
}

/// What the order of events goes by, as in ``Event/isBefore(_:_:)``: numbers, because comparing
/// whole events copies them, and counts half a dozen references of each.
private struct EventRank {
  private let day: Int32
  private let note: Int32
  /// What a note implies comes before its lines.
  private let isLine: Bool
  private let place: SourcePlace

  init(_ events: Span<Event>, _ index: Int) {
    day = events[index].date.day
    note = events[index].note.index
    isLine = !events[index].isImplied
    place = events[index].place
  }

  static func < (a: EventRank, b: EventRank) -> Bool {
    if a.day != b.day { return a.day < b.day }
    if a.note != b.note { return a.note < b.note }
    if a.isLine != b.isLine { return b.isLine }
    return a.place < b.place
  }
}
