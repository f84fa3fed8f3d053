/// What an export says about one person, ready to be offered to a note.
///
/// Made by every importer that knows people (PubMed, NIH RePORTER, vCard); each value carries its
/// place. An absent value is nil or an empty list, never a guess.
package struct ImportedPerson: Hashable, Sendable {
  /// As the note would have it: forenames first, `Anna M. Keller-Brandt`, suffix last.
  package var name: Imported<String>
  /// Other forms of the name that the export uses, without ``name``.
  package var aliases: [Imported<String>] = []
  /// In lower case, the most recent first.
  package var emails: [Imported<String>] = []
  /// `0000-0002-1825-0097`, check digit verified.
  package var orcid: Imported<String>?
  /// The most recent one.
  package var institution: Imported<String>?
  package var department: Imported<String>?
  /// In English, `United States` for every spelling of it.
  package var country: Imported<String>?
  /// Position or degree, as a vCard has it.
  package var title: Imported<String>?
  /// Words of the field this person works in, the most frequent first.
  package var specialties: [Imported<String>] = []
  /// Of the original papers only.
  package var lastPublication: Imported<ImportedDate>?
  package var grants: [ImportedGrant] = []
  /// Each once, the most frequent first.
  package var journals: [ImportedJournal] = []
  /// The most recent first: the points at which a first e-mail can connect.
  package var papers: [ImportedPaper] = []
  /// What the papers say about the part this person has in them; nil where there are no papers.
  package var activity: ImportedActivity?
  /// Of a mailbox only.
  package var mail: MailExchange?
  /// Why records were taken to be one person; empty for a single record.
  package var merges: [MergeEvidence] = []
  /// Reasons for looking twice.
  package var doubts: [ImportDoubt] = []

  package init(name: Imported<String>) {
    self.name = name
  }
}
