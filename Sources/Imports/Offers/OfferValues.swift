import Graph
import Vault

/// Lays what an import says about a person beside what their note says.
struct OfferValues {
  private(set) var values: [OfferedValue] = []
  private(set) var differences: [Difference] = []
  private let holding: NoteHolding?
  private let note: Person

  /// - Parameters:
  ///   - note: What the note says; nothing for a note that is to be made.
  ///   - holding: Nil for a note that is to be made.
  init(_ person: ImportedPerson, note: Person = Person(), holding: NoteHolding? = nil) {
    self.note = note
    self.holding = holding
    takeEmails(person.emails)
    take("institution", person.institution, note.institution) { known, found in
      InstitutionLikeness(known).isAlike(InstitutionLikeness(found))
    }
    take("department", person.department, note.department, isSame: areDepartmentsAlike)
    take("title", person.title, note.title) { plainLetters($0) == plainLetters($1) }
    takeSpecialties(person.specialties)
    takeLastPublication(person.lastPublication)
    takeGrant(person.grants)
    if let orcid = person.orcid, holding?.orcid == nil {
      values.append(OfferedValue(key: "orcid", value: .text(orcid.value), source: orcid.source))
    }
  }

  private func has(_ key: String) -> Bool { holding?.has(key) ?? false }

  private mutating func fill(_ key: String, _ value: FrontValue, _ source: ImportSource) {
    let value = value.tamed
    guard value != .text(""), value != .list([]) else { return }
    values.append(OfferedValue(key: key, value: value, source: source))
  }

  /// A text that is filled in where the note has none. What the note has but cannot be understood
  /// stays, and nothing is said of it.
  private mutating func take(
    _ key: String, _ found: Imported<String>?, _ known: String?,
    isSame: (String, String) -> Bool
  ) {
    guard let found, !found.value.isEmpty else { return }
    if !has(key) { return fill(key, .text(found.value), found.source) }
    guard let known, !isSame(known, found.value) else { return }
    differences.append(
      Difference(key: key, known: known, found: found.value, source: found.source))
  }

  private mutating func takeEmails(_ emails: [Imported<String>]) {
    guard let first = emails.first else { return }
    let addresses = emails.prefix(3).map(\.value)
    if !has("email") {
      return fill(
        "email", addresses.count == 1 ? .text(addresses[0]) : .list(addresses), first.source)
    }
    let known = Set(note.emails.map(folded))
    guard !known.isEmpty, !emails.contains(where: { known.contains(folded($0.value)) }) else {
      return
    }
    differences.append(
      Difference(
        key: "email", known: note.emails.joined(separator: ", "), found: first.value,
        source: first.source))
  }

  private mutating func takeSpecialties(_ specialties: [Imported<String>]) {
    guard let first = specialties.first, !has("specialty") else { return }
    fill("specialty", .list(specialties.prefix(2).map(\.value)), first.source)
  }

  /// An export may hold some papers only: an older date than the note's says nothing.
  private mutating func takeLastPublication(_ found: Imported<ImportedDate>?) {
    guard let found else { return }
    if !has("last-publication") {
      return fill("last-publication", .text(found.value.description), found.source)
    }
    guard let known = note.lastPublication?.value, found.value.lastDay > known else { return }
    differences.append(
      Difference(
        key: "last-publication", known: known.description, found: found.value.description,
        source: found.source))
  }

  /// The grant that runs longest; a paper names the grants of all its authors, which are not theirs.
  private mutating func takeGrant(_ grants: [ImportedGrant]) {
    let own = grants.filter { $0.isOwn && !$0.number.isEmpty }
    guard let grant = own.max(by: { Self.end($0) < Self.end($1) }) else { return }
    guard has("grant") else {
      fill("grant", .text(grant.number), grant.source)
      return takeEnd(of: grant)
    }
    guard let known = note.grant else { return }
    let core = Self.joined(GrantRow.core(of: grant.number))
    if Self.joined(known).contains(core) { return takeEnd(of: grant) }
    let end = grant.ends.map { ", ends \($0)" } ?? ""
    differences.append(
      Difference(key: "grant", known: known, found: grant.number + end, source: grant.source))
  }

  private mutating func takeEnd(of grant: ImportedGrant) {
    guard let ends = grant.ends else { return }
    if !has("grant-ends") { return fill("grant-ends", .text(ends.description), grant.source) }
    guard let known = note.grantEnds?.value, known != ends.lastDay else { return }
    differences.append(
      Difference(
        key: "grant-ends", known: known.description, found: ends.description,
        source: grant.source))
  }

  private static func end(_ grant: ImportedGrant) -> Int32 {
    grant.ends?.lastDay.day ?? Int32.min
  }

  private static func joined(_ text: String) -> String {
    text.uppercased().filter { $0.isLetter || $0.isNumber }
  }
}
