import Glibc

/// The first thing in a file's bytes that keeps it from being read as a note.
package struct ByteProblem: Sendable, Hashable {
  package enum Kind: Sendable, Hashable { case invalidUTF8, nulByte, mergeConflict }

  package var kind: Kind
  /// Bytes from the start of the file.
  package var offset: Int

  /// The same as a diagnostic's facts.
  package var problem: Diagnostic.Problem {
    switch kind {
    case .invalidUTF8: .invalidUTF8
    case .nulByte: .nulByte
    case .mergeConflict: .mergeConflict
    }
  }
}

/// Finds the first byte that is not UTF-8, the first NUL or the first merge-conflict marker at the
/// beginning of a line, whichever stands first; nil if there is none.
///
/// Each note passes through here, so it goes over the bytes with the fastest tool for each.
package func firstByteProblem(_ bytes: Span<UInt8>) -> ByteProblem? {
  var problems: [ByteProblem] = []
  bytes.withUnsafeBytes { raw in
    if !isUTF8(raw) { problems += invalidUTF8(bytes) }
    if let offset = offsetOfNul(raw) {
      problems.append(ByteProblem(kind: .nulByte, offset: offset))
    }
    if let offset = offsetOfMarker(raw) {
      problems.append(ByteProblem(kind: .mergeConflict, offset: offset))
    }
  }
  return problems.min { $0.offset < $1.offset }
}

private func invalidUTF8(_ bytes: Span<UInt8>) -> [ByteProblem] {
  do {
    _ = try UTF8Span(validating: bytes)
    return []
  } catch {
    return [ByteProblem(kind: .invalidUTF8, offset: error.byteOffsets.lowerBound)]
  }
}

/// Whether all bytes are UTF-8. Text that is ASCII but for a character here and there takes a fifth
/// of the instructions that the standard library's validation takes, which tells the place as well.
private func isUTF8(_ raw: UnsafeRawBufferPointer) -> Bool {
  var at = 0
  while at < raw.count {
    if at + 8 <= raw.count {
      let eight = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: at, as: UInt64.self))
      let high = eight & 0x8080_8080_8080_8080
      at += high == 0 ? 8 : high.trailingZeroBitCount / 8
      if high == 0 { continue }
    }
    let length = lengthOfCharacter(raw, at)
    if length == 0 { return false }
    at += length
  }
  return true
}

/// How many bytes the character at an offset has; 0 where they are no UTF-8.
private func lengthOfCharacter(_ raw: UnsafeRawBufferPointer, _ at: Int) -> Int {
  let lead = raw[at]
  if lead < 0x80 { return 1 }
  guard at + 1 < raw.count else { return 0 }
  let second = raw[at + 1]
  // The second byte of some is bound more narrowly: overlong forms, surrogates, beyond U+10FFFF.
  let (length, low, high): (Int, UInt8, UInt8) =
    switch lead {
    case 0xC2...0xDF: (2, 0x80, 0xBF)
    case 0xE0: (3, 0xA0, 0xBF)
    case 0xED: (3, 0x80, 0x9F)
    case 0xE1...0xEF: (3, 0x80, 0xBF)
    case 0xF0: (4, 0x90, 0xBF)
    case 0xF1...0xF3: (4, 0x80, 0xBF)
    case 0xF4: (4, 0x80, 0x8F)
    default: (0, 0, 0)
    }
  guard length > 0, second >= low, second <= high, at + length <= raw.count else { return 0 }
  for offset in 2..<max(length, 2) where raw[at + offset] & 0xC0 != 0x80 { return 0 }
  return length
}

private func offsetOfNul(_ raw: UnsafeRawBufferPointer) -> Int? {
  guard let base = raw.baseAddress, let found = memchr(base, 0, raw.count) else { return nil }
  return UnsafeRawPointer(found) - base
}

/// Looks at every seventh byte: a marker's seven equal bytes always hold one of them.
private func offsetOfMarker(_ raw: UnsafeRawBufferPointer) -> Int? {
  var index = 0
  while index < raw.count {
    let byte = raw[index]
    if byte == 0x3C || byte == 0x3E || byte == 0x7C, let start = startOfMarker(raw, around: index) {
      return start
    }
    index += 7
  }
  return nil
}

/// The beginning of the marker one of whose bytes is at `index`, if there is one: seven of them and
/// a blank, at the beginning of a line.
private func startOfMarker(_ raw: UnsafeRawBufferPointer, around index: Int) -> Int? {
  let mark = raw[index]
  var start = index
  while start > 0, index - start < 7, raw[start - 1] == mark { start -= 1 }
  let isAtLineStart =
    start == 0 || raw[start - 1] == 0x0A || raw[start - 1] == 0x0D
    || start == 3 && raw[0] == 0xEF && raw[1] == 0xBB && raw[2] == 0xBF
  guard isAtLineStart, start + 7 < raw.count, raw[start + 7] == 0x20 else { return nil }
  return raw[start..<start + 7].allSatisfy { $0 == mark } ? start : nil
}
