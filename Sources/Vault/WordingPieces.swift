import Markdown

extension String {
  /// The text in quotes, cut short: a value from a note may be a page long.
  package var quoted: String { "\"\(short)\"" }

  /// The text on one line, cut after 80 characters.
  package var short: String { cut(after: 80) }

  /// The text on one line, cut after a number of Unicode scalars.
  package func cut(after most: Int) -> String {
    var scalars = String.UnicodeScalarView()
    for (count, scalar) in unicodeScalars.enumerated() {
      if count == most { return String(scalars) + "..." }
      scalars.append(scalar == "\n" || scalar == "\r" ? " " : scalar)
    }
    return String(scalars)
  }

  /// A note path as a link would name it: without `.md` or `.markdown`.
  package var withoutNoteSuffix: String {
    let length = noteSuffixLength
    return length == 0 ? self : String(decoding: utf8.dropLast(length), as: UTF8.self)
  }

  /// How many bytes `.md` or `.markdown` takes at its end; 0 where there is none, or nothing before
  /// it. Byte by byte, because it is asked of every file.
  var noteSuffixLength: Int {
    if hasSuffix(ofBytes: ".md") { return 3 }
    return hasSuffix(ofBytes: ".markdown") ? 9 : 0
  }

  /// - Parameter suffix: In lower case; the text may have any.
  private func hasSuffix(ofBytes suffix: StaticString) -> Bool {
    let bytes = utf8Span.span
    let start = bytes.count - suffix.utf8CodeUnitCount
    guard start > 0 else { return false }
    return suffix.withUTF8Buffer { suffix in
      suffix.indices.allSatisfy { index in
        let byte = bytes[start + index]
        return byte.asLowercase == suffix[index]
      }
    }
  }
}

extension [String] {
  /// The texts with commas between, at most twelve of them.
  package var listed: String {
    let shown = prefix(12).map(\.short).joined(separator: ", ")
    return count > 12 ? "\(shown) and \(count - 12) more" : shown
  }
}

extension Files.ReadFailure {
  /// Why, in a few plain words.
  package var words: String {
    switch self {
    case .missing: "it is not there any more"
    case .notPermitted: "you are not permitted to"
    case .notRegular: "it is not an ordinary file"
    case .outOfVault: "it is a link that leads out of the vault"
    case .tooLarge: "it is larger than \(Files.largestFile / 1_048_576) MB"
    case .tooManyBlocks:
      "it has more than \(BlockBound.most / 1_000_000) million lines and list items"
    case .system(let number): "\(systemWords(number))"
    }
  }
}
