internal import CArena

extension Span where Element == UInt8 {
  /// Where some bytes first stand, exactly as given; nil where they do not.
  ///
  /// The C library looks at many bytes at once: thirty times as fast as a loop, which matters for
  /// what is asked of every note and is true of few.
  package func firstOffset(of needle: StaticString) -> Int? {
    let offset = unsafe withUnsafeBytes { bytes in
      unsafe rapport_search(
        bytes.baseAddress, bytes.count, needle.utf8Start, needle.utf8CodeUnitCount)
    }
    return offset < 0 ? nil : offset
  }

  /// Where a byte first stands from `start` on, and before `end`; else `end`.
  package func offset(of byte: UInt8, from start: Int, before end: Int) -> Int {
    unsafe withUnsafeBytes { bytes in
      unsafe rapport_search_byte(bytes.baseAddress, start, Swift.min(end, bytes.count), byte)
    }
  }
}
