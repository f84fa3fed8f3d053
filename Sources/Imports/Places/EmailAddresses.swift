/// E-mail addresses in an affiliation, and the affiliation without them.
struct EmailAddresses {
  /// In lower case, in order, each once.
  private(set) var addresses: [String] = []
  /// What is left, without `Electronic address:` and the like.
  private(set) var rest: String

  init(_ text: String) {
    guard text.utf8.contains(UInt8(ascii: "@")) else {
      rest = text
      return
    }
    var kept: [Substring] = []
    for word in text.split(separator: " ") {
      if let address = Self.address(word) {
        if !addresses.contains(address) { addresses.append(address) }
        while let last = kept.last, Self.isLabel(last) { kept.removeLast() }
      } else {
        kept.append(word)
      }
    }
    rest = kept.joined(separator: " ")
  }

  /// The address in a word, without brackets and full stops around it.
  private static func address(_ word: Substring) -> String? {
    let bytes = Array(word.utf8)
    guard let at = bytes.firstIndex(of: UInt8(ascii: "@")) else { return nil }
    var start = at
    while start > 0, isLocal(bytes[start - 1]) { start -= 1 }
    var end = at + 1
    while end < bytes.count, isDomain(bytes[end]) { end += 1 }
    while end > at, !isAlphanumeric(bytes[end - 1]) { end -= 1 }
    while start < at, bytes[start] == UInt8(ascii: ".") { start += 1 }
    let domain = bytes[(at + 1)..<max(at + 1, end)]
    guard start < at, end > at + 1, domain.dropLast().contains(UInt8(ascii: ".")),
      domain.first != UInt8(ascii: "."), end - start <= 254
    else { return nil }
    return String(decoding: bytes[start..<end], as: UTF8.self).lowercased()
  }

  private static func isAlphanumeric(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10
  }

  private static func isLocal(_ byte: UInt8) -> Bool {
    isAlphanumeric(byte) || ".!#$%&'*+-/=?^_{|}~".utf8.contains(byte)
  }

  private static func isDomain(_ byte: UInt8) -> Bool {
    isAlphanumeric(byte) || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-")
  }

  private static func isLabel(_ word: Substring) -> Bool {
    let labels: Set<String> = [
      "electronic", "address", "e mail", "email", "mail", "correspondence", "or", "and",
    ]
    return labels.contains(plainLetters(String(word)))
      || word.allSatisfy { ":;,()[]<>".contains($0) }
  }
}
