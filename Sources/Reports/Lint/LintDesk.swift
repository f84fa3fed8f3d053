package import Graph
package import Rules
import Vault

/// What the checks look at: the text in paragraphs, whom it goes to, and the vault.
package struct LintDesk: Sendable {
  let situation: Situation
  let text: OutgoingText
  let kind: DraftKind?
  /// Whom it goes to, as far as that is one person each.
  let people: [NoteID]
  /// Names that fit several people, with these.
  let unclear: [(name: String, people: [NoteID])]
  let subject: LintParagraph?
  let greeting: LintParagraph?
  /// Between greeting and closing.
  let body: [LintParagraph]
  /// The closing and what stands below it.
  let closing: [LintParagraph]
  /// Runs of words that stand in private passages.
  let secrets: Set<[String]>
  /// What the gate has against it.
  private(set) var objections: [LintGate.Objection] = []

  /// - Parameters:
  ///   - kind: Where the text does not say.
  ///   - named: Whom it goes to, where the text does not say, or says otherwise.
  ///   - secrets: See ``PrivatePassages``.
  package init(
    _ situation: Situation, _ text: OutgoingText, kind: DraftKind?, named: [NoteID],
    secrets: Set<[String]> = []
  ) {
    self.situation = situation
    self.text = text
    self.kind = kind ?? text.kind
    self.secrets = secrets
    subject = text.subject.map { LintParagraph([$0]) }
    let parts = LintParts(text.lines)
    (greeting, body, closing) = (parts.greeting, parts.body, parts.closing)
    var addressees = LintAddressees(situation)
    if named.isEmpty {
      text.recipients.forEach { addressees.take($0) }
      if addressees.people.isEmpty, addressees.unclear.isEmpty, let greeting {
        addressees.take(greeted: LintGreeting(greeting))
      }
    }
    people = named.isEmpty ? addressees.people : named
    unclear = addressees.unclear
    let gate = LintGate(self)
    objections = ([subject].compactMap(\.self) + body).flatMap(gate.objections)
    objections += closing.flatMap(gate.objections).filter { !isOfSignature($0) }
  }

  /// A signature has a name, addresses and numbers of its own; what stands below it need not.
  private func isOfSignature(_ objection: LintGate.Objection) -> Bool {
    guard objection.kind == .patient else { return false }
    let words = DiscretionWords(objection.words)
    let own = Set((graph.me?.names ?? []).flatMap { DiscretionWords($0).words.map(\.text) })
    return !DiscretionPatients.pointsToSomebody(in: words)
      || words.words.contains { own.contains($0.text) }
  }

  var graph: Graph { situation.graph }
  var person: NoteID? { people.first }
  var relationship: Relationship? { person.flatMap { situation[$0] } }

  /// All that is read: subject, greeting, text and closing.
  var all: [LintParagraph] {
    [subject, greeting].compactMap(\.self) + body + closing
  }

  /// Where something is missing rather than wrong: the first line.
  var top: LintRange {
    greeting?.whole ?? body.first?.whole ?? subject?.whole
      ?? LintRange(line: 1, column: 1, endLine: 1, endColumn: 1)
  }

  func isOneOf(_ kinds: DraftKind...) -> Bool { kind.map(kinds.contains) ?? false }

  /// Where phrases stand in the text; `message` is given the words found.
  func hits(
    _ phrases: [String], in paragraphs: [LintParagraph]? = nil, _ message: (String) -> String
  ) -> [LintHit] {
    (paragraphs ?? body).flatMap { paragraph in
      phrases.flatMap(paragraph.places).map { part in
        LintHit(paragraph.range(part), message(paragraph.string(part)))
      }
    }
  }
}

/// The parts of a mail's text.
struct LintParts {
  var greeting: LintParagraph?
  var body: [LintParagraph] = []
  var closing: [LintParagraph] = []

  init(_ lines: [OutgoingText.Line]) {
    var rest = lines[...].drop { $0.text.trimmed.isEmpty }
    if let first = rest.first, Self.greets(first.text) {
      greeting = LintParagraph([first])
      rest = rest.dropFirst()
    }
    let end = Self.closing(in: rest)
    body = Self.paragraphs(rest[..<end])
    closing = Self.paragraphs(rest[end...])
  }

  private static func greets(_ line: String) -> Bool {
    let words = line.lowercased().split { !$0.isLetter }
    guard let first = words.first, line.count < 100 else { return false }
    return ["dear", "hello", "hi", "hey", "greetings"].contains(first)
      || words.starts(with: ["good", "morning"]) || words.starts(with: ["to", "whom", "it"])
  }

  /// Where the closing begins: a short line with the words of one, among the last.
  private static func closing(in lines: ArraySlice<OutgoingText.Line>) -> Int {
    let written = lines.indices.filter { !lines[$0].text.trimmed.isEmpty }
    for index in written.suffix(8) {
      let text = lines[index].text.trimmed
      let words = text.lowercased().split { !$0.isLetter }
      if text == "--" { return index }
      guard words.count <= 5, text.last != "?", text.last != ".", text.last != ":" else { continue }
      let closings: Set<Substring> = [
        "regards", "wishes", "sincerely", "best", "yours", "respectfully", "warmly", "cheers",
        "cordially", "thanks", "gratefully",
      ]
      if words.contains(where: closings.contains) { return index }
    }
    return lines.endIndex
  }

  /// Lines in a row; a list's items apart.
  private static func paragraphs(_ lines: ArraySlice<OutgoingText.Line>) -> [LintParagraph] {
    var paragraphs: [LintParagraph] = []
    var open: [OutgoingText.Line] = []
    func finish() {
      if !open.isEmpty { paragraphs.append(LintParagraph(open)) }
      open = []
    }
    for line in lines {
      let text = line.text.trimmed
      let isItem = text.hasPrefix("- ") || text.hasPrefix("* ")
      if text.isEmpty || isItem || open.reduce(0, { $0 + $1.text.utf8.count }) > 4000 { finish() }
      if !text.isEmpty { open.append(line) }
    }
    finish()
    return paragraphs
  }
}
