import Vault

/// One part of a mail while it is read.
struct MailPart {
  var headers: [(name: String, line: OutgoingText.Line)] = []
  /// Below the headers, with their numbers in the file.
  var lines: [(bytes: [UInt8], number: Int)] = []
  /// Holds other parts, or stands outside of them all.
  var isSkipped = false

  mutating func continueHeader(_ text: String) {
    guard let last = headers.indices.last else { return }
    headers[last].line.text += " " + text.trimmed
    headers[last].line.column = nil
  }

  private func value(_ name: String) -> String {
    headers.first { $0.name == name }?.line.text ?? ""
  }

  /// `text/plain`, in small letters; empty where it is not said.
  var type: String {
    value("content-type").prefix { $0 != ";" }.lowercased().trimmed
  }

  /// What it is saved as, where it is an enclosed file.
  var fileName: String? {
    let isEnclosed = value("content-disposition").lowercased().trimmed.hasPrefix("attachment")
    let name =
      Self.parameter("filename", of: value("content-disposition")) ?? parameter("name")
    guard isEnclosed || name != nil else { return nil }
    return name.map(MailWords.decoded) ?? type
  }

  func parameter(_ name: String) -> String? { Self.parameter(name, of: value("content-type")) }

  private static func parameter(_ name: String, of header: String) -> String? {
    for piece in header.split(separator: ";").dropFirst() {
      let pair = piece.split(separator: "=", maxSplits: 1).map { String($0).trimmed }
      guard pair.count == 2, pair[0].lowercased() == name else { continue }
      return pair[1].hasPrefix("\"") ? pair[1].filter { $0 != "\"" } : pair[1]
    }
    return nil
  }

  private var charset: MailCharset { MailCharset(parameter("charset") ?? "utf-8") }

  /// Its text, line by line.
  var decoded: [OutgoingText.Line] {
    switch value("content-transfer-encoding").lowercased().trimmed {
    case "base64":
      let bytes = Base64.decoded(lines.lazy.flatMap(\.bytes))
      let first = lines.first?.number ?? 1
      return charset.text(bytes).split(
        omittingEmptySubsequences: false, whereSeparator: \.isNewline
      )
      .map { OutgoingText.Line(String($0), number: first, column: nil) }
    case "quoted-printable": return quotedPrintable
    default:
      return lines.map { line in
        let text = charset.text(line.bytes)
        let isExact = text.utf8.elementsEqual(line.bytes)
        return OutgoingText.Line(text, number: line.number, column: isExact ? 1 : nil)
      }
    }
  }

  /// Lines that end in `=` go on in the next.
  private var quotedPrintable: [OutgoingText.Line] {
    var decoded: [OutgoingText.Line] = []
    var open: (bytes: [UInt8], number: Int)?
    for line in lines {
      var bytes = line.bytes[...]
      while bytes.last == 0x20 || bytes.last == 0x09 { bytes = bytes.dropLast() }
      let isOpen = bytes.last == 0x3D
      if isOpen { bytes = bytes.dropLast() }
      let whole = (open?.bytes ?? []) + bytes
      let number = open?.number ?? line.number
      if isOpen {
        open = (whole, number)
        continue
      }
      let text = charset.text(QuotedPrintable.decoded(whole))
      let isExact = text.utf8.elementsEqual(line.bytes)
      decoded.append(OutgoingText.Line(text, number: number, column: isExact ? 1 : nil))
      open = nil
    }
    if let open {
      decoded.append(
        .init(charset.text(QuotedPrintable.decoded(open.bytes)), number: open.number, column: nil))
    }
    return decoded
  }
}
