import Vault

extension Array {
  /// Takes an element out without counting its references, and leaves another in its place.
  mutating func take(_ index: Int, leaving rest: Element) -> Element {
    var element = rest
    swap(&element, &self[index])
    return element
  }
}

extension [NoteID] {
  /// By path, each once.
  var distinct: [NoteID] {
    if count < 2 { return self }
    var result = sorted()
    var last = 0
    for index in result.indices.dropFirst() where result[index] != result[last] {
      last += 1
      result[last] = result[index]
    }
    result.removeLast(result.count - last - 1)
    return result
  }
}

extension [Diagnostic] {
  /// By path, place and id; one that is there twice stands once.
  var inOrder: [Diagnostic] {
    let sorted = sorted { a, b in
      if a.path != b.path { return precedes(a.path, b.path) }
      if a.place != b.place {
        guard let place = a.place else { return true }
        return b.place.map { place < $0 } ?? false
      }
      if a.id != b.id { return precedes(a.id, b.id) }
      return precedes(a.message, b.message)
    }
    var seen: Diagnostic?
    return sorted.filter { diagnostic in
      defer { seen = diagnostic }
      return diagnostic != seen
    }
  }
}
