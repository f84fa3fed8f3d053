/// A value of a YAML document with its place in the note.
package struct YamlNode: Sendable, Equatable {
  package enum Value: Sendable, Equatable {
    /// Nothing after the colon, `~` or `null`.
    case null
    /// Text, number, date or checkbox as written, quotes and escapes resolved.
    case scalar(String, isQuoted: Bool)
    case list([YamlNode])
    case map([YamlEntry])
  }

  package var value: Value
  /// The first byte of the value as written (of a quoted text its quote).
  package var place: SourcePlace
  /// The byte offset of that place in the note.
  package var offset: Int

  package init(value: Value, place: SourcePlace, offset: Int) {
    self.value = value
    self.place = place
    self.offset = offset
  }
}

/// One `key: value` of a YAML mapping.
package struct YamlEntry: Sendable, Equatable {
  package var key: String
  package var keyPlace: SourcePlace
  package var value: YamlNode

  package init(key: String, keyPlace: SourcePlace, value: YamlNode) {
    self.key = key
    self.keyPlace = keyPlace
    self.value = value
  }
}

/// A YAML document whose top is a mapping: front matter or `rapport.yml`.
package struct YamlDocument: Sendable, Equatable {
  /// Top-level entries in the order written; where the YAML breaks, those before the break.
  /// Keys are as written; two entries may have the same key (the reader of the document decides).
  package var entries: [YamlEntry] = []
  /// What ended the reading early, if anything did.
  package var problem: Problem?

  package init() {}

  package struct Problem: Sendable, Equatable {
    package enum Kind: Sendable, Equatable {
      /// Not YAML; libyaml's own few words, for the message.
      case syntax(String)
      /// The top is a list or a text, not `key: value` lines.
      case notMapping
      /// Aliases that expand to more than the bound, or nesting deeper than the bound.
      case tooLarge
      /// Front matter that is opened by `---` and never closed.
      case unclosed
    }

    package var kind: Kind
    package var place: SourcePlace
    package var offset: Int
  }
}
