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

  private mutating func fill(
    _ key: String, _ value: FrontValue, _ source: ImportSource, over earlier: EarlierImport? = nil
  ) {
    let value = value.tamed
    guard value != .text(""), value != .list([]) else { return }
    values.append(OfferedValue(key: key, value: value, source: source, earlier: earlier))
  }

  /// Another value than the note's: it takes the place of one that an earlier import wrote, if it is
  /// newer; what somebody typed stays, and both are shown.
  private mutating func differ(
    _ key: String, _ value: FrontValue, shown: String, from known: String, _ source: ImportSource,
    isNewer: Bool
  ) {
    if isNewer, let earlier = holding?.imported(key) {
      return fill(key, value, source, over: earlier)
    }
    differences.append(Difference(key: key, known: known, found: shown, source: source))
  }

  /// Whether a source says newer things than the one that a key was imported from.
  private func supersedes(_ source: ImportSource, _ key: String) -> Bool {
    holding?.imported(key).map { source.supersedes($0.source) } ?? false
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
    differ(
      key, .text(found.value), shown: found.value, from: known, found.source,
      isNewer: supersedes(found.source, key))
  }

  private mutating func takeEmails(_ emails: [Imported<String>]) {
    guard let first = emails.first else { return }
    let addresses = emails.prefix(3).map(\.value)
    let value = addresses.count == 1 ? FrontValue.text(addresses[0]) : .list(addresses)
    if !has("email") { return fill("email", value, first.source) }
    let known = Set(note.emails.map(folded))
    guard !known.isEmpty, !emails.contains(where: { known.contains(folded($0.value)) }) else {
      return
    }
    let shown = note.emails.joined(separator: ", ")
    differ(
      "email", value, shown: first.value, from: shown, first.source,
      isNewer: supersedes(first.source, "email"))
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
    let text = found.value.description
    differ(
      "last-publication", .text(text), shown: text, from: known.description, found.source,
      isNewer: true)
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
    let before = values.count
    differ(
      "grant", .text(grant.number), shown: grant.number + end, from: known, grant.source,
      isNewer: runsLonger(grant))
    if values.count > before { takeEnd(of: grant) }
  }

  private mutating func takeEnd(of grant: ImportedGrant) {
    guard let ends = grant.ends else { return }
    if !has("grant-ends") { return fill("grant-ends", .text(ends.description), grant.source) }
    guard let known = note.grantEnds?.value, known != ends.lastDay else { return }
    let text = ends.description
    differ(
      "grant-ends", .text(text), shown: text, from: known.description, grant.source,
      isNewer: runsLonger(grant))
  }

  /// Whether a grant ends later than the note's, and the end in the note is not somebody's own.
  private func runsLonger(_ grant: ImportedGrant) -> Bool {
    guard let known = note.grantEnds?.value else { return !has("grant-ends") }
    return Self.end(grant) > known.day && holding?.imported("grant-ends") != nil
  }

  private static func end(_ grant: ImportedGrant) -> Int32 {
    grant.ends?.lastDay.day ?? Int32.min
  }

  private static func joined(_ text: String) -> String {
    text.uppercased().filter { $0.isLetter || $0.isNumber }
  }
}
