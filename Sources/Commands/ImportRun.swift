import Graph
import Imports
import Reports
import Vault

/// One run of `import`: the file is read, laid beside the vault, and what is offered is written.
struct ImportRun {
  let vault: OpenVault
  let world: World
  let options: ImportOptions

  init(_ vault: OpenVault, _ world: World, _ options: ImportOptions) {
    self.vault = vault
    self.world = world
    self.options = options
  }

  /// - Throws: A ``Refusal`` where a file cannot be read or is something else.
  mutating func report(
    _ kind: ImportKind, _ files: [String], isDryRun: Bool
  ) throws -> ImportReport {
    var report = ImportReport(kind, files: files, today: vault.today, isDryRun: isDryRun)
    do {
      switch kind {
      case .pubmed: try lay(papers: files, into: &report)
      case .journals: try lay(journals: files, into: &report)
      case .reporter: try lay(grants: files, into: &report)
      case .vcard: try lay(cards: files, into: &report)
      case .mbox: try lay(mailboxes: files, into: &report)
      }
    } catch let failure as ImportFailure {
      let isUnread = if case .unreadable = failure.kind { true } else { false }
      throw Refusal(failure.message, status: isUnread ? .unread : .usage)
    }
    if kind != .journals {
      report.twins = TwinNotes.found(in: vault.situation, mutes: vault.mutes, read: read)
    }
    if !isDryRun { write(&report) }
    return report
  }

  private func write(_ report: inout ImportReport) {
    for change in report.changes {
      do {
        try vault.files.write(change)
      } catch {
        report.failures.append((change.path, error))
      }
    }
  }

  /// The most strangers of one export that are looked at, the most promising first.
  private static let mostPeople = 5000

  private func lay(papers files: [String], into report: inout ImportReport) throws {
    var people: [ImportedPerson] = []
    let known = knownPeople
    var journals = JournalPlan(vault.graph, today: vault.today, read: read)
    for file in files {
      let export = try reading.papers(of: file)
      let found = export.candidates(
        today: vault.today, filter: options.filter, limit: Self.mostPeople, vault: known)
      people += found.people
      journals.take(journalsOf: found.people, file: file)
      report.problems += export.problems.problems(in: file)
    }
    try lay(people, type: .mentor, makesNotes: true, into: &report)
    let plan = journals.finished()
    report.journals = plan.offers.filter(\.isTelling)
    report.changes += plan.changes
  }

  private func lay(cards files: [String], into report: inout ImportReport) throws {
    var people: [ImportedPerson] = []
    for file in files {
      let result = try reading.cards(of: file)
      people += result.cards.map { ImportedPerson($0, file: file) }
        .filter { !$0.name.value.isEmpty }
      report.problems += result.problems(in: file)
    }
    try lay(people, type: .contact, makesNotes: true, into: &report)
  }

  private func lay(grants files: [String], into report: inout ImportReport) throws {
    let known = knownPeople
    var people: [ImportedPerson] = []
    for file in files {
      var found = GrantPeople(of: known, file: file, named: options.same.map(\.name))
      let outcome = try reading.grants(of: file) { found.take($0) }
      people += found.found
      report.problems += outcome.problems(in: file)
    }
    try lay(people, type: .mentor, makesNotes: false, into: &report)
  }

  private func lay(journals files: [String], into report: inout ImportReport) throws {
    var plan = JournalPlan(vault.graph, today: vault.today, read: read)
    for file in files {
      var fitting: [ListedJournal] = []
      let list = try reading.journals(of: file) { journal in
        if plan.fits(journal) { fitting.append(journal) }
      }
      plan.take(fitting, from: list, file: file)
    }
    (report.journals, report.changes) = plan.finished()
  }

  /// Lays people beside the vault's.
  func lay(
    _ people: [ImportedPerson], type: NoteType, makesNotes: Bool, into report: inout ImportReport
  ) throws {
    var wishes = ImportPlan.Wishes(
      type: type, folder: vault.graph.folder(for: type), makesNotes: makesNotes,
      limit: options.limit ?? ImportOptions.usualLimit, today: vault.today)
    wishes.new = options.new
    wishes.only = options.only
    wishes.same = try options.same.map { ($0.name, try vault.person(named: $0.note)) }
    if report.kind == .reporter { wishes.keys = ["grant", "grant-ends"] }
    if report.kind == .mbox { wishes.mailOnRecord = mailOnRecord }
    if let name = wishes.unmet(by: people).first {
      throw Refusal(report.nobody(called: name, among: people))
    }
    let plan = ImportPlan(people, into: knownPeople, wishes)
    // Those that only share a name with somebody are nobody's business here.
    report.people = plan.offers.filter { offer in
      if case .unknown = offer.fate { offer.person.mail?.sent ?? 0 > 0 } else { true }
    }
    report.changes = plan.changes
  }

  var knownPeople: VaultPeople { VaultPeople(vault.graph, read: read) }

  private func read(_ path: String) -> [UInt8]? { try? vault.files.bytes(of: path) }

  var reading: ImportReading { ImportReading(world) }
}
