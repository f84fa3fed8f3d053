import Vault

extension Draft {
  /// Recipient, subject and text, as they can be copied into a mail program.
  ///
  /// - Parameter width: Columns to wrap at.
  package func text(width: Int) -> [UInt8] {
    var text = ""
    if let to {
      text += "To: \(MailAddress.shown(name: to.name, address: to.address))\n"
    }
    if !subject.isEmpty { text += kind.isScript ? "\(subject)\n" : "Subject: \(subject)\n" }
    if !text.isEmpty { text += "\n" }
    for line in body.split(separator: "\n", omittingEmptySubsequences: false) {
      text += Self.wrapped(String(line), to: max(width, 20))
    }
    return Array(text.utf8)
  }

  /// A line as a paragraph; what follows a list mark hangs behind it.
  private static func wrapped(_ line: String, to width: Int) -> String {
    let indent = line.hasPrefix("- ") ? 2 : line.first?.isNumber == true ? 3 : 0
    let lines = line.wrapped(to: width - indent)
    let lead = String(repeating: " ", count: indent)
    return lines.enumerated().map { ($0 == 0 ? "" : lead) + $1 + "\n" }.joined()
  }
}
