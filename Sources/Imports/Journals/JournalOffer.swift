package import Graph

/// What an import has for one journal note.
package struct JournalOffer: Sendable {
  package enum Fate: Sendable, Hashable {
    /// Found by its ISSN.
    case listed(JournalList.Standing)
    /// Found by its title alone.
    case listedByTitle(JournalList.Standing)
    /// In none of the lists, and they say what is in PubMed and what is in the directory.
    case notFound
    /// In none of the lists, which are not enough to say that it is nowhere.
    case notListed
    /// Several journals have its title.
    case unclear([String])
    case unwritable(Offer.Obstacle)
  }

  package var note: NoteID
  package var path: String
  package var title: String
  package var fate: Fate
  /// What the note lacks.
  package var values: [OfferedValue] = []
  /// What the note says otherwise; it is left so.
  package var differences: [Difference] = []

  /// Whether there is anything to say about it beside that nothing was found.
  package var isTelling: Bool { writes || !differences.isEmpty }

  package var writes: Bool {
    if case .unwritable = fate { false } else { !values.isEmpty }
  }
}
