import Vault

/// Where something stands in a file: from a place up to, and not with, another.
package struct LintRange: Sendable, Hashable {
  /// Lines and columns from 1; columns in UTF-8 bytes.
  package var line: Int
  package var column: Int
  package var endLine: Int
  package var endColumn: Int
}

/// Some lines in a row as one text, cut into words, each with its place.
struct LintParagraph: Sendable {
  /// A word as it is compared.
  struct Word: Sendable {
    var text: String
    /// In the paragraph's UTF-8 bytes.
    var range: Range<Int>
  }

  private let lines: [OutgoingText.Line]
  /// Where each line begins in ``text``.
  private var starts: [Int] = []
  /// The lines with a blank between two.
  private(set) var text = ""
  private(set) var words: [Word] = []

  init(_ lines: [OutgoingText.Line]) {
    self.lines = lines
    for line in lines {
      if !starts.isEmpty { text += " " }
      starts.append(text.utf8.count)
      text += line.text
    }
    words = Self.words(of: text)
  }

  private static func words(of text: String) -> [Word] {
    var words: [Word] = []
    var letters = String.UnicodeScalarView()
    var at = 0
    var start = 0
    for scalar in (text + " ").unicodeScalars {
      let isMark = scalar == "'" || scalar == "’"
      if scalar.properties.isAlphabetic || scalar.properties.numericType != nil
        || isMark && !letters.isEmpty
      {
        if letters.isEmpty { start = at }
        letters.append(isMark ? "'" : scalar)
      } else if scalar.properties.generalCategory != .nonspacingMark, !letters.isEmpty {
        words.append(Word(text: compared(String(letters)), range: start..<at))
        letters = .init()
      }
      at += UTF8.width(scalar)
    }
    return words
  }

  /// In small letters, without apostrophes and the `s` of whose it is.
  private static func compared(_ word: String) -> String {
    let word = folded(word)
    return (word.hasSuffix("'s") ? word.dropLast(2) : word[...]).filter { $0 != "'" }
  }

  /// The place of a part of the text.
  func range(_ part: Range<Int>) -> LintRange {
    let (first, from) = position(part.lowerBound)
    let (last, to) = position(max(part.lowerBound, part.upperBound - 1))
    return LintRange(
      line: lines[first].number, column: lines[first].column.map { $0 + from } ?? 1,
      endLine: lines[last].number,
      endColumn: lines[last].column.map { $0 + to + 1 } ?? 1 + lines[last].text.utf8.count)
  }

  var whole: LintRange { range(0..<text.utf8.count) }

  private func position(_ offset: Int) -> (line: Int, offset: Int) {
    let index = max((starts.firstIndex { $0 > offset } ?? starts.count) - 1, 0)
    return (index, offset - starts[index])
  }

  /// A part of the text.
  func string(_ part: Range<Int>) -> String {
    String(decoding: text.utf8.dropFirst(part.lowerBound).prefix(part.count), as: UTF8.self)
  }
}

extension LintParagraph {
  /// Where a phrase stands: words in a row, `*` at the end of one for any ending.
  func places(of phrase: String) -> [Range<Int>] {
    let wanted = phrase.split(separator: " ")
    guard !wanted.isEmpty, wanted.count <= words.count else { return [] }
    return (0...words.count - wanted.count).compactMap { start in
      let isThere = wanted.indices.allSatisfy { Self.fits(words[start + $0].text, wanted[$0]) }
      guard isThere else { return nil }
      return words[start].range.lowerBound..<words[start + wanted.count - 1].range.upperBound
    }
  }

  func holds(_ phrases: [String]) -> Bool { phrases.contains { !places(of: $0).isEmpty } }

  private static func fits(_ word: String, _ wanted: Substring) -> Bool {
    wanted.last == "*" ? word.hasPrefix(wanted.dropLast()) : word == wanted
  }

  /// Its sentences: up to a full stop, question or exclamation mark with a blank behind it.
  var sentences: [Range<Int>] {
    let bytes = Array(text.utf8)
    var sentences: [Range<Int>] = []
    var start = 0
    for index in bytes.indices where ".?!".utf8.contains(bytes[index]) {
      var end = index + 1
      while end < bytes.count, "\")”".utf8.contains(bytes[end]) { end += 1 }
      guard end == bytes.count || bytes[end] == 0x20, !isTitle(before: index) else { continue }
      if end > start { sentences.append(start..<end) }
      start = min(end + 1, bytes.count)
    }
    if start < bytes.count { sentences.append(start..<bytes.count) }
    return sentences
  }

  /// The stop belongs to `Dr.` and the like.
  private func isTitle(before offset: Int) -> Bool {
    guard let word = words.last(where: { $0.range.upperBound <= offset }) else { return false }
    return word.range.upperBound == offset
      && ["dr", "prof", "mr", "mrs", "ms", "st", "vs", "eg", "ie"].contains(word.text)
  }

  /// The words of a part of it.
  func words(in part: Range<Int>) -> ArraySlice<Word> {
    let first = words.firstIndex { $0.range.lowerBound >= part.lowerBound } ?? words.endIndex
    let end = words.firstIndex { $0.range.lowerBound >= part.upperBound } ?? words.endIndex
    return words[min(first, end)..<end]
  }
}
