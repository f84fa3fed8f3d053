/// What to type instead, for each diagnostic where that can be said.
extension Diagnostic.Problem {
  /// What to do, as an instruction; nil where nothing concrete can be said.
  package var hint: String? {
    switch self {
    case .unreadable, .nameNotUTF8, .linkOutOfVault, .folderUnreadable, .invalidUTF8, .nulByte,
      .mergeConflict, .rootNotFound:
      fileHint
    case .yamlSyntax, .yamlNotMapping, .yamlTooLarge, .yamlUnclosed, .duplicateKey, .wrongType,
      .impossibleDate, .notAllowed, .outOfRange, .missingKey, .nearKey, .unknownType:
      frontMatterHint
    case .personAmbiguous, .personUnknown, .linkBroken, .linkIsAlias, .linkUnquoted:
      linkHint
    case .verbUnknown, .aboutNobody, .futureEvent, .notAnEvent, .eventImpossibleDate,
      .fieldImpossibleDate, .dateBeforeLine, .sentIsNudge, .letterAmbiguous, .letterUnknown:
      eventHint
    case .taskImpossibleDate, .taskReadDifferently, .taskDuePhrase, .taskNameWithoutLink,
      .commentUnclosed:
      taskHint
    default: settingHint
    }
  }

  private var fileHint: String? {
    switch self {
    case .unreadable(.notPermitted), .folderUnreadable(.notPermitted):
      "allow yourself to read it: chmod u+r (for a folder: chmod u+rx)"
    case .unreadable(.notRegular): "move it out of the vault, or list it under ignore"
    case .nameNotUTF8: "rename the file with plain letters"
    case .linkOutOfVault: "copy the file into the vault, or list the link under ignore"
    case .invalidUTF8: "open the file in your editor and save it with the encoding UTF-8"
    case .nulByte: "save it as plain text in UTF-8, or move it out of the vault"
    case .mergeConflict:
      "keep the lines you want, and delete those that begin with <<<<<<<, |||||||, =======, >>>>>>>"
    case .rootNotFound(""):
      "go to your vault's folder, add --vault DIR, or make an empty file rapport.yml here"
    case .rootNotFound: "check the spelling; a vault is a folder with a file rapport.yml in it"
    default: nil
    }
  }

  private var frontMatterHint: String? {
    switch self {
    case .yamlSyntax: "check quotes, brackets and blanks; put text with : or # in \"quotes\""
    case .yamlNotMapping: "write one property a line, for example: type: mentor"
    case .yamlTooLarge: "remove the nested lists and the & and * marks"
    case .yamlUnclosed: "add a line --- below the last property"
    case .duplicateKey: "delete one of the two lines, or join them into one list"
    case .impossibleDate: "write it as year-month-day, for example 2026-03-15"
    case .notAllowed(_, _, let allowed): "use one of: \(allowed.listed)"
    case .missingKey("date", _): "add: date: 2026-03-15, or begin the file name with that date"
    case .missingKey(let key, _): "add a line to the front matter: \(key): \(Self.example(of: key))"
    case .nearKey(_, let meant): "write \(meant):"
    case .unknownType(_, let nearest?): "write type: \(nearest)"
    case .unknownType:
      "use mentor, contact, meeting, project, letter, cycle, me, journal, opportunity or email"
    default: nil
    }
  }

  private static func example(of key: String) -> String {
    switch key {
    case "with": "[\"[[Their Name]]\"]"
    case "writer": "\"[[Their Name]]\""
    default: "..."
    }
  }

  private var linkHint: String? {
    switch self {
    case .personAmbiguous(_, let candidates):
      "write the full path, for example [[\(candidates.first?.withoutNoteSuffix ?? "Note")]]"
    case .personUnknown(_, let nearest?), .linkBroken(_, let nearest?):
      "did you mean [[\(nearest)]]?"
    case .personUnknown(let name, nil):
      "check the spelling, or make a note \(name.short).md in Mentors or People"
    case .linkBroken: "check the spelling, or make that note"
    case .linkIsAlias(_, let note, let label): "write [[\(note)|\(label)]]"
    case .linkUnquoted(let key): "write \(key): \"[[Note]]\""
    default: nil
    }
  }

  private var eventHint: String? {
    switch self {
    case .verbUnknown(_, let nearest?): "did you mean \(nearest):?"
    case .verbUnknown: "use a verb such as sent, reply, met, asked, feedback or milestone"
    case .aboutNobody: "link the person, for example: met [[Their Name]]: ..."
    case .futureEvent: "correct the date, or plan a meeting with a note of type meeting"
    case .notAnEvent(let verb): "write - 2026-03-15 \(verb): ..., with your date"
    case .eventImpossibleDate: "write it as year-month-day, for example 2026-03-15"
    case .fieldImpossibleDate(let field, _): "write it as [\(field):: 2026-03-15]"
    case .dateBeforeLine: "check the year of both dates"
    case .sentIsNudge: "write nudge: instead of sent:"
    case .letterAmbiguous(let candidates):
      "add which one: [for:: [[\(candidates.first?.withoutNoteSuffix ?? "Letter")]]]"
    case .letterUnknown: "link a letter or cycle note: [for:: [[Note]]]"
    default: nil
    }
  }

  private var taskHint: String? {
    switch self {
    case .taskImpossibleDate: "write it as year-month-day, for example 2026-03-15"
    case .taskReadDifferently(.emojiMidLine): "move the date to the end of the line"
    case .taskReadDifferently(.noBreakSpace): "delete the blank here and type it again"
    case .taskDuePhrase(_, let line), .taskNameWithoutLink(_, let line):
      "write \(line.cut(after: 400))"
    case .commentUnclosed: "close it with the same mark: %% or -->"
    default: nil
    }
  }

  private var settingHint: String? {
    switch self {
    case .settingsSyntax: "check quotes, brackets and blanks; put text with : or # in \"quotes\""
    case .settingsNotMapping: "write one setting a line, for example: time-zone: Europe/Berlin"
    case .settingsTooLarge: "remove the nested lists and the & and * marks"
    case .settingDuplicate: "delete one of the two lines"
    case .settingUnknown(_, let allowed): "use one of: \(allowed.listed)"
    case .muteUnknownRule(_, let nearest?): "did you mean \(nearest)?"
    case .muteUnknownRule: "the rules are listed by: rapport rules"
    case .muteUnreadable: "write it as \"update.due until 2026-03-15 reason\""
    default: nil
    }
  }
}
