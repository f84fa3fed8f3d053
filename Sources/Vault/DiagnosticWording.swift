/// The words of every diagnostic. The people who read them did not ask for a lesson: say what is
/// wrong in one calm sentence, then what to type instead.
extension Diagnostic.Problem {
  /// What is wrong, one sentence without a full stop at its end.
  package var message: String {
    switch self {
    case .unreadable, .nameNotUTF8, .linkOutOfVault, .folderUnreadable, .invalidUTF8, .nulByte,
      .mergeConflict, .rootNotFound:
      fileMessage
    case .yamlSyntax, .yamlNotMapping, .yamlTooLarge, .yamlUnclosed, .duplicateKey, .wrongType,
      .impossibleDate, .notAllowed, .outOfRange, .missingKey, .nearKey, .unknownType:
      frontMatterMessage
    case .personAmbiguous, .personUnknown, .linkBroken, .linkIsAlias, .linkUnquoted:
      linkMessage
    case .verbUnknown, .aboutNobody, .futureEvent, .notAnEvent, .eventImpossibleDate,
      .fieldImpossibleDate, .dateBeforeLine, .sentIsNudge, .letterAmbiguous, .letterUnknown:
      eventMessage
    case .taskImpossibleDate, .taskReadDifferently, .taskDuePhrase, .taskNameWithoutLink,
      .commentUnclosed:
      taskMessage
    default: settingMessage
    }
  }

  private var fileMessage: String {
    switch self {
    case .unreadable(let failure): "this file cannot be read: \(failure.words)"
    case .nameNotUTF8(let shown): "the file name \(shown.quoted) is not valid UTF-8"
    case .linkOutOfVault: "this symbolic link leads out of the vault and is not followed"
    case .folderUnreadable(let failure):
      "this folder cannot be opened, so the notes in it are missing: \(failure.words)"
    case .invalidUTF8: "this file is not valid UTF-8 text from here on, so it is left out"
    case .nulByte: "this file holds a NUL byte, as no text does, so it is left out"
    case .mergeConflict: "a git merge was left unfinished here, so this note is left out"
    case .rootNotFound(""): "no vault here: there is no rapport.yml in this folder or above it"
    case .rootNotFound(let path): "there is no vault folder at \(path.quoted)"
    default: kind.meaning
    }
  }

  private var frontMatterMessage: String {
    switch self {
    case .yamlSyntax(let detail): "the front matter cannot be read from here on (\(detail.short))"
    case .yamlNotMapping: "the front matter does not consist of \"key: value\" lines"
    case .yamlTooLarge: "the front matter grows too large when it is read, so it is left out"
    case .yamlUnclosed: "the front matter begins with --- but never ends"
    case .duplicateKey(let key, let firstLine):
      "the key \(key.quoted) is already on line \(firstLine), so this one is not used"
    case .wrongType(let key, let expected): "\(key.quoted) must be \(expected)"
    case .impossibleDate(let key, let text):
      "\(key.quoted) holds \(text.quoted), which is not a day in the calendar"
    case .notAllowed(let key, let value, _): "\(key.quoted) cannot be \(value.quoted)"
    case .outOfRange(let key, let value, let allowed):
      "\(key.quoted) is \(value.quoted), but must be \(allowed)"
    case .missingKey(let key, let type): "a note of type \(type) needs the key \(key.quoted)"
    case .nearKey(let key, let meant): "the key \(key.quoted) is unknown; perhaps \(meant.quoted)"
    case .unknownType(let value, _):
      "the type \(value.quoted) is unknown, so this is read as a plain note"
    default: kind.meaning
    }
  }

  private var linkMessage: String {
    switch self {
    case .personAmbiguous(let name, let candidates):
      "\(name.quoted) could be \(candidates.count) people: \(candidates.listed)"
    case .personUnknown(let name, _): "nobody in the vault is called \(name.quoted)"
    case .linkBroken(let target, _): "there is no note or file \(target.quoted)"
    case .linkIsAlias(let alias, let note, _):
      "\(alias.quoted) is another name of \(note.quoted), and links do not follow such names"
    case .linkUnquoted(let key): "the link in \(key.quoted) needs quotes around it"
    default: kind.meaning
    }
  }

  private var eventMessage: String {
    switch self {
    case .verbUnknown(let word, _): "\(word.quoted) is not a verb that Rapport knows"
    case .aboutNobody: "this line names nobody, so it counts for nobody"
    case .futureEvent: "this line lies in the future and does not count yet"
    case .notAnEvent(let verb):
      "this looks like a dated line with \(verb.quoted), but has no date or no colon"
    case .eventImpossibleDate(let text): "\(text.quoted) is not a day in the calendar"
    case .fieldImpossibleDate(let field, let text):
      "the field \(field.quoted) holds \(text.quoted), which is not a day in the calendar"
    case .dateBeforeLine(let field):
      "the date in \(field.quoted) lies before the line itself, so it has no effect"
    case .sentIsNudge: "they were already written to, so this counts as a nudge"
    case .letterAmbiguous(let candidates):
      "this could be about \(candidates.count) letters: \(candidates.listed)"
    case .letterUnknown: "this names no letter or cycle of the vault"
    default: kind.meaning
    }
  }

  private var taskMessage: String {
    switch self {
    case .taskImpossibleDate(let text): "\(text.quoted) is not a day in the calendar"
    case .taskReadDifferently(.emojiMidLine):
      "Obsidian Tasks does not see this date, because text follows it"
    case .taskReadDifferently(.noBreakSpace):
      "a no-break space stands here, and Obsidian Tasks and Dataview read it differently"
    case .taskDuePhrase(let phrase, _): "\(phrase.quoted) is not a date, so nothing falls due"
    case .taskNameWithoutLink(let name, _):
      "\(name.quoted) is named without a link, so this task is not theirs"
    case .commentUnclosed:
      "a comment begins here and never ends, so the rest of the note is hidden"
    default: kind.meaning
    }
  }

  private var settingMessage: String {
    switch self {
    case .settingsSyntax(let detail): "the settings cannot be read from here on (\(detail.short))"
    case .settingsNotMapping: "the settings do not consist of \"key: value\" lines"
    case .settingsTooLarge: "the settings grow too large when they are read, so they are left out"
    case .settingDuplicate(let key, let firstLine):
      "the setting \(key.quoted) is already on line \(firstLine), so this one is not used"
    case .settingUnknown(let key, _): "there is no setting \(key.quoted)"
    case .settingWrongType(let key, let expected): "\(key.quoted) must be \(expected)"
    case .settingImpossible(let key, let value, let allowed):
      "\(key.quoted) cannot be \(value.quoted): it must be \(allowed)"
    case .muteUnknownRule(let id, _): "there is no rule \(id.quoted) to mute"
    case .muteUnreadable(let text): "\(text.quoted) is not a mute that can be read"
    case .muteTooLong(let rule, let days):
      "\(rule) can be muted for at most \(days) days, so this mute counts only that long"
    default: kind.meaning
    }
  }
}
