import Graph
import Rules
import Vault

/// A text of the vault that the reader of the page may see. Only the desk makes one.
package struct OverviewText: Sendable, Hashable {
  package let text: String

  fileprivate init(_ text: String) {
    self.text = text
  }
}

/// Where the page is put together: no text of the vault gets onto it but through here.
struct OverviewDesk {
  /// What the page is made of: for an adviser the vault without anything private.
  let situation: Situation
  let reader: Overview.Reader
  /// Nil for the owner.
  private let gate: Discretion?
  private(set) var withheld: [Withheld] = []
  /// By path; of the owner's page nobody asks.
  private let notes: [String: NoteID]
  /// Where texts that stand in no note are said to stand; in that of no letter, because what stands
  /// there may be kept for that alone.
  private let anyNote: NoteID
  /// What stands in the lines that findings quote; the owner's need no judging.
  private let quoted: QuotedLines?

  init(_ whole: Situation, for reader: Overview.Reader) {
    self.reader = reader
    gate = reader == .owner ? nil : Discretion(adviserOf: whole)
    situation = reader == .owner ? whole : whole.withoutPrivate
    let all = reader == .owner ? [] : whole.graph.notes
    notes = Dictionary(all.map { ($0.path, $0.id) }) { first, _ in first }
    anyNote = whole.graph.notes.first { $0.letter == nil }?.id ?? NoteID(0)
    quoted = reader == .owner ? nil : QuotedLines(situation.graph)
  }

  var graph: Graph { situation.graph }
  var today: CivilDate { situation.today }
  var isForOwner: Bool { reader == .owner }

  /// The note that a finding is about, by its path; of one about the vault as a whole some note.
  func origin(_ subject: String) -> Discretion.Origin { .init(notes[subject] ?? anyNote) }

  /// A text, cut to some columns; nil, and noted, where the gate keeps it, or nothing is left.
  mutating func take(
    _ source: String, _ part: Withheld.Part, _ matter: Discretion.Matter = .account,
    at origin: Discretion.Origin, width: Int = 300
  ) -> OverviewText? {
    guard let gate else { return Self.text(source, width: width) }
    switch gate.pass(source, matter, at: origin) {
    case .passed(let passed, _): return Self.text(passed.text, width: width)
    case .withheld(let kind):
      withheld.append(Withheld(kind, part, at: origin))
      return nil
    }
  }

  /// What somebody, a cycle or the applicant is called.
  mutating func name(of id: NoteID) -> OverviewText? {
    take(graph[id].title, .name, .logistics, at: .init(id), width: 60)
  }

  /// Whether the lines that a finding quotes may be shown as they are written: what it says of them
  /// is no longer all of it.
  mutating func mayQuote(_ entry: FindingEntry) -> Bool {
    guard let quoted else { return true }
    return entry.because.allSatisfy { citation in
      guard let line = citation.location.flatMap({ quoted.lines[$0] }) else { return true }
      return take(line.source, .finding, at: line.origin) != nil
    }
  }

  /// What is promised in a task. The gate has to see the whole, because the title does not say where
  /// its links lead.
  mutating func title(_ task: Task) -> OverviewText? {
    let origin = Discretion.Origin(task.note, task.place)
    guard isForOwner || take(task.text, .task, at: origin) != nil else { return nil }
    return line(task.title, .task, at: origin)
  }

  /// A line of a note as a reader sees it.
  mutating func line(
    _ source: String, _ part: Withheld.Part, at origin: Discretion.Origin
  ) -> OverviewText? {
    take(gate == nil ? PlainText.of(source) : source, part, at: origin, width: 160)
  }

  /// A word of the settings: a role, a facet.
  mutating func word(_ source: String, _ part: Withheld.Part) -> OverviewText? {
    take(source, part, .logistics, at: .init(anyNote), width: 30)
  }

  /// Where something stands in the notes: for the owner alone.
  func place(_ location: String?) -> OverviewText? {
    isForOwner ? location.map { OverviewText($0) } : nil
  }

  private static func text(_ text: String, width: Int) -> OverviewText? {
    text.isEmpty ? nil : OverviewText(text.truncated(to: width))
  }
}
