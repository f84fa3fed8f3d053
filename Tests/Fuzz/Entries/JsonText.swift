/// JSON read byte by byte, as strictly as RFC 8259 says, and without recursion.
struct JsonText {
  private let bytes: [UInt8]
  private(set) var at = 0
  /// What is open, outermost first: `{` or `[`.
  private var open: [UInt8] = []

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Whether the whole is one value.
  mutating func isDocument() -> Bool {
    guard String(validating: bytes, as: UTF8.self) != nil else { return false }
    repeat {
      blanks()
      guard value() else { return false }
      guard closings() else { return false }
    } while !open.isEmpty
    blanks()
    return at == bytes.count
  }

  private var byte: UInt8 { at < bytes.count ? bytes[at] : 0 }

  private mutating func blanks() {
    while byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { at += 1 }
  }

  private mutating func takes(_ wanted: UInt8) -> Bool {
    guard byte == wanted else { return false }
    at += 1
    return true
  }

  /// A scalar, or the beginning of an object or list down to its first scalar or empty one.
  private mutating func value() -> Bool {
    while byte == UInt8(ascii: "{") || byte == UInt8(ascii: "[") {
      open.append(byte)
      at += 1
      blanks()
      if byte == UInt8(ascii: "}") || byte == UInt8(ascii: "]") { return true }
      if open.last == UInt8(ascii: "{"), !key() { return false }
    }
    return scalar()
  }

  /// What follows a value: closing brackets, or a comma and, in an object, the next key.
  private mutating func closings() -> Bool {
    blanks()
    while let last = open.last {
      if takes(UInt8(ascii: ",")) {
        blanks()
        return last == UInt8(ascii: "[") || key()
      }
      guard takes(last + 2) else { return false }
      open.removeLast()
      blanks()
    }
    return true
  }

  private mutating func key() -> Bool {
    guard text() else { return false }
    blanks()
    guard takes(UInt8(ascii: ":")) else { return false }
    blanks()
    return true
  }

  private mutating func scalar() -> Bool {
    if byte == UInt8(ascii: "\"") { return text() }
    for word in ["true", "false", "null"] where bytes[at...].starts(with: word.utf8) {
      at += word.utf8.count
      return true
    }
    _ = takes(UInt8(ascii: "-"))
    let first = at
    while byte >= 0x30, byte <= 0x39 { at += 1 }
    guard at > first, bytes[first] != 0x30 || at == first + 1 else { return false }
    if takes(UInt8(ascii: ".")) { while byte >= 0x30, byte <= 0x39 { at += 1 } }
    return true
  }

  private mutating func text() -> Bool {
    guard takes(UInt8(ascii: "\"")) else { return false }
    while at < bytes.count {
      if takes(UInt8(ascii: "\"")) { return true }
      if byte < 0x20 { return false }
      if takes(UInt8(ascii: "\\")), !"\"\\/bfnrtu".utf8.contains(byte) { return false }
      at += 1
    }
    return false
  }
}
