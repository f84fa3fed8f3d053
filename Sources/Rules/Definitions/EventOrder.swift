package import Graph
import Markdown

/// What is written and what notes imply, in one order of events; neither list is copied for it.
package struct EventOrder: RandomAccessCollection, Sendable {
  private let written: [Event]
  private let implied: [Event]
  /// For each place in the order the event's position, those that are written first.
  let order: [Int32]

  /// - Parameter written: In the order of events.
  init(written: [Event], implied: [Event]) {
    let ranks = implied.map(\.rank)
    var order: [Int32] = []
    order.reserveCapacity(written.count + implied.count)
    var next = 0
    for position in implied.indices.sorted(by: { ranks[$0] < ranks[$1] }) {
      while next < written.endIndex, !(ranks[position] < written[next].rank) {
        order.append(Int32(next))
        next += 1
      }
      order.append(Int32(written.count + position))
    }
    for position in next..<written.endIndex { order.append(Int32(position)) }
    self.written = written
    self.implied = implied
    self.order = order
  }

  /// The event of a position, which is not its place in the order.
  subscript(at position: Int) -> Event {
    position < written.count ? written[position] : implied[position - written.count]
  }

  /// Its people alone: an event holds half a dozen references, and to copy it counts all of them.
  func people(at position: Int) -> [NoteID] {
    position < written.count
      ? written[position].people : implied[position - written.count].people
  }

  package var startIndex: Int { 0 }
  package var endIndex: Int { order.count }
  package subscript(place: Int) -> Event { self[at: Int(order[place])] }
}

extension Event {
  /// What the order of events goes by, as in ``Event/isBefore(_:_:)``: numbers, because comparing
  /// whole events copies them.
  fileprivate var rank: (Int32, Int32, Int32, Int32, Int32) {
    (date.day, note.index, isImplied ? 0 : 1, place.line, place.column)
  }
}
