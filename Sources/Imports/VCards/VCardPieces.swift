/// Cuts a vCard file that comes in pieces where a line ends that does not go on in the next.
struct VCardPieces {
  private var plain = PlainPieces()
  /// What stands behind the last such place.
  private var rest: [UInt8] = []

  /// Lines that are folded for longer are cut where one of them ends: 16 MB.
  private static let longest = 1 << 24

  /// As many whole lines as there are.
  mutating func take(_ piece: [UInt8]) -> [UInt8] {
    var bytes = rest + plain.take(piece)
    let end = Self.end(bytes)
    rest = Array(bytes[end...])
    bytes.removeSubrange(end...)
    return bytes
  }

  /// What is left at the end of the file.
  mutating func last() -> [UInt8] {
    defer { rest = [] }
    return rest + plain.rest()
  }

  /// Behind the last line that is whole for certain.
  private static func end(_ bytes: [UInt8]) -> Int {
    var at = bytes.count
    while let feed = bytes[..<at].lastIndex(where: { $0 == 0x0A || $0 == 0x0D }) {
      let next = feed + 1
      if next < bytes.count, ends(bytes, at: feed, before: bytes[next]) { return next }
      at = feed
    }
    guard bytes.count > longest else { return 0 }
    return bytes.lastIndex { $0 == 0x0A }.map { $0 + 1 } ?? bytes.count
  }

  /// Whether the line that ends there is over: the next does not begin with a blank, and this one
  /// not end with `=`, which in version 2.1 says that it goes on.
  private static func ends(_ bytes: [UInt8], at feed: Int, before next: UInt8) -> Bool {
    if next == 0x20 || next == 0x09 || next == 0x0A || next == 0x0D { return false }
    let isPair = bytes[feed] == 0x0A && feed > 0 && bytes[feed - 1] == 0x0D
    let last = feed - (isPair ? 2 : 1)
    return last < 0 || bytes[last] != UInt8(ascii: "=")
  }
}
