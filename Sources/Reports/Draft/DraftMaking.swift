package import Graph
package import Rules
import Vault

extension Draft {
  /// - Parameters:
  ///   - letter: Which letter it is about, where the kind is about one.
  ///   - about: Who is to be met, of a request for an introduction.
  ///   - template: The vault's own, where it has one.
  package init(
    _ kind: DraftKind, for person: NoteID, in situation: Situation, letter: LetterRecord? = nil,
    about: NoteID? = nil, template: String? = nil
  ) throws(DraftRefusal) {
    if let refusal = situation.refusal(of: kind, to: person) { throw refusal }
    let source = try Self.parsed(template ?? kind.template)
    var desk = DraftDesk(
      kind, situation, person: person, letter: letter, about: about, wanted: source.fields)
    if let template, let (kept, line) = desk.discretion.objection(to: template) {
      throw .withheld(kept, line: line)
    }
    var values = desk.values()
    let thread = desk.thread()
    if let subject = thread?.subject { values[.subject] = .line(DraftLine(.passed(subject))) }
    let text = try Self.filled(source, values)
    self.kind = kind
    self.person = person
    (subject, body) = Self.parts(of: text)
    to = kind.isMailToThem ? desk.recipient(situation.graph[person]) : nil
    from = desk.sender()
    self.thread = thread
    leftOut = desk.leftOut.inOrder
    remarks = situation.remarks(kind, to: person, letter: letter, thread, hasAddress: to != nil)
  }

  private static func parsed(_ source: String) throws(DraftRefusal) -> DraftTemplate {
    do throws(DraftTemplateProblem) {
      return try DraftTemplate(source)
    } catch {
      throw .template(error)
    }
  }

  private static func filled(
    _ template: DraftTemplate, _ values: DraftValues
  ) throws(DraftRefusal) -> String {
    do throws(DraftTemplateProblem) {
      return try template.filled(values)
    } catch {
      throw .template(error)
    }
  }

  /// The subject in the first lines, and what stands below the empty line after it.
  private static func parts(of text: String) -> (subject: String, body: String) {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map {
      String($0).withoutControls
    }[...]
    var subject = ""
    if let first = lines.first, first.lowercased().hasPrefix("subject:") {
      subject = String(first.dropFirst(8)).onOneLine.trimmed
      lines = lines.dropFirst()
    }
    lines = lines.drop { $0.isEmpty }
    while lines.last?.isEmpty == true { lines = lines.dropLast() }
    return (subject, lines.withoutDoubleGaps.joined(separator: "\n"))
  }
}

extension Discretion {
  /// The first line of a user's template that may not be sent, and why.
  fileprivate func objection(to template: String) -> (Withheld.Kind, line: Int)? {
    for (index, line) in template.split(
      omittingEmptySubsequences: false, whereSeparator: \.isNewline
    ).enumerated() {
      let words = Self.withoutTags(line)
      if let kept = objections(to: words, .logistics).first { return (kept.kind, index + 1) }
    }
    return nil
  }

  private static func withoutTags(_ line: Substring) -> String {
    var words = ""
    var rest = line
    while let start = rest.firstRange(of: "{{") {
      words += rest[..<start.lowerBound] + " "
      rest = rest[start.upperBound...]
      rest = rest[(rest.firstRange(of: "}}")?.upperBound ?? rest.endIndex)...]
    }
    return words + rest
  }
}

extension DraftDesk {
  fileprivate mutating func recipient(_ note: Note) -> Draft.Recipient? {
    address(note.person?.emails ?? [], name: note.title, .writer, of: note, as: .logistics)
  }

  fileprivate mutating func sender() -> Draft.Recipient? {
    guard let me = graph.me else { return nil }
    return address(
      me.applicant?.emails ?? [], name: me.title, .applicant, of: me, as: .applicant)
  }

  private mutating func address(
    _ emails: [String], name: String, _ part: Withheld.Part, of note: Note,
    as matter: Discretion.Matter
  ) -> Draft.Recipient? {
    guard let address = emails.first(where: MailAddress.isPlain),
      let name = take(name, part, at: .init(note.id), false, as: matter)
    else { return nil }
    return Draft.Recipient(name: name.text.onOneLine, address: address)
  }
}

extension String {
  /// Without control characters and marks of writing direction; tabs as blanks.
  fileprivate var withoutControls: String {
    guard unicodeScalars.contains(where: needsEscape) else { return self }
    var scalars = String.UnicodeScalarView()
    for scalar in unicodeScalars where scalar == "\t" || !needsEscape(scalar) {
      scalars.append(scalar == "\t" ? " " : scalar)
    }
    return String(scalars)
  }
}

extension ArraySlice<String> {
  /// Without a second empty line where sections left one, and blanks at line ends.
  fileprivate var withoutDoubleGaps: [String] {
    var kept: [String] = []
    for line in self {
      var line = line[...]
      while line.last == " " { line = line.dropLast() }
      if line.isEmpty, kept.last?.isEmpty ?? true { continue }
      kept.append(String(line))
    }
    return kept
  }
}
