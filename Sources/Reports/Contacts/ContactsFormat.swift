import Graph

/// The versions of vCard.
package enum CardVersion: String, Sendable, CaseIterable {
  /// RFC 2426: what every program reads.
  case three = "3"
  /// RFC 6350.
  case four = "4"
}

extension ContactsReport {
  /// One vCard after the other.
  package func vcards(_ version: CardVersion) -> [UInt8] {
    var lines = ContentLines()
    for card in cards { add(card, version, to: &lines) }
    return lines.bytes
  }

  private func add(_ card: Card, _ version: CardVersion, to lines: inout ContentLines) {
    let name = ContactName(card.name)
    lines.add("BEGIN", "VCARD")
    lines.add("VERSION", "\(version.rawValue).0")
    lines.add("PRODID", "-//Rapport//rapport//EN")
    lines.add("UID", "urn:uuid:\(card.id.text)")
    if version == .four { lines.add("KIND", "individual") }
    lines.add("FN", text: card.name)
    lines.add(
      "N", parts: [name.family, name.given, name.middle, name.prefix, name.suffix], separator: ";")
    if card.institution != nil || card.department != nil {
      let parts = [card.institution ?? ""] + (card.department.map { [$0] } ?? [])
      lines.add("ORG", parts: parts, separator: ";")
    }
    if let title = card.title { lines.add("TITLE", text: title) }
    for (index, email) in card.emails.enumerated() {
      lines.add(version.email(isFirst: index == 0), text: email)
    }
    lines.add("CATEGORIES", parts: card.categories, separator: ",")
    lines.add("REV", "\(today.compact)T000000Z")
    lines.add("END", "VCARD")
  }
}

extension CardVersion {
  /// The property for an address; the first is the one to use.
  fileprivate func email(isFirst: Bool) -> String {
    switch self {
    case .three: isFirst ? "EMAIL;TYPE=INTERNET,PREF" : "EMAIL;TYPE=INTERNET"
    case .four: isFirst ? "EMAIL;PREF=1" : "EMAIL"
    }
  }
}
