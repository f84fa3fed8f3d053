/// Texts that are longer than any mail.
extension OutgoingText {
  /// As much of a text as is looked at, in lines that are short enough for every check; and whether
  /// that is all of it.
  static func cut(_ lines: [Line]) -> (lines: [Line], isWhole: Bool) {
    var kept: [Line] = []
    var left = longest
    for line in lines {
      for piece in line.pieces {
        left -= piece.text.utf8.count + 1
        if left < 0 { return (kept, false) }
        kept.append(piece)
      }
    }
    return (kept, true)
  }
}

extension OutgoingText.Line {
  private static let longest = 4000

  /// The line cut at blanks, where there are any.
  var pieces: [Self] {
    guard text.utf8.count > Self.longest else { return [self] }
    let bytes = Array(text.utf8.prefix(OutgoingText.longest + Self.longest))
    var pieces: [Self] = []
    var start = 0
    while start < bytes.count {
      var end = min(start + Self.longest, bytes.count)
      if end < bytes.count {
        end = bytes[start..<end].lastIndex(of: 0x20).map { $0 + 1 } ?? end
        while bytes[end] & 0xC0 == 0x80 { end -= 1 }
      }
      let text = String(decoding: bytes[start..<end], as: UTF8.self)
      pieces.append(Self(text, number: number, column: column.map { $0 + start }))
      start = end
    }
    return pieces
  }
}
