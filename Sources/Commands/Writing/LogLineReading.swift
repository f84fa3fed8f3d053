import Graph
import Reports
import Vault

/// From the words of the command line to a dated line.
extension OpenVault {
  /// The note that a name means, if its text could be read: nothing is written into what is not
  /// understood.
  func readableNote(named name: String) throws -> NoteID {
    let note = try note(named: name)
    guard !graph[note].isUnread else {
      throw Refusal(
        "\(escaped(graph.path(note))) could not be read, so nothing was written; "
          + "`rapport check` says why.", status: .unread)
    }
    return note
  }

  /// A line as asked for.
  ///
  /// - Throws: A ``Refusal`` where it would say something else than what was meant.
  func line(
    _ word: String, _ text: String, _ options: LogOptions, in note: NoteID
  ) throws -> LogLine {
    var line = LogLine(
      date: try pastDay(options.date), verb: try verb(word), word: word, text: try oneLine(text))
    line.with = try options.with.map { try person(named: $0) }.filter { $0 != note }
    line.projects = try options.project.map { try project(named: $0, in: note) }
    line.purpose = try options.letter.map { try purpose(named: $0, of: line.verb) }
    line.until = try pause(options.until, "--until", line, [.autoReply])
    line.again = try pause(options.again, "--again", line, [.reply, .declined, .autoReply])
    line.isPrivate = options.isPrivate
    return line
  }

  /// A day that is not ahead: what has yet to happen is no line of a log.
  func pastDay(_ day: CivilDate?) throws -> CivilDate {
    guard let day, day > today else { return day ?? today }
    throw Refusal(
      "\(day) lies ahead of \(today). A log says what happened; a date to come is a task, "
        + "`- [ ] ... 📅 \(day)`, or a meeting note.")
  }

  private func verb(_ word: String) throws -> Verb {
    switch graph.verb(word) {
    case .verb(let verb): return verb
    case .unknown(let nearest):
      let known = "The verbs are \(Verb.allCases.map(\.rawValue).joined(separator: ", "))."
      let near = nearest.map { "Did you mean \(escaped($0))?" }
      throw Refusal("\(escaped(word.quoted)) is no verb; nothing was written. \(near ?? known)")
    }
  }

  /// Line ends become blanks; other control characters are refused.
  private func oneLine(_ text: String) throws -> String {
    let line = text.split { $0.isNewline || $0 == "\t" }.joined(separator: " ")
    let scalars = line.unicodeScalars
    if let control = scalars.first(where: { $0.value < 0x20 || (0x7F..<0xA0).contains($0.value) }) {
      throw Refusal("The text holds \(escape(control)), which is no text; nothing was written.")
    }
    return line.trimmingBlanks
  }

  /// A link to a project stands for its mentors, unless the note is a person's own.
  private func project(named name: String, in note: NoteID) throws -> NoteID {
    let project = try self.note(named: name)
    guard graph[project].type == .project else {
      let path = escaped(graph.path(project))
      throw Refusal("--project: \(path) is a \(graph[project].type.rawValue) note.")
    }
    guard graph[note].type.isPerson || graph.standingPeople(of: note).isEmpty else {
      throw Refusal(
        "--project goes with a person: in \(escaped(graph.path(note))) the line would be about the "
          + "mentors of that project alone. Log it with NAME \(escaped(name.quoted)).")
    }
    return project
  }

  private func purpose(named name: String, of verb: Verb) throws -> NoteID {
    guard verb.isLetter else {
      throw Refusal("--for names the letter of a letter line; \(verb.rawValue) is none.")
    }
    let note = try note(named: name)
    guard [.letter, .cycle].contains(graph[note].type) else {
      throw Refusal("--for: \(escaped(graph.path(note))) is no letter and no cycle.")
    }
    return note
  }

  private func pause(
    _ day: CivilDate?, _ option: String, _ line: LogLine, _ verbs: [Verb]
  ) throws -> CivilDate? {
    guard let day else { return nil }
    guard verbs.contains(line.verb) else {
      let names = verbs.map(\.rawValue).joined(separator: ", ")
      throw Refusal("\(option) goes with \(names); not with \(line.verb.rawValue).")
    }
    guard day >= line.date else {
      throw Refusal("\(option) \(day) lies before the line's own day, \(line.date).")
    }
    return day
  }
}
