import Graph
import Imports
import Reports
import Rules
import Vault

/// `import mbox`.
extension ImportRun {
  func lay(mailboxes files: [String], into report: inout ImportReport) throws {
    let mine = vault.graph.me?.applicant?.emails ?? []
    if mine.isEmpty {
      throw Refusal(ImportReport.noAddress(vault.graph.me.map(\.path)))
    }
    var mail = Correspondence(
      of: knownPeople, mine: mine, named: options.new + options.same.map(\.name),
      years: options.years, today: vault.today, day: day)
    for file in files { try reading.messages(of: file) { mail.take($0, file: file) } }
    report.problems += mail.undated
    try lay(mail.people, type: .mentor, makesNotes: false, into: &report)
  }

  private func day(_ seconds: Int64) -> CivilDate? {
    world.localDay(seconds).flatMap { CivilDate(year: $0.year, month: $0.month, day: $0.day) }
  }

  /// Which days of whose mail are on record, in whatever note.
  var mailOnRecord: [NoteID: MailRecord] {
    vault.situation.people.reduce(into: [:]) { records, person in
      var record = MailRecord()
      for line in person.events { record.add(line.verb, line.direction, on: line.date) }
      records[person.id] = record
    }
  }
}
