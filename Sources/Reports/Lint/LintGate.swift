import Graph
import Rules
import Vault

/// What the gate has against a text, with its places.
struct LintGate {
  struct Objection {
    var kind: Withheld.Kind
    var person: NoteID?
    var range: LintRange
    /// The words themselves.
    var words: String
  }

  private let discretion: Discretion
  private let known: [String]
  private let hasWriter: Bool

  /// Where nobody in the vault is meant, names count for nothing.
  init(_ desk: LintDesk) {
    let writer = desk.person ?? desk.graph.me?.id ?? NoteID(-1)
    discretion = Discretion(desk.situation, writer: writer, naming: desk.mayBeNamed)
    known = desk.known
    hasWriter = desk.person != nil
  }

  /// Everything against a paragraph.
  func objections(to paragraph: LintParagraph) -> [Objection] {
    let text = LintMask(paragraph.text, known).bytes
    let whole = discretion.objections(to: String(decoding: text, as: UTF8.self), .account)
    return whole.filter { $0.kind != .otherPerson || $0.person != nil && hasWriter }
      .flatMap { places(of: $0, in: paragraph, text) }
  }

  /// The shortest runs of words that the gate objects to, from the front; what touches is one.
  private func places(
    of objection: Discretion.Objection, in paragraph: LintParagraph, _ text: [UInt8]
  ) -> [Objection] {
    let chunks = Self.chunks(text)
    var runs: [Range<Int>] = []
    var first = 0
    while first < chunks.count, runs.count < Self.most {
      func stands(_ from: Int, _ to: Int) -> Bool {
        let part = text[chunks[from].lowerBound..<chunks[to].upperBound]
        return discretion.objections(to: String(decoding: part, as: UTF8.self), .account)
          .contains(objection)
      }
      guard stands(first, chunks.count - 1) else { break }
      let last = Self.least(first, chunks.count - 1) { stands(first, $0) }
      let start = last - Self.least(0, last - first) { stands(last - $0, last) }
      if let end = runs.last?.upperBound, end == start {
        runs[runs.count - 1] = runs[runs.count - 1].lowerBound..<last + 1
      } else {
        runs.append(start..<last + 1)
      }
      first = last + 1
    }
    return runs.compactMap { run in
      let part = chunks[run.lowerBound].lowerBound..<chunks[run.upperBound - 1].upperBound
      return self.objection(objection, Self.withoutMarks(part, text), in: paragraph, text)
    }
  }

  /// More of one kind in one paragraph are not listed.
  private static let most = 20

  private func objection(
    _ objection: Discretion.Objection, _ part: Range<Int>, in paragraph: LintParagraph,
    _ text: [UInt8]
  ) -> Objection? {
    let words = paragraph.string(part)
    if objection.kind == .otherPerson, Self.isWord(words, after: text[..<part.lowerBound]) {
      return nil
    }
    return Objection(
      kind: objection.kind, person: objection.person, range: paragraph.range(part), words: words)
  }

  /// The least number in a range of which something holds; it holds of the last.
  private static func least(_ first: Int, _ last: Int, _ holds: (Int) -> Bool) -> Int {
    var (low, high) = (first, last)
    while low < high {
      let middle = (low + high) / 2
      if holds(middle) { high = middle } else { low = middle + 1 }
    }
    return low
  }

  /// The pieces between blanks.
  private static func chunks(_ text: [UInt8]) -> [Range<Int>] {
    text.indices.split { text[$0] == 0x20 }.compactMap { piece in
      piece.first.map { $0..<$0 + piece.count }
    }
  }

  /// "Will you …" at the beginning of a sentence is not Dr. Will.
  private static func isWord(_ words: String, after before: ArraySlice<UInt8>) -> Bool {
    guard DiscretionVocabulary.commonWords.contains(words.lowercased()) else { return false }
    return before.last { $0 != 0x20 }.map { ".?!:-\"".utf8.contains($0) } ?? true
  }

  private static func withoutMarks(_ part: Range<Int>, _ text: [UInt8]) -> Range<Int> {
    let marks = Array("\"'(),.;:!?[]*_".utf8)
    var (start, end) = (part.lowerBound, part.upperBound)
    while start < end - 1, marks.contains(text[start]) { start += 1 }
    while end - 1 > start, marks.contains(text[end - 1]) { end -= 1 }
    return start..<end
  }
}

extension LintDesk {
  /// Whom a text may name beside those it goes to: who introduced them; mentors of a project they
  /// share, except around letters; whom an introduction is asked to; and everybody who is no
  /// mentor, as no letter is expected of them.
  var mayBeNamed: Set<NoteID> {
    var named = Set(people.flatMap(situation.introducers) + people)
    for note in graph.notes where note.type == .contact { named.insert(note.id) }
    if kind.map({ !$0.isAboutLetter && $0 != .thanks && $0 != .matchThanks }) ?? true {
      for id in people.flatMap({ situation.histories[$0].projects }) {
        named.formUnion(graph[id].project?.mentors.notes ?? [])
      }
    }
    if kind == .introRequest {
      named.formUnion(situation.mentors.filter { $0.stage == .target }.map(\.id))
    }
    return named
  }

  /// Addresses and numbers of the applicant, of those it goes to, and of the letter.
  fileprivate var known: [String] {
    let me = graph.me?.applicant
    let own =
      (me?.emails ?? []) + [me?.phone, me?.orcid, me?.scholar, me?.linkedin].compactMap(\.self)
    let theirs = people.flatMap { graph[$0].person?.emails ?? [] }
    let letters = graph.notes.filter { note in
      note.letter?.writer.notes.contains { people.contains($0) } ?? false
    }.compactMap(\.letter?.letterID)
    return own + theirs + letters
  }
}
