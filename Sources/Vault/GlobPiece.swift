/// One piece of a pattern for a single name.
enum GlobPiece: Sendable, Hashable {
  case scalar(Unicode.Scalar)
  /// `?`
  case anyScalar
  /// `*`
  case anyText
  /// `[a-c]`; with `!` or `^` first: none of them.
  case oneOf([ClosedRange<Unicode.Scalar>], isNegated: Bool)

  /// The pieces of a pattern. A `[` that is never closed stands for itself.
  static func pieces(of pattern: Substring) -> [GlobPiece] {
    let scalars = Array(pattern.unicodeScalars)
    var pieces: [GlobPiece] = []
    var index = 0
    while index < scalars.count {
      switch scalars[index] {
      case "*":
        if pieces.last != .anyText { pieces.append(.anyText) }
      case "?": pieces.append(.anyScalar)
      case "[":
        if let (piece, end) = oneOf(scalars, after: index + 1) {
          pieces.append(piece)
          index = end
        } else {
          pieces.append(.scalar("["))
        }
      default: pieces.append(.scalar(scalars[index]))
      }
      index += 1
    }
    return pieces
  }

  /// Reads `abc]`, `a-c]` or `!abc]`; `end` is the index of the closing bracket.
  private static func oneOf(
    _ scalars: [Unicode.Scalar], after start: Int
  ) -> (piece: GlobPiece, end: Int)? {
    var index = start
    let isNegated = index < scalars.count && (scalars[index] == "!" || scalars[index] == "^")
    if isNegated { index += 1 }
    var ranges: [ClosedRange<Unicode.Scalar>] = []
    let first = index
    while index < scalars.count, scalars[index] != "]" || index == first {
      if index + 2 < scalars.count, scalars[index + 1] == "-", scalars[index + 2] != "]" {
        let (low, high) = (scalars[index], scalars[index + 2])
        ranges.append(min(low, high)...max(low, high))
        index += 3
      } else {
        ranges.append(scalars[index]...scalars[index])
        index += 1
      }
    }
    return index < scalars.count ? (.oneOf(ranges, isNegated: isNegated), index) : nil
  }

  /// Whether the pieces match the whole name; remembers only the last `*`.
  static func match(_ pieces: [GlobPiece], _ name: Substring) -> Bool {
    let scalars = name.unicodeScalars
    var piece = 0
    var index = scalars.startIndex
    var retry: (piece: Int, index: String.Index)?
    while index < scalars.endIndex {
      if piece < pieces.count, pieces[piece] == .anyText {
        retry = (piece, index)
        piece += 1
      } else if piece < pieces.count, pieces[piece].matches(scalars[index]) {
        piece += 1
        index = scalars.index(after: index)
      } else if let last = retry {
        index = scalars.index(after: last.index)
        retry = (last.piece, index)
        piece = last.piece + 1
      } else {
        return false
      }
    }
    return pieces[piece...].allSatisfy { $0 == .anyText }
  }

  private func matches(_ scalar: Unicode.Scalar) -> Bool {
    switch self {
    case .scalar(let own): own == scalar
    case .anyScalar: true
    case .anyText: false
    case .oneOf(let ranges, let isNegated):
      ranges.contains { $0.contains(scalar) } != isNegated
    }
  }
}
