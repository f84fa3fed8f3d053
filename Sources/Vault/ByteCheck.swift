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
  do {
    _ = try UTF8Span(validating: bytes)
  } catch {
    problems.append(ByteProblem(kind: .invalidUTF8, offset: error.byteOffsets.lowerBound))
  }
  bytes.withUnsafeBytes { raw in
    if let offset = offsetOfNul(raw) {
      problems.append(ByteProblem(kind: .nulByte, offset: offset))
    }
    if let offset = offsetOfMarker(raw) {
      problems.append(ByteProblem(kind: .mergeConflict, offset: offset))
    }
  }
  return problems.min { $0.offset < $1.offset }
}

private func offsetOfNul(_ raw: UnsafeRawBufferPointer) -> Int? {
  guard let base = raw.baseAddress, let found = memchr(base, 0, raw.count) else { return nil }
  return UnsafeRawPointer(found) - base
}

/// Looks at every fourth byte's word of four: a marker's seven equal bytes always fill one.
private func offsetOfMarker(_ raw: UnsafeRawBufferPointer) -> Int? {
  var index = 0
  while index + 4 <= raw.count {
    let word = raw.loadUnaligned(fromByteOffset: index, as: UInt32.self)
    if word == 0x3C3C_3C3C || word == 0x3E3E_3E3E || word == 0x7C7C_7C7C,
      let start = startOfMarker(raw, around: index)
    {
      return start
    }
    index += 4
  }
  return nil
}

/// The beginning of the marker whose bytes fill the word at `index`, if it is one: seven of them
/// and a blank, at the beginning of a line.
private func startOfMarker(_ raw: UnsafeRawBufferPointer, around index: Int) -> Int? {
  let mark = raw[index]
  var start = index
  while start > 0, index - start < 4, raw[start - 1] == mark { start -= 1 }
  let isAtLineStart =
    start == 0 || raw[start - 1] == 0x0A || raw[start - 1] == 0x0D
    || start == 3 && raw[0] == 0xEF && raw[1] == 0xBB && raw[2] == 0xBF
  guard isAtLineStart, start + 7 < raw.count, raw[start + 7] == 0x20 else { return nil }
  return raw[start..<start + 7].allSatisfy { $0 == mark } ? start : nil
}
