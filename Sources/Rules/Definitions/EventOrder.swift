package import Graph

/// What is written and what notes imply, in one order of events; neither list is copied for it.
package struct EventOrder: RandomAccessCollection, Sendable {
  private let written: [Event]
  private let implied: [Event]
  /// For each place in the order the event's position, those that are written first.
  let order: [Int32]

  /// - Parameter written: In the order of events.
  init(written: [Event], implied: [Event]) {
    let implied = implied.sorted(by: Event.isBefore)
    var order: [Int32] = []
    order.reserveCapacity(written.count + implied.count)
    var next = 0
    for position in implied.indices {
      while next < written.endIndex, !Event.isBefore(implied[position], written[next]) {
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
  func event(_ position: Int) -> Event {
    position < written.count ? written[position] : implied[position - written.count]
  }

  package var startIndex: Int { 0 }
  package var endIndex: Int { order.count }
  package subscript(place: Int) -> Event { event(Int(order[place])) }
}
