/// The first ORCID iD in a text, as `0000-0002-1825-0097`; one with a wrong check digit is none.
func orcid(in text: some StringProtocol) -> String? {
  let bytes = Array(text.utf8)
  guard bytes.count >= 16 else { return nil }
  for start in 0...bytes.count - 16 {
    if start > 0, bytes[start - 1] &- 0x30 < 10 { continue }
    if let found = orcid(bytes[start...]) { return found }
  }
  return nil
}

/// The ORCID iD that some bytes begin with, with or without hyphens.
private func orcid(_ bytes: ArraySlice<UInt8>) -> String? {
  var digits: [UInt8] = []
  for byte in bytes {
    if digits.count == 16 { return byte &- 0x30 < 10 ? nil : checked(digits) }
    if byte == UInt8(ascii: "-"), !digits.isEmpty, digits.count % 4 == 0 { continue }
    let isX = digits.count == 15 && byte | 0x20 == UInt8(ascii: "x")
    guard isX || byte &- 0x30 < 10 else { return nil }
    digits.append(isX ? UInt8(ascii: "X") : byte)
  }
  return digits.count == 16 ? checked(digits) : nil
}

/// ISO 7064, modulus 11-2.
private func checked(_ digits: [UInt8]) -> String? {
  var total = 0
  for digit in digits.dropLast() { total = (total + Int(digit - 0x30)) * 2 % 11 }
  let check = (12 - total) % 11
  let last = check == 10 ? UInt8(ascii: "X") : UInt8(check) + 0x30
  guard digits.last == last else { return nil }
  return stride(from: 0, to: 16, by: 4).map {
    String(decoding: digits[$0..<$0 + 4], as: UTF8.self)
  }.joined(separator: "-")
}
