extension Diagnostic.Problem {
  /// The kinds of trouble by their permanent ids: what `check --list` prints and what scripts and
  /// SARIF readers hold on to. An id never changes its meaning.
  package enum Kind: String, Sendable, CaseIterable {
    case unreadable = "note.unreadable"
    case nameNotUTF8 = "note.name-not-utf8"
    case linkOutOfVault = "note.link-out-of-vault"
    case folderUnreadable = "folder.unreadable"
    case invalidUTF8 = "note.invalid-utf8"
    case nulByte = "note.nul-byte"
    case mergeConflict = "note.merge-conflict"
    case rootNotFound = "vault.not-found"

    case yamlSyntax = "front-matter.syntax"
    case yamlNotMapping = "front-matter.not-mapping"
    case yamlTooLarge = "front-matter.too-large"
    case yamlUnclosed = "front-matter.unclosed"
    case duplicateKey = "front-matter.duplicate-key"
    case wrongType = "front-matter.wrong-type"
    case impossibleDate = "front-matter.impossible-date"
    case notAllowed = "front-matter.not-allowed"
    case outOfRange = "front-matter.out-of-range"
    case missingKey = "front-matter.missing-key"
    case nearKey = "front-matter.near-key"
    case unknownType = "front-matter.unknown-type"

    case personAmbiguous = "person.ambiguous"
    case personUnknown = "person.unknown"

    case linkBroken = "link.broken"
    case linkIsAlias = "link.alias"
    case linkUnquoted = "link.unquoted"

    case verbUnknown = "event.unknown-verb"
    case aboutNobody = "event.about-nobody"
    case futureEvent = "event.future"
    case notAnEvent = "event.not-an-event"
    case eventImpossibleDate = "event.impossible-date"
    case fieldImpossibleDate = "event.impossible-field-date"
    case dateBeforeLine = "event.date-before-line"
    case sentIsNudge = "event.sent-is-nudge"
    case letterAmbiguous = "event.letter-ambiguous"
    case letterUnknown = "event.letter-unknown"

    case taskImpossibleDate = "task.impossible-date"
    case taskReadDifferently = "task.read-differently"
    case taskDuePhrase = "task.due-phrase"
    case taskNameWithoutLink = "task.name-without-link"
    case commentUnclosed = "comment.unclosed"

    case settingsSyntax = "settings.syntax"
    case settingsNotMapping = "settings.not-mapping"
    case settingsTooLarge = "settings.too-large"
    case settingDuplicate = "settings.duplicate-key"
    case settingUnknown = "settings.unknown-key"
    case settingWrongType = "settings.wrong-type"
    case settingImpossible = "settings.impossible-value"
    case muteUnknownRule = "mute.unknown-rule"
    case muteUnreadable = "mute.unreadable"
    case muteTooLong = "mute.too-long"
  }

  /// Which kind it is: the case without its facts.
  package var kind: Kind {
    switch self {
    case .unreadable: .unreadable
    case .nameNotUTF8: .nameNotUTF8
    case .linkOutOfVault: .linkOutOfVault
    case .folderUnreadable: .folderUnreadable
    case .invalidUTF8: .invalidUTF8
    case .nulByte: .nulByte
    case .mergeConflict: .mergeConflict
    case .rootNotFound: .rootNotFound
    case .yamlSyntax: .yamlSyntax
    case .yamlNotMapping: .yamlNotMapping
    case .yamlTooLarge: .yamlTooLarge
    case .yamlUnclosed: .yamlUnclosed
    case .duplicateKey: .duplicateKey
    case .wrongType: .wrongType
    case .impossibleDate: .impossibleDate
    case .notAllowed: .notAllowed
    case .outOfRange: .outOfRange
    case .missingKey: .missingKey
    case .nearKey: .nearKey
    case .unknownType: .unknownType
    case .personAmbiguous: .personAmbiguous
    case .personUnknown: .personUnknown
    case .linkBroken: .linkBroken
    case .linkIsAlias: .linkIsAlias
    case .linkUnquoted: .linkUnquoted
    case .verbUnknown: .verbUnknown
    case .aboutNobody: .aboutNobody
    case .futureEvent: .futureEvent
    case .notAnEvent: .notAnEvent
    case .eventImpossibleDate: .eventImpossibleDate
    case .fieldImpossibleDate: .fieldImpossibleDate
    case .dateBeforeLine: .dateBeforeLine
    case .sentIsNudge: .sentIsNudge
    case .letterAmbiguous: .letterAmbiguous
    case .letterUnknown: .letterUnknown
    case .taskImpossibleDate: .taskImpossibleDate
    case .taskReadDifferently: .taskReadDifferently
    case .taskDuePhrase: .taskDuePhrase
    case .taskNameWithoutLink: .taskNameWithoutLink
    case .commentUnclosed: .commentUnclosed
    case .settingsSyntax: .settingsSyntax
    case .settingsNotMapping: .settingsNotMapping
    case .settingsTooLarge: .settingsTooLarge
    case .settingDuplicate: .settingDuplicate
    case .settingUnknown: .settingUnknown
    case .settingWrongType: .settingWrongType
    case .settingImpossible: .settingImpossible
    case .muteUnknownRule: .muteUnknownRule
    case .muteUnreadable: .muteUnreadable
    case .muteTooLong: .muteTooLong
    }
  }
}
