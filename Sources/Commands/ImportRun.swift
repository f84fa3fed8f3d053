import Graph
import Imports
import Reports
import Vault

/// One run of `import`: the file is read, laid beside the vault, and what is offered is written.
struct ImportRun {
  private let vault: OpenVault
  private let world: World
  private let options: ImportOptions

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
      }
    } catch let failure as ImportFailure {
      let isUnread = if case .unreadable = failure.kind { true } else { false }
      throw Refusal(failure.message, status: isUnread ? .unread : .usage)
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

  /// The most people of one export that are looked at, the most promising first.
  private static let mostPeople = 5000

  private func lay(papers files: [String], into report: inout ImportReport) throws {
    var people: [ImportedPerson] = []
    var journals = JournalPlan(vault.graph, today: vault.today, read: read)
    for file in files {
      let bytes = try bytes(of: file)
      let export: PubMedExport
      do {
        export = try PubMedExport(bytes, file: file)
      } catch {
        throw ImportFailure(.notPubMed(error.format), file: file)
      }
      let found = export.candidates(
        today: vault.today, filter: options.filter, limit: Self.mostPeople)
      people += found.people
      journals.take(journalsOf: found.people, file: file)
      report.problems += export.problems.problems(in: file)
    }
    lay(people, type: .mentor, makesNotes: true, into: &report)
    let plan = journals.finished()
    report.journals = plan.offers.filter(\.isTelling)
    report.changes += plan.changes
  }

  private func lay(cards files: [String], into report: inout ImportReport) throws {
    var people: [ImportedPerson] = []
    for file in files {
      let bytes = try bytes(of: file)
      let result = VCardReader.read(bytes)
      guard !result.cards.isEmpty || !result.nameless.isEmpty else {
        throw ImportFailure(.vcard, file: file, bytes: bytes)
      }
      people += result.cards.map { ImportedPerson($0, file: file) }
        .filter { !$0.name.value.isEmpty }
      report.problems += result.problems(in: file)
    }
    lay(people, type: .contact, makesNotes: true, into: &report)
  }

  private func lay(grants files: [String], into report: inout ImportReport) throws {
    let known = knownPeople
    var people: [ImportedPerson] = []
    for file in files {
      let bytes = try bytes(of: file)
      var found = GrantPeople(of: known, file: file)
      guard let outcome = try? GrantReader.read(bytes, { found.take($0) }) else {
        throw ImportFailure(.reporter, file: file, bytes: bytes)
      }
      people += found.found
      report.problems += outcome.problems(in: file)
    }
    lay(people, type: .mentor, makesNotes: false, into: &report)
  }

  private func lay(journals files: [String], into report: inout ImportReport) throws {
    var plan = JournalPlan(vault.graph, today: vault.today, read: read)
    for file in files {
      let bytes = try bytes(of: file)
      do {
        try plan.take(bytes, file: file)
      } catch {
        throw ImportFailure(.journals, file: file, bytes: bytes)
      }
    }
    (report.journals, report.changes) = plan.finished()
  }

  /// Lays people beside the vault's.
  private func lay(
    _ people: [ImportedPerson], type: NoteType, makesNotes: Bool, into report: inout ImportReport
  ) {
    var wishes = ImportPlan.Wishes(
      type: type, folder: vault.graph.folder(for: type), makesNotes: makesNotes,
      limit: options.limit, today: vault.today)
    wishes.new = options.new
    wishes.only = options.only
    wishes.same = options.same
    if report.kind == .reporter { wishes.keys = ["grant", "grant-ends"] }
    let plan = ImportPlan(people, into: knownPeople, wishes)
    // Those that only share a name with somebody are nobody's business here.
    report.people = plan.offers.filter { if case .unknown = $0.fate { false } else { true } }
    report.changes = plan.changes
  }

  private var knownPeople: VaultPeople { VaultPeople(vault.graph, read: read) }

  private func read(_ path: String) -> [UInt8]? { try? vault.files.bytes(of: path) }

  /// A file outside of the vault, whole.
  private func bytes(of file: String) throws(ImportFailure) -> [UInt8] {
    var bytes: [UInt8] = []
    do {
      try world.outside(file) { bytes += $0 }
    } catch {
      throw ImportFailure(.unreadable(error), file: file)
    }
    return bytes
  }
}
