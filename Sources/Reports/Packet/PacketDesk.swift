import Graph
import Rules
import Vault

/// Looks through what a packet needs: what is there, and what is not.
struct PacketDesk {
  private let situation: Situation
  private let letter: LetterRecord?
  private let discretion: Discretion

  init(_ situation: Situation, writer: NoteID, letter: LetterRecord?) {
    self.situation = situation
    self.letter = letter
    discretion = Discretion(situation, writer: writer)
  }

  /// The lines of the checklist but for the Word document's.
  func items(_ report: LetterReport, _ mail: Draft) -> [PacketItem] {
    let there = [
      PacketItem(.there, .own("Talking points.html and Talking points.md: the same to print")),
      PacketItem(.there, .own("E-mail.eml: opens in a mail program; E-mail.txt: the same text")),
    ]
    return there + enclosures + missing(report, mail)
  }

  /// CV, statement and form, as the notes name them.
  private var enclosures: [PacketItem] {
    let me = situation.graph.me
    let form = letter?.notes.lazy.map { situation.graph[$0] }.first { $0.letter?.form != nil }
    return [
      enclosure("CV", me?.applicant?.cv, of: me, key: "cv in your me note says where it is"),
      enclosure(
        "Personal statement", me?.applicant?.personalStatement, of: me,
        key: "personal-statement in your me note says where it is"),
      enclosure(
        "Letter request form", form?.letter?.form, of: form,
        key: "form in the letter's note says where it is"),
    ]
  }

  private func enclosure(
    _ name: StaticString, _ path: String?, of note: Note?, key: StaticString
  ) -> PacketItem {
    guard let path, let note, let file = situation.graph.file(named: path, in: note.id) else {
      return PacketItem(.missing, .own(name), .own(": "), .own(key))
    }
    let isThere = file.path != nil
    var item = PacketItem(isThere ? .toAttach : .missing, .own(name))
    let ruling = discretion.pass(
      file.name, .logistics, at: .init(note.id), isPrivate: note.isPrivate)
    if case .passed(let passed, _) = ruling { item.line.append(.own(": "), .passed(passed)) }
    if !isThere { item.line.append(.own(", of which there is no file in the vault")) }
    return item
  }

  private func missing(_ report: LetterReport, _ mail: Draft) -> [PacketItem] {
    var items = report.remarks.compactMap { remark in
      remark.packetWords.map { PacketItem(.missing, .own($0)) }
    }
    if report.lacks("Specialty") {
      items.append(PacketItem(.missing, .own("The specialty: specialty in the cycle's note")))
    }
    if mail.to == nil {
      items.append(PacketItem(.missing, .own("Their e-mail address: email in their note")))
    }
    if mail.gaps > 0 {
      items.append(
        PacketItem(
          .missing, .number(mail.gaps),
          .own(mail.gaps == 1 ? " gap" : " gaps"), .own(" in the e-mail, marked [FILL: …]")))
    }
    return items
  }
}

extension LetterReport {
  /// Whether the box of its sheet has no row of a label.
  fileprivate func lacks(_ label: String) -> Bool {
    guard case .sheet(let sheet) = outcome else { return true }
    return !sheet.logistics.contains { $0.label.text == label }
  }
}

extension LetterRemark {
  /// What to add to the notes, without a word of theirs; nil for what is no lack of theirs.
  fileprivate var packetWords: StaticString? {
    switch self {
    case .noCycle: "The application cycle: a note in Cycles with letters-due"
    case .noDueDate: "The due date: letters-due in the cycle's note, or due in the letter's"
    case .noUpload: "How the letter is sent: upload in the cycle's note"
    case .noApplicant: "Who applies: a note with type: me, with name, school and e-mail"
    case .fewEpisodes: "Episodes: three to five carry a letter"
    case .noWhy: "Why this specialty: a section of that name in your me note"
    case .leftForRoom, .shortened: nil
    }
  }
}
