import Vault

extension [Diagnostic] {
  /// By path, place and id, each once: several rooms have found them.
  var inReportOrder: [Diagnostic] {
    let keyed = map { (path: composed($0.path), diagnostic: $0) }
    let sorted = keyed.sorted { a, b in
      if a.path != b.path { return precedes(a.path, b.path) }
      if a.diagnostic.place != b.diagnostic.place {
        guard let place = a.diagnostic.place else { return true }
        return b.diagnostic.place.map { place < $0 } ?? false
      }
      return precedes(a.diagnostic.id, b.diagnostic.id)
    }
    var seen: Set<Diagnostic> = []
    return sorted.map(\.diagnostic).filter { seen.insert($0).inserted }
  }
}
