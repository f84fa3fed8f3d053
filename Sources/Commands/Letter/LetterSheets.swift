import Graph
import Reports
import Rules
import Vault

/// What the command `letter` does with a report.
extension OpenVault {
  /// The sheet for a writer.
  ///
  /// - Throws: A ``Refusal`` where several letters could be meant.
  func letterSheet(by name: String, for letter: String?) throws -> LetterReport {
    let writer = try person(named: name)
    let record = try self.letter(of: writer, named: letter)
    return LetterReport(situation, writer: writer, letter: record)
  }

  /// The letter of a writer that is meant.
  ///
  /// - Throws: A ``Refusal`` where several could be meant.
  func letter(of writer: NoteID, named letter: String?) throws -> LetterRecord? {
    let named = try letter.map { try note(ofLetter: $0, by: writer) }
    switch LetterChoice(situation, writer: writer, named: named) {
    case .one(let record): return record
    case .several(let letters):
      throw refusal("There are several letters; say which with --for:", letters)
    case .notTheirs(let letters):
      let opening = "That is no letter of \(escaped(graph[writer].title))."
      throw refusal(letters.isEmpty ? opening : "\(opening) With --for:", letters)
    }
  }

  /// What `--for` names: of a writer's few letters any part of a name will do.
  private func note(ofLetter name: String, by writer: NoteID) throws -> NoteID {
    let theirs = situation.letters(of: writer)
    let meant = theirs.filter { letter in
      letter.named.contains { graph[$0].names.contains { folded($0).contains(folded(name)) } }
    }
    if meant.count == 1, let only = meant[0].named.first { return only }
    if let whole = try? note(named: name),
      meant.isEmpty || meant.contains(where: { $0.named.contains(whole) })
    {
      return whole
    }
    let whose = escaped(graph[writer].title)
    guard meant.isEmpty else {
      throw refusal("\(escaped(name.quoted)) could be several letters of \(whose):", meant)
    }
    let opening = "\(whose) has no letter called \(escaped(name.quoted))."
    throw refusal(theirs.isEmpty ? opening : "\(opening) With --for:", theirs)
  }

  private func refusal(_ opening: String, _ letters: [LetterRecord]) -> Refusal {
    let lines = letters.map { "  " + escaped($0.entry(in: graph)) }
    return Refusal(([opening] + lines).joined(separator: "\n"))
  }

  /// The sheet to print; what was left out or is missing goes to standard error.
  func answer(
    _ report: LetterReport, _ choices: LetterChoices, in world: World
  ) throws -> Answer {
    let notices = report.notices(in: graph)
    switch report.outcome {
    case .refused: return Answer([], status: .found, remarks: notices)
    case .nothingYet: return Answer(report.invitation(in: graph, look) ?? [], remarks: notices)
    case .sheet(let sheet):
      let bytes =
        switch choices.format {
        case .markdown: sheet.markdown
        case .html: sheet.html
        case .docx: try world.wordFile(of: sheet, on: today, isToFile: choices.output != nil)
        }
      guard let output = choices.output else { return Answer(bytes, remarks: notices) }
      try world.create(output, bytes)
      return Answer([], remarks: notices)
    }
  }

  /// The source of every line.
  func audit(_ sheet: LetterReport) -> Answer {
    if let invitation = sheet.invitation(in: graph, look) { return Answer(invitation) }
    var recorder: Recorder?
    let remarks = record { recorder = $0 }
    return Answer(
      sheet.audit(in: graph, look, recorder: recorder),
      status: sheet.isRefused ? .found : .fine, remarks: remarks)
  }
}

extension LetterRecord {
  /// The notes by which `--for` may call it.
  fileprivate var named: [NoteID] { notes + [cycle].compactMap(\.self) }
}
