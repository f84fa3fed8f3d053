import Vault

extension String {
  /// The text in lines of at most a width, broken at blanks; a word that is wider than a line is
  /// broken where the line ends. Runs of blanks become one.
  package func wrapped(to width: Int) -> [String] {
    let width = max(width, 8)
    var lines: [String] = []
    var line = ""
    var used = 0
    // In ASCII a byte tells a blank; elsewhere a mark may join it, and characters are wider.
    let isASCII = isASCII
    let words =
      isASCII ? utf8.split(separator: 0x20).map { Substring($0) } : split(separator: " ")
    for word in words {
      let size = isASCII ? word.utf8.count : String(word).displayWidth
      if used > 0, used + 1 + size > width {
        lines.append(line)
        (line, used) = ("", 0)
      }
      if used > 0 {
        line += " "
        line += word
        used += 1 + size
      } else if size <= width {
        (line, used) = (String(word), size)
      } else {
        lines += Self.pieces(of: word, width: width)
        line = lines.removeLast()
        used = line.displayWidth
      }
    }
    return used > 0 || lines.isEmpty ? lines + [line] : lines
  }

  /// A word cut into pieces that fit; at least one.
  private static func pieces(of word: Substring, width: Int) -> [String] {
    var pieces: [String] = []
    var piece = ""
    var used = 0
    for character in word {
      if used + character.displayWidth > width, used > 0 {
        pieces.append(piece)
        (piece, used) = ("", 0)
      }
      piece.append(character)
      used += character.displayWidth
    }
    return pieces + [piece]
  }
}
