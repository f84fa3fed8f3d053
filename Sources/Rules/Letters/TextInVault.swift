import Graph

extension Rule {
  static let textInVault = Rule(
    .textInVault, "The text of a waived letter in the vault",
    why: "You waived the right to see it; a copy in your notes breaks that promise.",
    isConsistency: true,
    examples: [
      .finds(
        "a note that reads like a letter", "2026-09-01", "From Lund: critical",
        in: """
          == Letters/Lund.md
          ---
          writer: "[[Viktor Lund]]"
          waived: true
          ---
          == Mentors/Viktor Lund.md
          == From Lund.md
          ↓To whom it may concern: it is my pleasure to recommend Leila without reservation.
          """),
      .quiet(
        "I did not waive the right to see it", "2026-09-01",
        in: """
          == Letters/Lund.md
          ---
          writer: "[[Viktor Lund]]"
          waived: false
          ---
          == Mentors/Viktor Lund.md
          == From Lund.md
          To whom it may concern: it is my pleasure to recommend Leila without reservation.
          """),
      .quiet(
        "an e-mail that asks for one", "2026-09-01",
        in: """
          == Letters/Lund.md
          ---
          writer: "[[Viktor Lund]]"
          waived: true
          ---
          == Mentors/Viktor Lund.md
          == To Lund.md
          Could you recommend me strongly? Sincerely, Leila
          """),
    ]
  ) { situation in
    let waived = situation.notes(.letter).filter { $0.letter?.waived == true }
    guard !waived.isEmpty else { return [] }
    let notes = situation.graph.notes
    return notes.indices.filter { notes[$0].letterText != nil }.compactMap { index in
      let note = notes[index]
      guard let place = note.letterText, let letter = situation.letter(of: note, among: waived)
      else { return nil }
      let writer = letter.letter?.writer.notes.first.map(situation.name) ?? letter.title
      return .standing(
        .textInVault, note.id, .textInVault(writer: writer), .critical,
        because: [
          .fact(note: note.id, place: place, text: note.title),
          .fact(note: letter.id, place: .start, text: "\(letter.title): waived"),
        ])
    }
  }
}

extension Situation {
  /// Whose letter a text is: the note's own, else that of a writer it links, else the first.
  fileprivate func letter(of note: Note, among waived: [Note]) -> Note? {
    if let own = waived.first(where: { $0.id == note.id }) { return own }
    let linked = Set(graph.links[note.id.int].links.compactMap { $0.to.flatMap(graph.files.note) })
    let byWriter = waived.first { letter in
      letter.letter?.writer.notes.contains(where: linked.contains) ?? false
    }
    return byWriter ?? waived.first
  }
}
