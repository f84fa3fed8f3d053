package import Vault

extension Graph {
  /// What is to be said of the vault on a certain day only: dated lines that lie in the future, by
  /// path and place.
  package func datedDiagnostics(today: CivilDate) -> [Diagnostic] {
    let ahead = events.suffix(eventsAhead(of: today)).filter { !$0.isImplied }
    return ahead.map {
      Diagnostic(.futureEvent, path: path($0.note), place: $0.place)
    }.inOrder
  }

  /// How many events lie after a day: the last ones.
  package func eventsAhead(of today: CivilDate) -> Int {
    let all = self.events
    let events = all.span
    var first = events.count
    while first > 0, events[first - 1].date > today { first -= 1 }
    return events.count - first
  }
}
