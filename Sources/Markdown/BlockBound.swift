/// How many blocks a note may hold.
///
/// A block can be as short as two bytes and takes some 230 in memory, so that a note of nothing but
/// `-` lines would take more than a hundred times its size. No note that somebody wrote comes near.
package enum BlockBound {
  /// The most lines and list or quote markers together.
  package static let most = 4_000_000

  /// Whether a note has more than that.
  package static func isExceeded(by bytes: Span<UInt8>) -> Bool {
    guard bytes.count > most else { return false }
    var count = 0
    for at in bytes.indices where bytes.mayBeginBlock(behind: at) { count += 1 }
    return count > most
  }
}

extension Span<UInt8> {
  /// Whether a line ends, or a list item or a quote may begin, with the byte at an offset.
  fileprivate func mayBeginBlock(behind at: Int) -> Bool {
    switch self[at] {
    case .newline, .carriageReturn, .greater: true
    case .hyphen, 0x2B, 0x2A, .period, .closeParenthesis:
      at + 1 == count || self[at + 1] <= .space
    default: false
    }
  }
}
