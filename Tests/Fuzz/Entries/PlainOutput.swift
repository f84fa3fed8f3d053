extension Complaints {
  /// What a terminal may see: no control characters but line ends, no marks of writing direction.
  mutating func expectPlain(_ text: String, _ what: String) {
    for scalar in text.unicodeScalars where scalar != "\n" {
      switch scalar.value {
      case 0x00...0x1F, 0x7F...0x9F, 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069:
        return expect(false, "\(what) holds U+\(String(scalar.value, radix: 16))")
      default: break
      }
    }
  }
}
