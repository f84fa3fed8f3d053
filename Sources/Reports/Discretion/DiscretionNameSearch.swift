import Graph

extension DiscretionNames {
  /// A name that a text holds: of what kind, and whose, where the vault knows them.
  struct Hit {
    var kind: Withheld.Kind
    var note: NoteID?
  }

  /// The names that a text holds.
  ///
  /// - Parameter wholeOnly: Single words of names do not count: a school may be called like
  ///   somebody.
  func hits(in text: DiscretionWords, wholeOnly: Bool = false) -> [Hit] {
    let words = text.spoken
    let covered = covered(words)
    var hits: [Hit] = []
    for index in words.indices {
      for name in names[words[index].text] ?? [] where stands(name, in: words, at: index) {
        if wholeOnly, !name.isWhole || name.words.count == 1 { continue }
        let range = index..<index + name.words.count
        if !range.allSatisfy({ covered[$0] }) { hits.append(Hit(kind: name.kind, note: name.note)) }
      }
    }
    if wholeOnly { return hits }
    hits += unspaced(in: text).map { Hit(kind: .otherPerson, note: $0) }
    return hits.isEmpty && namesSomebodyByTitle(text) ? [Hit(kind: .otherPerson)] : hits
  }

  private func stands(_ name: Name, in words: [DiscretionWords.Word], at start: Int) -> Bool {
    guard start + name.words.count <= words.count else { return false }
    for (offset, word) in name.words.enumerated() where words[start + offset].text != word {
      return false
    }
    return words[start].isCapital || !name.needsCapital
  }

  /// Which words belong to a name of the writer or the applicant.
  private func covered(_ words: [DiscretionWords.Word]) -> [Bool] {
    var covered = [Bool](repeating: false, count: words.count)
    for start in words.indices {
      for name in ownByFirst[words[start].text] ?? []
      where start + name.count <= words.count
        && name.indices.allSatisfy({ words[start + $0].text == name[$0] })
      {
        for index in start..<start + name.count { covered[index] = true }
      }
    }
    return covered
  }

  private func unspaced(in text: DiscretionWords) -> [NoteID] {
    guard !unspaced.isEmpty else { return [] }
    var joined = Self.joined(text)
    for name in ownUnspaced { joined.replace(name, with: " ") }
    return unspaced.filter { joined.contains($0.name) }.map(\.note)
  }

  /// `Dr. Feldman` is a person, whether there is a note about her or not.
  private func namesSomebodyByTitle(_ text: DiscretionWords) -> Bool {
    if mayNameAnybody { return false }
    let words = text.words
    for index in words.indices where DiscretionVocabulary.doctors.contains(words[index].text) {
      var next = index + 1
      let hasDot = next < words.count && words[next].text == "." && !words[next].hasGap
      if hasDot { next += 1 }
      guard words[index].isCapital || hasDot, next < words.count else { continue }
      let word = words[next]
      guard word.kind == .letters, word.isCapital, word.text.count > 1 else { continue }
      if !ownWords.contains(word.text), !DiscretionVocabulary.titles.contains(word.text) {
        return true
      }
    }
    return false
  }

  static func joined(_ text: DiscretionWords) -> String {
    text.spoken.map(\.text).joined()
  }

  /// Han, kana, Hangul, Thai, Lao, Burmese, Khmer and Tibetan.
  static func isUnspaced(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0E00...0x0FFF, 0x1000...0x109F, 0x1100...0x11FF, 0x1780...0x17FF, 0x3040...0x30FF,
      0x3400...0x9FFF, 0xAC00...0xD7AF, 0xF900...0xFAFF, 0x20000...0x3FFFF:
      true
    default: false
    }
  }
}
