package import Graph
import Vault

/// With whom the applicant has written, from the messages of one mailbox or several.
///
/// Messages are kept of those whom the vault knows, by an address or by name, and of those who are
/// asked for. Of everybody else only a count is.
package struct Correspondence {
  private enum Key: Hashable {
    case note(NoteID)
    case name(String)
  }

  private struct Party {
    var person: ImportedPerson
    var isKept: Bool
    var isNameless: Bool
    var mail = MailExchange()

    mutating func take(_ mail: ImportedMail, _ address: String) {
      self.mail.add(mail, isKept: isKept)
      if person.emails.count < 10, !person.emails.contains(where: { $0.value == address }) {
        person.emails.append(Imported(address, mail.source))
      }
    }

    /// Keeps only how often there was mail.
    mutating func letGo() { (isKept, mail.messages) = (false, []) }
  }

  /// Messages whose date is none, or lies ahead; the first few.
  package private(set) var undated: [ImportProblem] = []
  private let vault: VaultPeople
  private let matcher: PersonMatcher
  private let mine: Set<String>
  private let named: Set<String>
  private let today: CivilDate
  private let years: ClosedRange<Int>?
  private let day: (_ seconds: Int64) -> CivilDate?
  private var parties: [Party] = []
  private var places: [Key: Int] = [:]
  private var byAddress: [String: Int] = [:]
  /// Hashes of the ids of the applicant's own messages.
  private var sentIDs: Set<UInt64> = []

  private static let mostUndated = 5

  /// - Parameters:
  ///   - mine: The applicant's addresses.
  ///   - named: Who is wanted whether or not the vault knows them.
  ///   - years: If any: the only years that count.
  ///   - day: The day that a moment, in seconds since 1970, lies on.
  package init(
    of vault: VaultPeople, mine: [String], named: [String], years: ClosedRange<Int>?,
    today: CivilDate, day: @escaping (_ seconds: Int64) -> CivilDate?
  ) {
    self.vault = vault
    matcher = vault.matcher
    self.mine = Set(mine.map(folded))
    self.named = Set(named.map(plainLetters))
    (self.years, self.today, self.day) = (years, today, day)
  }

  /// Everybody who was kept or written to; whom the applicant has written to most comes first.
  package var people: [ImportedPerson] {
    let people = parties.enumerated().filter {
      $0.element.isKept && !$0.element.isNameless || $0.element.mail.sent > 0
    }
    .sorted { a, b in
      (b.element.mail.sent, a.offset) < (a.element.mail.sent, b.offset)
    }
    return people.map { _, party in
      var person = party.person
      person.mail = party.mail
      person.mail?.messages = party.mail.messages.map { mail in
        var mail = mail
        mail.isNudge = mail.kind == .sent && sentIDs.contains(mail.answered)
        return mail
      }
      return person
    }
  }

  /// - Parameter file: As the user named it.
  package mutating func take(_ message: MailboxMessage, file: String) {
    if message.isSetAside { return }
    let source = ImportSource(
      file: file, record: "\(ImportSource.messages)\(message.line)", line: message.line)
    guard let moment = message.moment, let date = day(moment.seconds), date <= today else {
      let problem = ImportProblem(.undatedMail(message.writtenDate), file: file, line: message.line)
      if undated.count < Self.mostUndated { undated.append(problem) }
      return
    }
    if let years, !years.contains(date.parts.year) { return }
    take(
      message,
      ImportedMail(
        kind: .received, date: date, subject: message.subject, source: source, moment: moment))
  }

  private mutating func take(_ message: MailboxMessage, _ mail: ImportedMail) {
    var mail = mail
    if !message.failed.isEmpty {
      mail.kind = .bounced
      for address in message.failed { take(mail, with: MailAddress.Entry(address: address)) }
    } else if let from = message.from, mine.contains(folded(from.address)) {
      mail.kind = .sent
      mail.answered = message.answered.isEmpty ? 0 : StableHash([message.answered]).value
      if !message.id.isEmpty { sentIDs.insert(StableHash([message.id]).value) }
      for person in message.recipients { take(mail, with: person) }
    } else if let from = message.from, !message.isOfList {
      mail.kind = message.isAutomatic ? .automatic : .received
      take(mail, with: from)
    }
  }

  private mutating func take(_ mail: ImportedMail, with entry: MailAddress.Entry) {
    let address = folded(entry.address)
    if mine.contains(address) { return }
    let name = NoteName.shown(entry.name)
    let place = byAddress[address] ?? place(of: name, address, mail.source)
    byAddress[address] = place
    if !name.isEmpty, parties[place].isNameless { call(place, name, mail.source) }
    parties[place].take(mail, address)
  }

  /// Of whom a new address is: of the note that has it, else of whoever is called so, else of
  /// somebody new.
  private mutating func place(
    of name: String, _ address: String, _ source: ImportSource
  ) -> Int {
    let note = vault.owner(of: address)
    let key = note.map { Key.note($0) } ?? .name(plainLetters(name))
    if let place = places[key], note != nil || Self.isTelling(name) { return place }
    let title = note.flatMap(vault.title) ?? address
    // Who has no name yet is kept, as it may come.
    parties.append(
      Party(
        person: ImportedPerson(name: Imported(title, source)), isKept: true, isNameless: note == nil
      ))
    if note != nil { places[key] = parties.count - 1 }
    return parties.count - 1
  }

  /// Gives somebody the name that a message has.
  private mutating func call(_ place: Int, _ name: String, _ source: ImportSource) {
    let plain = plainLetters(name)
    parties[place].person.name = Imported(name, source)
    parties[place].isNameless = false
    if Self.isTelling(name), places[.name(plain)] == nil { places[.name(plain)] = place }
    let isKept = matcher.knows(NoteName(name)) || named.contains(plain)
    if !isKept { parties[place].letGo() }
  }

  /// A name of two words or more: one alone is many people's.
  private static func isTelling(_ name: String) -> Bool { plainLetters(name).contains(" ") }
}
