package import Vault

extension Graph {
  /// What is to be said of the vault on a certain day only: dated lines that lie in the future, by
  /// path and place.
  package func datedDiagnostics(today: CivilDate) -> [Diagnostic] {
    let ahead = events.reversed().prefix { $0.date > today }.filter { !$0.isImplied }
    return ahead.map {
      Diagnostic(.futureEvent, path: path($0.note), place: $0.place)
    }.inOrder
  }
}
