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

  private var content: MailField { MailField(value("content-type")) }

  /// `text/plain`, in small letters; empty where it is not said.
  var type: String { content.value }

  /// What it is saved as, where it is an enclosed file.
  var fileName: String? {
    let disposition = MailField(value("content-disposition"))
    let name = disposition["filename"] ?? content["name"]
    guard disposition.value == "attachment" || name != nil else { return nil }
    return name ?? type
  }

  /// What parts the parts it holds.
  var boundary: String? { content["boundary"] }

  private var encoding: String { MailField(value("content-transfer-encoding")).value }
  private var charset: MailCharset { MailCharset(content["charset"] ?? "utf-8") ?? .utf8 }

  /// Why its text is not as its readers see it; nil where it is.
  var unread: OutgoingText.Unread? {
    guard ["", "7bit", "8bit", "binary", "base64", "quoted-printable"].contains(encoding) else {
      return .encoding(encoding)
    }
    guard let name = content["charset"], MailCharset(name) == nil else { return nil }
    // In nearly all of them ASCII is ASCII.
    let isAscii = decoded.allSatisfy { line in
      line.text.utf8.allSatisfy { $0 < 0x7F && $0 != 0x1B && $0 > 0 }
    }
    return isAscii ? nil : .charset(name)
  }

  /// Its text, line by line.
  var decoded: [OutgoingText.Line] {
    switch encoding {
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
