/// A path as git's patches write it: in quotes and with C's escapes where it needs them.
enum QuotedPath {
  /// - Parameters:
  ///   - text: From the line's mark to its end.
  ///   - prefix: What stands before the path, inside the quotes.
  /// - Returns: Nil for `/dev/null`.
  static func read(_ text: Substring, prefix: String = "") -> String? {
    // A tab ends a path with blanks in it.
    let bare = text.hasSuffix("\t") ? text.dropLast() : text
    if !prefix.isEmpty, bare == "/dev/null" { return nil }
    let path =
      bare.hasPrefix("\"") ? unquoted(Array(bare.utf8.dropFirst().dropLast())) : String(bare)
    return path.hasPrefix(prefix) ? String(path.dropFirst(prefix.count)) : path
  }

  private static func unquoted(_ bytes: [UInt8]) -> String {
    var result: [UInt8] = []
    var rest = bytes[...]
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "\\"), let mark = rest.popFirst() else {
        result.append(byte)
        continue
      }
      if (0x30...0x37).contains(mark) {
        let digits = [mark] + rest.prefix(2)
        rest = rest.dropFirst(2)
        result.append(digits.reduce(0) { $0 &* 8 &+ ($1 &- 0x30) })
      } else {
        result.append(escapes[mark] ?? mark)
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  private static let escapes: [UInt8: UInt8] = [
    UInt8(ascii: "a"): 7, UInt8(ascii: "b"): 8, UInt8(ascii: "t"): 9, UInt8(ascii: "n"): 10,
    UInt8(ascii: "v"): 11, UInt8(ascii: "f"): 12, UInt8(ascii: "r"): 13,
  ]
}
