/// How well a file's path agrees with a link's target.
extension LinkResolver {
  /// How much of a path a target covers.
  enum Fit { case whole, ownFolder, tail, none }

  mutating func fit(_ file: Int32, end: Int, _ ending: Int?) -> Fit {
    let whole = table.range(Int(file))
    let isNote = file < table.noteCount
    let cut = isNote ? table.text.span.extracting(whole).noteEndingLength : 0
    if let ending, cut != ending { return .none }
    let path = whole.lowerBound..<whole.upperBound - cut
    let folder = ownFolder()
    if table.text.span.isASCII(path) {
      let bytes = table.text.span.extracting(path)
      return Self.fit(bytes, key.span.extracting(first: end), folder.span)
    }
    var folded: [UInt8] = []
    appendLinkKey(table.text.span, path, to: &folded)
    return Self.fit(folded.span, key.span.extracting(first: end), folder.span)
  }

  /// The same for a path that is folded or in ASCII.
  private static func fit(
    _ path: Span<UInt8>, _ key: Span<UInt8>, _ folder: Span<UInt8>
  ) -> Fit {
    let start = path.count - key.count
    guard start >= 0, start == 0 || path[start - 1] == UInt8(ascii: "/") else { return .none }
    for offset in key.indices where path[start + offset].lowered != key[offset] { return .none }
    if start == 0 { return .whole }
    guard folder.count == start else { return .tail }
    for offset in 0..<start where path[offset].lowered != folder[offset] { return .tail }
    return .ownFolder
  }
}
