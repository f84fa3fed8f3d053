/// Addresses and names as mail headers write them (RFC 5322).
package enum MailAddress {
  /// Whether an address can stand in a header as it is: ASCII, one `@`, none of the marks that mean
  /// something there.
  package static func isPlain(_ address: String) -> Bool {
    let parts = address.split(separator: "@", omittingEmptySubsequences: false)
    guard parts.count == 2, parts.allSatisfy({ !$0.isEmpty }), address.utf8.count <= 254 else {
      return false
    }
    return address.utf8.allSatisfy { byte in
      byte > 0x20 && byte < 0x7F && !"()<>[]:;,\\\"".utf8.contains(byte)
    }
  }

  /// `"Kim, Seo-yeon" <kim@a.example>`, the name as encoded words where it is not ASCII.
  package static func field(name: String, address: String) -> String {
    name.isEmpty ? "<\(address)>" : "\(phrase(name)) <\(address)>"
  }

  private static func phrase(_ name: String) -> String {
    if !MailWords.isPlain(name) { return MailWords.encoded(name) }
    let isAtom = name.utf8.allSatisfy { byte in
      byte == 0x20 || (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte & 0xDF)
        || "!#$%&'*+-/=?^_`{|}~".utf8.contains(byte)
    }
    return isAtom ? name : quoted(name)
  }

  private static func quoted(_ name: String) -> String {
    "\"" + name.map { $0 == "\"" || $0 == "\\" ? "\\\($0)" : String($0) }.joined() + "\""
  }

  /// The same to be read and copied: letters of any script as they are, quotes only around a name
  /// that would be taken for several.
  package static func shown(name: String, address: String) -> String {
    let isClear = !name.contains { ",;<>\"".contains($0) }
    return "\(isClear ? name : quoted(name)) <\(address)>"
  }
}
