package import Vault

/// What an import has for one person, and what becomes of it.
package struct Offer: Sendable {
  package enum Fate: Sendable {
    /// Nobody known resembles them: a note is made.
    case new(path: String)
    /// They are known; what the note lacks is added.
    case known(MatchCandidate)
    /// They may be somebody known, or several fit. Nothing is written.
    case unclear([MatchCandidate])
    /// The applicant, whose vault it is.
    case yourself
    /// Nobody is known by that name, and this import makes no notes.
    case unknown
    /// One more than the notes that were asked for.
    case overLimit
    /// They are known, but their note cannot be edited safely.
    case unwritable(MatchCandidate, Obstacle)
  }

  /// Why a note is left as it is.
  package enum Obstacle: Sendable, Hashable {
    /// Its front matter cannot be read, or has a key twice.
    case frontMatter
    /// It ends inside a code block or a comment, where nothing that is added would count.
    case body
    /// It could not be read at all.
    case unread
  }

  package var person: ImportedPerson
  package var fate: Fate
  /// What the note lacks, in the order in which keys are written.
  package var values: [OfferedValue] = []
  /// What the note says otherwise; it is left so.
  package var differences: [Difference] = []
  /// Papers that the note does not list, the most recent first.
  package var papers: [ImportedPaper] = []
  /// Messages that are on record nowhere, by day.
  package var mail: [ImportedMail] = []

  /// Whether it changes the note, or makes one.
  package var writes: Bool {
    switch fate {
    case .new: true
    case .known: !values.isEmpty || !papers.isEmpty || !mail.isEmpty
    default: false
    }
  }
}

/// A value for a key that a note does not have, or has from an earlier import.
package struct OfferedValue: Sendable, Hashable {
  /// `grant-ends`; `orcid`, which is written into the text and not into the front matter.
  package var key: String
  package var value: FrontValue
  package var source: ImportSource
  /// What it takes the place of.
  package var earlier: EarlierImport?

  /// The value as it is shown.
  package var text: String {
    switch value {
    case .text(let text): text
    case .list(let texts): texts.joined(separator: ", ")
    }
  }

  /// Whether it belongs into the front matter.
  var isFront: Bool { key != "orcid" }
}

/// A value that an import wrote and nobody has changed since.
package struct EarlierImport: Sendable, Hashable {
  /// As it is shown.
  package var value: String
  /// The line of the note that says where it came from.
  var line: [UInt8]
  /// What it says: `PMID 39000101 in export.nbib, 2026-07-21`.
  var source: String
}

/// Two values for one key.
package struct Difference: Sendable, Hashable {
  package var key: String
  /// What the note says.
  package var known: String
  /// What the import says.
  package var found: String
  package var source: ImportSource
}
