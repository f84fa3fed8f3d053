package import Graph
package import Markdown
package import Rules
import Vault

/// The one gate through which every text meant for a mentor passes.
///
/// It is made for one writer, or for an adviser, to whom people and letters may be named. What it
/// lets through it hands out as ``Passed``, which nobody else can make: a sheet that is built of
/// these cannot hold anything the gate has not seen. What it keeps is reported by kind and place
/// alone, never by its text.
package struct Discretion: Sendable {
  /// The person the text is meant for; nil for an adviser, who is nobody in the vault.
  package let writer: NoteID?
  /// Whether exam scores were asked for.
  package let showsScores: Bool
  private let names: DiscretionNames
  /// Notes of letters that were waived, or do not say.
  private let letterNotes: Set<NoteID>

  /// - Parameters:
  ///   - showsScores: Only where the user says so.
  ///   - naming: Others whom the text may name, such as who introduced the applicant.
  package init(
    _ situation: Situation, writer: NoteID, showsScores: Bool = false, naming: Set<NoteID> = []
  ) {
    self.writer = writer
    self.showsScores = showsScores
    names = DiscretionNames(situation.graph, writer: writer, naming: naming)
    letterNotes = Self.letterNotes(in: situation.graph)
  }

  /// The gate for texts that an adviser may see: people and letters may be named, the rest holds.
  package init(adviserOf situation: Situation) {
    writer = nil
    showsScores = false
    names = DiscretionNames(adviserOf: situation.graph)
    letterNotes = Self.letterNotes(in: situation.graph)
  }

  private static func letterNotes(in graph: Graph) -> Set<NoteID> {
    Set(graph.notes.filter { $0.letter.map { $0.waived != false } ?? false }.map(\.id))
  }

  /// Where a text stands in the vault.
  package struct Origin: Sendable, Hashable {
    package var note: NoteID
    /// Nil where the note as a whole, or a key without a known place, says it.
    package var place: SourcePlace?

    package init(_ note: NoteID, _ place: SourcePlace? = nil) {
      self.note = note
      self.place = place
    }
  }

  /// What a text is to its reader; it decides which numbers may stand in it.
  package enum Matter: Sendable {
    /// Something that happened: no number that could lead to a patient.
    case account
    /// Names, dates and numbers of the application itself: a portal, an id, a telephone.
    case logistics
    /// What the applicant says of themselves: their school may be called like somebody.
    case applicant
  }

  /// A text that may stand in front of the writer, as a reader sees it: no marks, fields, tags.
  package struct Passed: Sendable, Hashable {
    package let text: String
    package let origin: Origin

    fileprivate init(_ text: String, _ origin: Origin) {
      self.text = text
      self.origin = origin
    }

    /// The same, cut to some columns at a blank; what was cut is marked by `…`.
    package func shortened(to width: Int) -> Passed {
      let cut = text.truncated(to: max(width, 1))
      guard cut != text else { return self }
      let end = cut.lastIndex(of: " ") ?? cut.index(before: cut.endIndex)
      return Passed(String(cut[..<end]) + "…", origin)
    }

    /// The same as it stands inside a sentence: "Internal medicine" as "internal medicine".
    package var insideSentence: Passed {
      guard let first = text.first, let second = text.dropFirst().first, second.isLowercase else {
        return self
      }
      return Passed(first.lowercased() + text.dropFirst(), origin)
    }
  }

  package enum Ruling: Sendable, Equatable {
    /// The text, empty where nothing was written; and whether comments were taken out of it.
    case passed(Passed, hadComment: Bool)
    case withheld(Withheld.Kind)
  }

  /// Judges one line of a note, or one value of its front matter.
  package func pass(
    _ source: String, _ matter: Matter, at origin: Origin, isPrivate: Bool = false
  ) -> Ruling {
    if isPrivate { return .withheld(.privateText) }
    if matter == .account, letterNotes.contains(origin.note) { return .withheld(.letterText) }
    guard source.utf8.count <= Self.longest else { return .withheld(.tooLong) }
    let text = DiscretionText(source)
    if let kind = reason(against: text, matter) { return .withheld(kind) }
    if text.shown.isEmpty, text.hadComment { return .withheld(.comment) }
    return .passed(Passed(text.shown, origin), hadComment: text.hadComment)
  }

  /// The most bytes of one text that are looked at: more than any sheet has room for.
  package static let longest = 16_384

  /// The first reason to keep a text.
  private func reason(against text: DiscretionText, _ matter: Matter) -> Withheld.Kind? {
    for reading in text.readings + [text.source] {
      let words = DiscretionWords(reading)
      if let hit = names.hits(in: words, wholeOnly: matter == .applicant).first { return hit.kind }
    }
    return text.readings.lazy.compactMap {
      Self.kinds(in: DiscretionWords($0), matter, showsScores: showsScores).first
    }.first
  }

  /// What else than a name speaks against a text.
  static func kinds(
    in words: DiscretionWords, _ matter: Matter, showsScores: Bool
  ) -> [Withheld.Kind] {
    var kinds: [Withheld.Kind] = []
    if DiscretionJudgements.stand(in: words) { kinds.append(.judgement) }
    if !showsScores, DiscretionScores.stand(in: words) { kinds.append(.score) }
    if matter == .account, DiscretionPatients.stand(in: words) { kinds.append(.patient) }
    return kinds
  }
}

extension Discretion {
  /// A reason to keep a text, and who is named where a name is the reason.
  package struct Objection: Sendable, Hashable {
    package var kind: Withheld.Kind
    package var person: NoteID?
  }

  /// Every reason to keep a text that stands in no note: one the user wrote.
  package func objections(to source: String, _ matter: Matter) -> [Objection] {
    guard source.utf8.count <= Self.longest else { return [Objection(kind: .tooLong)] }
    let text = DiscretionText(source)
    var found: [Objection] = []
    for reading in text.readings + [text.source] {
      let hits = names.hits(in: DiscretionWords(reading), wholeOnly: matter == .applicant)
      found += hits.map { Objection(kind: $0.kind, person: $0.note) }
    }
    for reading in text.readings {
      found += Self.kinds(in: DiscretionWords(reading), matter, showsScores: showsScores).map {
        Objection(kind: $0)
      }
    }
    var seen: Set<Objection> = []
    return found.filter { seen.insert($0).inserted }
  }
}
