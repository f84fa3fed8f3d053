import Vault

extension ImportedPerson {
  /// The person a contact card is of.
  ///
  /// - Parameter file: As the user named it.
  package init(_ card: VCard, file: String) {
    let source = ImportSource(
      file: file, record: "\(ImportSource.cards)\(card.line)", line: card.line)
    self.init(name: Imported(NoteName.shown(card.name), source))
    let parts = [card.given, card.middle, card.family].filter { !$0.isEmpty }.joined(separator: " ")
    if !parts.isEmpty, plainLetters(parts) != plainLetters(name.value) {
      aliases.append(Imported(NoteName.shown(parts), source))
    }
    aliases += card.nicknames.map { Imported($0, source) }
    emails = card.emails.map { Imported($0, source) }
    orcid = card.orcid.map { Imported($0, source) }
    institution = card.organization.map { Imported($0, source) }
    department = card.unit.map { Imported($0, source) }
    title = card.title.map { Imported($0, source) }
  }
}
