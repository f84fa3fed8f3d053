import Vault

/// A header with parameters behind its value, such as `text/plain; charset=utf-8` (RFC 2045): quoted
/// ones, comments among them, and long or foreign ones in pieces (RFC 2231).
struct MailField {
  /// In small letters.
  let value: String
  private var parameters: [String: String] = [:]

  /// More pieces of one parameter are not put together.
  private static let mostPieces = 100

  init(_ text: String) {
    let pieces = Self.pieces(of: text)
    value = pieces[0].lowercased().trimmed
    for piece in pieces.dropFirst() {
      guard let sign = piece.firstIndex(of: "=") else { continue }
      let name = piece[..<sign].lowercased().trimmed
      if parameters[name] == nil {
        parameters[name] = String(piece[piece.index(after: sign)...]).trimmed
      }
    }
  }

  /// The pieces between semicolons, without comments and quotes.
  private static func pieces(of text: String) -> [String] {
    var pieces = [String.UnicodeScalarView()]
    var (depth, isQuoted, isEscaped) = (0, false, false)
    for scalar in text.unicodeScalars {
      if isEscaped {
        isEscaped = false
        if depth == 0 { pieces[pieces.count - 1].append(scalar) }
        continue
      }
      switch scalar {
      case "\\" where isQuoted || depth > 0: isEscaped = true
      case "\"" where depth == 0: isQuoted.toggle()
      case "(" where !isQuoted: depth += 1
      case ")" where depth > 0: depth -= 1
      case ";" where !isQuoted && depth == 0: pieces.append(.init())
      default: if depth == 0 { pieces[pieces.count - 1].append(scalar) }
      }
    }
    return pieces.map { String($0) }
  }

  /// A parameter by its name in small letters.
  subscript(name: String) -> String? {
    if let plain = parameters[name] { return MailWords.decoded(plain) }
    if let foreign = parameters[name + "*"] {
      let (charset, rest) = Self.charset(of: foreign)
      return charset.text(Self.bytes(rest))
    }
    var bytes: [UInt8] = []
    var charset = MailCharset.utf8
    for number in 0..<Self.mostPieces {
      if let plain = parameters["\(name)*\(number)"] {
        bytes += plain.utf8
      } else if var rest = parameters["\(name)*\(number)*"] {
        if number == 0 { (charset, rest) = Self.charset(of: rest) }
        bytes += Self.bytes(rest)
      } else {
        return number == 0 ? nil : charset.text(bytes)
      }
    }
    return charset.text(bytes)
  }

  /// `utf-8'en'` in front of the first piece.
  private static func charset(of text: String) -> (MailCharset, rest: String) {
    let parts = text.split(separator: "'", maxSplits: 2, omittingEmptySubsequences: false)
    guard parts.count == 3 else { return (.utf8, text) }
    return (MailCharset(String(parts[0])) ?? .utf8, String(parts[2]))
  }

  /// Percent signs as quoted-printable has its own.
  private static func bytes(_ text: String) -> [UInt8] {
    QuotedPrintable.decoded(text.utf8.map { $0 == 0x25 ? 0x3D : $0 })
  }
}
