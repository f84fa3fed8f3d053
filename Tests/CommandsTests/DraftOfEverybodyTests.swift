import Graph
import Reports
import Rules
import Testing
import Vault

/// Every kind of draft for everybody in the sample vault, through the check before sending.
struct DraftOfEverybodyTests {
  private static let situation: Situation? = {
    guard let files = try? Files.live(root: Golden.sampleVault) else { return nil }
    let (configuration, _) = Configuration.read(from: files)
    guard let graph = try? Graph.build(files: files, configuration: configuration, workers: 1),
      case .date(let today) = CivilDate.read("2026-07-21")
    else { return nil }
    return Situation(graph, policy: Policy.read(configuration).0, today: today)
  }()

  private static func draft(_ kind: DraftKind, _ person: NoteID) throws -> Draft? {
    let situation = try #require(situation)
    let letters = situation.letters(of: person)
    let letter = kind.isAboutLetter ? letters.last : nil
    do throws(DraftRefusal) {
      return try Draft(kind, for: person, in: situation, letter: letter)
    } catch {
      // The only reason there is: three e-mails that nobody answered.
      guard case .overLimit = error, kind.isMailToThem else { throw error }
      return nil
    }
  }

  /// The ids of what stands against a text.
  private static func found(
    _ subject: String, _ body: String, _ draft: Draft, _ severity: LintCheck.Severity
  ) throws -> [String] {
    let text = OutgoingText(Array("Subject: \(subject)\n\n\(body)\n".utf8))
    let desk = LintDesk(
      try #require(situation), text, kind: draft.kind, named: [draft.person])
    return LintReport(desk, file: "").entries.filter { $0.check.severity == severity }
      .map { "\($0.check.id): \($0.message)" }
  }

  /// What a user might write into a gap.
  private static func filling(of whole: String) -> String {
    let gap = whole.prefix(upTo: whole.firstRange(of: "; your note")?.lowerBound ?? whole.endIndex)
    if gap.contains("question") || gap.contains("yes or no") {
      return "was the weekend left out before the data were seen?"
    }
    if gap.contains("bounded task") { return "sixty charts, read twice, by August 10" }
    if gap.contains("by when") || gap.contains("when") { return "the end of August" }
    return "the weekend table of the March paper"
  }

  /// The gaps in a text, brackets inside them included.
  private static func gaps(in text: String) -> [Range<String.Index>] {
    text.ranges(of: Draft.gapMark).map { start in
      var depth = 0
      let end = text[start.lowerBound...].firstIndex { character in
        if character == "[" { depth += 1 } else if character == "]" { depth -= 1 }
        return depth == 0
      }
      return start.lowerBound..<(end.map(text.index(after:)) ?? text.endIndex)
    }
  }

  /// The text with every gap filled but one.
  private static func filled(_ text: String, butFor open: Int?) -> String {
    var result = text
    for (index, gap) in gaps(in: text).enumerated().reversed() where index != open {
      result.replaceSubrange(gap, with: filling(of: String(text[gap])))
    }
    return result
  }

  @Test(arguments: DraftKind.allCases)
  func passesOnceItsGapsAreFilled(_ kind: DraftKind) throws {
    var count = 0
    for person in try #require(Self.situation).people {
      guard let draft = try Self.draft(kind, person.id) else { continue }
      count += 1
      let (subject, body) = (
        Self.filled(draft.subject, butFor: nil), Self.filled(draft.body, butFor: nil)
      )
      let errors = try Self.found(subject, body, draft, .error)
      #expect(errors.isEmpty, "\(person.note.title): \(errors)\n\(body)")
      let advice = try Self.found(subject, body, draft, .advice)
      #expect(advice.isEmpty, "\(person.note.title): \(advice)\n\(body)")
    }
    #expect(count > 30)
  }

  /// Two drafts with the same gaps differ in nothing that the check for gaps looks at: of each set
  /// of gaps one is looked at in full.
  @Test(arguments: DraftKind.allCases)
  func failsWithEachGapOpen(_ kind: DraftKind) throws {
    var seen: Set<[String]> = []
    for person in try #require(Self.situation).people {
      guard let draft = try Self.draft(kind, person.id) else { continue }
      let whole = draft.subject + "\n" + draft.body
      let gaps = Self.gaps(in: whole)
      #expect(gaps.count == draft.gaps)
      guard seen.insert(gaps.map { String(whole[$0].prefix(30)) }).inserted else { continue }
      for open in gaps.indices {
        let text = Self.filled(whole, butFor: open).split(
          separator: "\n", maxSplits: 1, omittingEmptySubsequences: false)
        let errors = try Self.found(String(text[0]), String(text[1]), draft, .error)
        #expect(errors.contains { $0.hasPrefix("send.gap") }, "\(person.note.title) \(open)")
      }
    }
    #expect(!seen.isEmpty)
  }
}
