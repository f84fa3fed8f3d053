extension Diagnostic.Problem {
  /// One line of `check --list`.
  package struct CatalogueEntry: Sendable, Hashable {
    package var id: String
    package var severity: Diagnostic.Severity
    /// One sentence: what a diagnostic with this id says.
    package var meaning: String
  }

  /// Every kind of diagnostic, in topical order.
  package static var catalogue: [CatalogueEntry] {
    Kind.allCases.map {
      CatalogueEntry(id: $0.rawValue, severity: $0.severity, meaning: $0.meaning)
    }
  }
}

extension Diagnostic.Problem.Kind {
  /// An *error* hides or may change part of an answer; at a *warning* something else was probably
  /// meant; the rest are *hints*.
  package var severity: Diagnostic.Severity {
    switch self {
    case .linkOutOfVault, .unknownType, .personUnknown, .linkBroken, .linkIsAlias, .linkUnquoted,
      .verbUnknown, .aboutNobody, .futureEvent, .letterAmbiguous, .letterUnknown,
      .taskReadDifferently, .muteTooLong:
      .warning
    case .nearKey, .notAnEvent, .dateBeforeLine, .sentIsNudge, .taskDuePhrase,
      .taskNameWithoutLink:
      .hint
    default: .error
    }
  }

  /// One sentence: what a diagnostic of this kind says.
  package var meaning: String {
    switch self {
    case .unreadable: "A file cannot be read."
    case .nameNotUTF8: "A file name is not valid UTF-8."
    case .linkOutOfVault: "A symbolic link leads out of the vault and is not followed."
    case .folderUnreadable: "A folder cannot be opened, so the notes in it are missing."
    case .invalidUTF8: "A file is not valid UTF-8 text."
    case .nulByte: "A file holds a NUL byte, so it is not a text."
    case .mergeConflict: "A note holds the markers of an unfinished git merge."
    case .rootNotFound: "There is no vault at the place named, or none could be found."
    case .yamlSyntax: "The front matter breaks off because it is not valid YAML."
    case .yamlNotMapping: "The front matter does not consist of `key: value` lines."
    case .yamlTooLarge: "The front matter expands or nests beyond any use."
    case .yamlUnclosed: "The front matter is opened by `---` and never closed."
    case .duplicateKey: "A key stands in the front matter twice."
    case .wrongType: "A value is of the wrong type, such as a list where one date belongs."
    case .impossibleDate: "A date in the front matter is not in the calendar or not a date."
    case .notAllowed: "A value is none of those the key allows."
    case .outOfRange: "A number lies outside the range the key allows."
    case .missingKey: "A key that this type of note needs is missing."
    case .nearKey: "An unknown key looks like a slip of a known one."
    case .unknownType: "The type of a note is none that Rapport knows."
    case .personAmbiguous: "A name fits more than one person."
    case .personUnknown: "A name fits nobody in the vault."
    case .linkBroken: "A link leads to no file in the vault."
    case .linkIsAlias: "A link names an alias, which Obsidian does not follow."
    case .linkUnquoted: "A link in the front matter has no quotes, so YAML reads a list."
    case .verbUnknown: "A dated line in a log begins with a word that is no verb."
    case .aboutNobody: "A dated line is about nobody (in a daily note: a hint)."
    case .futureEvent: "A dated line lies in the future and is not counted yet."
    case .notAnEvent: "A line names a verb and a person but is no dated line."
    case .eventImpossibleDate: "A dated line begins with a day that is not in the calendar."
    case .fieldImpossibleDate: "A field of a dated line holds a day that is not in the calendar."
    case .dateBeforeLine: "A field names a day before its own line, so it has no effect."
    case .sentIsNudge: "A `sent` in an open thread is counted as a nudge."
    case .letterAmbiguous: "A letter event fits more than one letter."
    case .letterUnknown: "A letter event names no letter or cycle of the vault."
    case .taskImpossibleDate: "A task holds a day that is not in the calendar."
    case .taskReadDifferently: "Obsidian Tasks and Dataview would read a task differently."
    case .taskDuePhrase: "A task is due at a time that is not written as a date."
    case .taskNameWithoutLink: "A task names a person without a link."
    case .commentUnclosed: "A comment is opened and never closed."
    case .settingsSyntax: "rapport.yml breaks off because it is not valid YAML."
    case .settingsNotMapping: "rapport.yml does not consist of `key: value` lines."
    case .settingsTooLarge: "rapport.yml expands or nests beyond any use."
    case .settingDuplicate: "A setting stands in rapport.yml twice."
    case .settingUnknown: "A setting has a name that Rapport does not know."
    case .settingWrongType: "A setting is of the wrong type."
    case .settingImpossible: "A setting has a value that it cannot take."
    case .muteUnknownRule: "A mute names a rule or finding that does not exist."
    case .muteUnreadable: "A mute is not written in a way that can be read."
    case .muteTooLong: "A mute runs longer than is wise."
    }
  }
}
