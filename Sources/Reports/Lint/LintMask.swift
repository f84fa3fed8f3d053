/// A text with what may stand in any mail blanked out, byte for byte: links, and addresses and
/// numbers that are known to be nobody else's.
struct LintMask {
  private(set) var bytes: [UInt8]

  init(_ text: String, _ known: [String]) {
    bytes = Array(text.utf8)
    for value in known where value.utf8.count >= 4 { blank(Array(value.utf8)) }
    var at = 0
    while at < bytes.count {
      let end = bytes[at...].firstIndex { $0 <= 0x20 } ?? bytes.count
      if bytes[at..<end].starts(with: "http".utf8) || bytes[at..<end].starts(with: "www.".utf8) {
        for index in at..<end { bytes[index] = 0x2D }
      }
      at = end + 1
    }
  }

  private mutating func blank(_ value: [UInt8]) {
    var at = 0
    while at + value.count <= bytes.count {
      if bytes[at] == value[0], bytes[at..<at + value.count].elementsEqual(value) {
        for index in at..<at + value.count { bytes[index] = 0x2D }
        at += value.count
      } else {
        at += 1
      }
    }
  }
}
