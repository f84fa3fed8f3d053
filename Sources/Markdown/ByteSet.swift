/// Up to six bytes that a scan stops at.
///
/// Scans go over every byte of every note, and most bytes mean nothing: eight of them are compared
/// at once, without a branch.
struct ByteSet {
  private let a, b, c, d, e, f: UInt64

  /// Fewer bytes than six are given by naming one of them again.
  init(_ a: UInt8, _ b: UInt8, _ c: UInt8, _ d: UInt8, _ e: UInt8, _ f: UInt8) {
    self.a = Self.everywhere(a)
    self.b = Self.everywhere(b)
    self.c = Self.everywhere(c)
    self.d = Self.everywhere(d)
    self.e = Self.everywhere(e)
    self.f = Self.everywhere(f)
  }

  private static func everywhere(_ byte: UInt8) -> UInt64 { UInt64(byte) &* 0x0101_0101_0101_0101 }

  /// The high bit of the first of eight bytes that is in the set; the first is in the lowest bits.
  @inline(__always)
  fileprivate func hits(in bytes: UInt64) -> UInt64 {
    zeros(bytes ^ a) | zeros(bytes ^ b) | zeros(bytes ^ c) | zeros(bytes ^ d) | zeros(bytes ^ e)
      | zeros(bytes ^ f)
  }

  /// The high bit of the lowest byte that is 0; above it, nothing that counts.
  @inline(__always)
  private func zeros(_ bytes: UInt64) -> UInt64 {
    (bytes &- 0x0101_0101_0101_0101) & ~bytes & 0x8080_8080_8080_8080
  }
}

extension Span<UInt8> {
  /// The first offset from `start` on, and before `end`, at which a byte of a set stands; else `end`.
  @inline(__always)
  func first(of set: ByteSet, from start: Int, before end: Int) -> Int {
    var at = start
    while at &+ 8 <= end {
      let eight = unsafe bytes.unsafeLoadUnaligned(fromByteOffset: at, as: UInt64.self)
      let hits = set.hits(in: UInt64(littleEndian: eight))
      if hits != 0 { return at &+ hits.trailingZeroBitCount / 8 }
      at &+= 8
    }
    while at < end, set.hits(in: UInt64(self[at])) == 0 { at &+= 1 }
    return at
  }

  /// The first offset from `start` on, and before `end`, at which anything but a printable ASCII
  /// character stands; else `end`. Fewer than eight bytes before the end are not looked at.
  @inline(__always)
  func firstUnusual(from start: Int, before end: Int) -> Int {
    var at = start
    while at &+ 8 <= end {
      let eight = unsafe bytes.unsafeLoadUnaligned(fromByteOffset: at, as: UInt64.self)
      let usual = UInt64(littleEndian: eight)
      // Below U+0020, DEL, or beyond ASCII: the lowest byte of these has its high bit set.
      let low = (usual &- 0x2020_2020_2020_2020) | usual
      let del = ((usual ^ 0x7F7F_7F7F_7F7F_7F7F) &- 0x0101_0101_0101_0101)
      let hits = (low | del) & 0x8080_8080_8080_8080
      if hits != 0 { return at &+ hits.trailingZeroBitCount / 8 }
      at &+= 8
    }
    return at
  }
}
