import Graph
import Rules
import Vault

/// What must not be sent: what is nobody else's business, and what is not the applicant's to write.
extension LintCheck {
  static let privateText = LintCheck(
    "send.private", .error, "Something private",
    why: "What is marked private in your notes was told to you alone, or is for you alone.",
    instead: "Take it out.",
    bad: LintExample(
      .update,
      "Subject: News\n\nDear Dr. Raman,\n\nyou may know that his laboratory closes in winter."),
    good: LintExample(.update, "Subject: News\n\nDear Dr. Raman,\n\nthe second table is done.")
  ) { desk in
    let marks = desk.all.flatMap { paragraph in
      ["#private", "%%", "<!--"].flatMap { paragraph.text.lowercased().ranges(of: $0) }.prefix(1)
        .map { _ in LintHit(paragraph.whole, "A tag or comment of your notes stands in the text.") }
    }
    let titles = desk.objections.filter { $0.kind == .privateText }.map {
      LintHit($0.range, "\($0.words.quoted) is the title of a private note.")
    }
    return marks + titles + desk.all.flatMap { passages(in: $0, desk.secrets) }
  }

  private static func passages(
    in paragraph: LintParagraph, _ secrets: Set<[String]>
  ) -> [LintHit] {
    let words = paragraph.words
    guard !secrets.isEmpty, words.count >= PrivatePassages.run else { return [] }
    var hits: [LintHit] = []
    var end = 0
    for start in 0...words.count - PrivatePassages.run where start >= end {
      let run = words[start..<start + PrivatePassages.run]
      guard secrets.contains(run.map(\.text)), let last = run.last else { continue }
      end = start + PrivatePassages.run
      let part = words[start].range.lowerBound..<last.range.upperBound
      hits.append(
        LintHit(paragraph.range(part), "These words stand in a private passage of your notes."))
    }
    return hits
  }

  static let patient = LintCheck(
    "send.patient", .error, "Something that could identify a patient",
    why:
      "A mail is read by others, forwarded and kept; a patient's name or number in it is a breach.",
    instead: "Take out names, numbers, dates of birth, rooms and contact data.",
    bad: LintExample(
      .question, "Subject: Dose\n\nDear Dr. Raman,\n\nMrs. Ortiz, MRN 4471203: keep the dose?"),
    good: LintExample(
      .question, "Subject: Dose\n\nDear Dr. Raman,\n\nthe case we saw on Monday: keep the dose?")
  ) { desk in
    desk.objections.filter { $0.kind == .patient }.map {
      LintHit($0.range, "\($0.words.quoted) could lead to a patient.")
    }
  }

  static let verdict = LintCheck(
    "send.verdict", .error, "A finding or verdict of the tool",
    why:
      "What the rules say about a relationship is for you; nobody wants to read it of themselves.",
    instead: "Say what happened, and what you would like to happen.",
    bad: LintExample(
      .question,
      "Subject: Tables\n\nDear Dr. Raman,\n\nyou count as disengaged. Are the tables what you wanted?"
    ),
    good: LintExample(
      .question, "Subject: Tables\n\nDear Dr. Raman,\n\nare the tables what you wanted?")
  ) { desk in
    desk.objections.filter { $0.kind == .judgement }.map {
      LintHit($0.range, "\($0.words.quoted) is a word of the rules.")
    }
  }

  static let ghostwriting = LintCheck(
    "send.ghostwriting", .error, "Words for the letter itself",
    why: "A letter the applicant wrote is worth nothing, and finding out costs both their names.",
    instead: "Give facts and dates; the judgement and the words are the writer's.",
    bad: LintExample(
      .letterPacket,
      "Subject: Letter\n\nDear Dr. Raman,\n\nI have drafted the letter; you only need to sign it."),
    good: LintExample(
      .letterPacket,
      "Subject: All for it\n\nDear Dr. Raman,\n\na page of points is enclosed. Use or ignore it."
    )
  ) { desk in
    let phrases = [
      "drafted the letter", "drafted a letter", "drafted your letter", "draft of the letter",
      "draft of your letter", "draft letter", "written the letter", "wrote the letter for you",
      "letter i wrote", "only need to sign", "just need to sign", "just sign", "only sign",
      "only have to sign", "for your signature", "for you to sign", "please write that",
      "please mention that", "please say that", "could you write that", "could you mention that",
    ]
    let said = desk.hits(phrases) { "\($0.quoted) offers words for the letter." }
    let written = desk.body.map(\.text).joined(separator: "\n")
    guard said.isEmpty, letterPassage(in: written + "\n" + closing(desk)) != nil else {
      return said
    }
    return [LintHit(desk.top, "The text reads like the letter itself.")]
  }

  private static func closing(_ desk: LintDesk) -> String {
    desk.closing.map(\.text).joined(separator: "\n")
  }
}
