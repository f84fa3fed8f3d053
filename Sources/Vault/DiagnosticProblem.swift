extension Diagnostic {
  /// What is wrong, as facts: one case for each kind of trouble a vault can hold.
  ///
  /// The payload is what the sentence needs and nothing more. ``Kind`` has the permanent id, and
  /// `DiagnosticWording.swift` the words.
  package enum Problem: Sendable, Hashable {
    // Files
    case unreadable(Files.ReadFailure)
    case nameNotUTF8(shown: String)
    case linkOutOfVault
    case folderUnreadable(Files.ReadFailure)
    case invalidUTF8
    case nulByte
    case mergeConflict
    case rootNotFound(String)

    // Front matter
    case yamlSyntax(String)
    case yamlNotMapping
    case yamlTooLarge
    case yamlUnclosed
    case duplicateKey(key: String, firstLine: Int32)
    /// `expected` is a noun with its article: "a date", "a list of names".
    case wrongType(key: String, expected: String)
    case impossibleDate(key: String, text: String)
    case notAllowed(key: String, value: String, allowed: [String])
    /// `allowedText` follows "must be": "from 1 to 5".
    case outOfRange(key: String, value: String, allowedText: String)
    case missingKey(key: String, type: String)
    case nearKey(key: String, meant: String)
    case unknownType(value: String, nearest: String?)

    // People
    /// `candidates` are note paths.
    case personAmbiguous(name: String, candidates: [String])
    case personUnknown(name: String, nearest: String?)

    // Links
    case linkBroken(target: String, nearest: String?)
    /// `note` is what stands before the bar in the link that would work, `label` behind it.
    case linkIsAlias(alias: String, note: String, label: String)
    case linkUnquoted(key: String)

    // Events
    case verbUnknown(word: String, nearest: String?)
    case aboutNobody(isDaily: Bool)
    case futureEvent
    case notAnEvent(verb: String)
    case eventImpossibleDate(text: String)
    case fieldImpossibleDate(field: String, text: String)
    case dateBeforeLine(field: String)
    case sentIsNudge
    /// `candidates` are note paths of letters or cycles.
    case letterAmbiguous(candidates: [String])
    case letterUnknown

    // Tasks and comments
    case taskImpossibleDate(text: String)
    case taskReadDifferently(reason: TaskReading)
    case taskDuePhrase(phrase: String, correctedLine: String)
    case taskNameWithoutLink(name: String, correctedLine: String)
    case commentUnclosed

    // Settings: rapport.yml, and policy and mute values in notes
    case settingsSyntax(String)
    case settingsNotMapping
    case settingsTooLarge
    case settingDuplicate(key: String, firstLine: Int32)
    /// `allowed` has the nearest first.
    case settingUnknown(key: String, allowed: [String])
    case settingWrongType(key: String, expected: String)
    case settingImpossible(key: String, value: String, allowedText: String)
    case muteUnknownRule(id: String, nearest: String?)
    case muteUnreadable(text: String)
    case muteTooLong(rule: String, days: Int)
  }

  /// Why Obsidian Tasks and Dataview would disagree about a task line.
  package enum TaskReading: Sendable, Hashable {
    /// An emoji date that is followed by text: Tasks only reads fields at the line's end.
    case emojiMidLine
    /// A no-break space where a plain blank is meant.
    case noBreakSpace
  }

  /// The permanent id, as `note.unreadable`.
  package var id: String { problem.id }
  package var severity: Severity { problem.severity }
  /// What is wrong, one sentence. Text from the vault stands in it as it is: escape it for a
  /// terminal.
  package var message: String { problem.message }
  /// What to type instead; nil where nothing concrete can be said.
  package var hint: String? { problem.hint }
}

extension Diagnostic.Problem {
  /// The permanent id, as `note.unreadable`.
  package var id: String { kind.rawValue }

  /// How bad it is: ``Kind/severity``, except where the place decides.
  package var severity: Diagnostic.Severity {
    switch self {
    case .aboutNobody(isDaily: true): .hint
    default: kind.severity
    }
  }
}
