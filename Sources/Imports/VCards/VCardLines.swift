/// Goes through the lines of a piece of a vCard file, joining those that were folded.
struct VCardLines {
  private let bytes: [UInt8]
  private var at = 0
  /// The line of the file on which the line last read begins, from 1.
  private(set) var number = 0
  /// The line of the file that comes next.
  private(set) var nextNumber: Int

  /// - Parameter first: The line of the file on which the piece begins.
  init(_ bytes: [UInt8], from first: Int) {
    self.bytes = bytes
    nextNumber = first
  }

  /// The next line that is not empty, unfolded; nil at the end.
  mutating func next() -> ArraySlice<UInt8>? {
    while at < bytes.count {
      number = nextNumber
      let range = physicalLine()
      if range.isEmpty { continue }
      guard continues(range) else { return bytes[range] }
      return unfolded(range)[...]
    }
    return nil
  }

  /// The next line as it stands in the file, without its end.
  private mutating func physicalLine() -> Range<Int> {
    let start = at
    while at < bytes.count, bytes[at] != 0x0A, bytes[at] != 0x0D { at += 1 }
    let end = at
    if at < bytes.count {
      at += bytes[at] == 0x0D && at + 1 < bytes.count && bytes[at + 1] == 0x0A ? 2 : 1
      nextNumber += 1
    }
    return start..<end
  }

  /// Whether the line goes on in the next: that begins with a blank, or (in quoted-printable) this
  /// one ends with `=`.
  private func continues(_ line: Range<Int>) -> Bool {
    isFolded || endsSoftly(line)
  }

  private var isFolded: Bool { at < bytes.count && (bytes[at] == 0x20 || bytes[at] == 0x09) }

  private func endsSoftly(_ line: Range<Int>) -> Bool {
    guard at < bytes.count, !line.isEmpty, bytes[line.upperBound - 1] == UInt8(ascii: "=") else {
      return false
    }
    // Base64 ends so too.
    let head = bytes[line].prefix { $0 != UInt8(ascii: ":") }
    return decoded(head).uppercased().contains("QUOTED-PRINTABLE")
  }

  private mutating func unfolded(_ first: Range<Int>) -> [UInt8] {
    var line = Array(bytes[first])
    let isSoft = endsSoftly(first)
    while true {
      if isFolded {
        let rest = physicalLine()
        line += bytes[rest].dropFirst()
      } else if isSoft, line.last == UInt8(ascii: "="), at < bytes.count {
        line.removeLast()
        line += bytes[physicalLine()]
      } else {
        return line
      }
    }
  }
}
