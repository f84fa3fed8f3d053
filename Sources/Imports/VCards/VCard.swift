/// One person's contact card, versions 2.1, 3.0 and 4.0.
package struct VCard: Sendable, Equatable {
  /// The line its `BEGIN` stands on.
  package var line: Int
  /// As the card shows it (`FN`), else from the parts of `N`.
  package var name = ""
  package var family = ""
  package var given = ""
  package var middle = ""
  /// The preferred one first, then as written; each once.
  package var emails: [String] = []
  package var organization: String?
  /// The first unit of the organization.
  package var unit: String?
  package var title: String?
  package var nicknames: [String] = []
  /// As `0000-0000-0000-0000`.
  package var orcid: String?

  private var preferred: String?
  private var isOfPerson = true

  init(line: Int) {
    self.line = line
  }

  /// Takes what a property says, if it is one of those that are used.
  mutating func take(_ property: VCardProperty) {
    switch property.name {
    case "FN": if name.isEmpty { name = property.whole }
    case "N": if family.isEmpty, given.isEmpty { takeName(property.parts()) }
    case "EMAIL": takeEmail(property)
    case "ORG" where organization == nil:
      let parts = property.parts()
      organization = parts.first.flatMap(nonEmpty)
      unit = parts.dropFirst().first { !$0.isEmpty }
    case "TITLE": title = title ?? nonEmpty(property.whole)
    case "NICKNAME": nicknames += property.parts(",").filter { !$0.isEmpty }
    case "KIND": isOfPerson = property.whole.lowercased() == "individual"
    case "URL", "UID", "X-ORCID", "SOCIALPROFILE":
      // The digits of some card's id may happen to look like one.
      let isRandom = property.whole.lowercased().hasPrefix("urn:uuid:")
      if orcid == nil, !isRandom { orcid = Imports.orcid(in: property.whole) }
    default: break
    }
  }

  private mutating func takeName(_ parts: [String]) {
    family = parts.first ?? ""
    given = parts.count > 1 ? parts[1] : ""
    middle = parts.count > 2 ? parts[2] : ""
  }

  private mutating func takeEmail(_ property: VCardProperty) {
    var address = property.whole
    if address.lowercased().hasPrefix("mailto:") { address = String(address.dropFirst(7)) }
    guard address.contains("@"), !emails.contains(address) else { return }
    emails.append(address)
    let isPreferred = property.has("PREF") || property.parameters.contains("PREF=1")
    if isPreferred, preferred == nil { preferred = address }
  }

  /// The card when all of it was read; nil for a group, an organization or a card without a name.
  var finished: VCard? {
    var card = self
    if card.name.isEmpty {
      card.name = [given, middle, family].filter { !$0.isEmpty }.joined(separator: " ")
    }
    if let preferred {
      card.emails = [preferred] + emails.filter { $0 != preferred }
    }
    return isOfPerson && !card.name.isEmpty ? card : nil
  }

  private func nonEmpty(_ text: String) -> String? { text.isEmpty ? nil : text }
}
