import Graph
import Rules
import Vault

/// First e-mails: who is addressed, and about what.
extension LintCheck {
  static let greeting = LintCheck(
    "style.greeting", .advice, "A greeting without a name",
    why: "It could have gone to anybody.",
    instead: "Write title and family name.",
    bad: LintExample(.update, "Subject: Tables\n\nDear Professor,\n\nthe tables are done."),
    good: LintExample(.update, "Subject: Tables\n\nDear Dr. Raman,\n\nthe tables are done.")
  ) { desk in
    guard let greeting = desk.greeting, LintGreeting(greeting).names.isEmpty else { return [] }
    return [LintHit(greeting.whole, "The greeting names nobody.")]
  }

  static let title = LintCheck(
    "style.title", .advice, "A physician without the title",
    why: "In a hospital the title is the name; leaving it out reads as a slip or a slight.",
    instead: "Write Dr., unless they asked for something else.",
    bad: LintExample(.update, "Subject: Tables\n\nDear Ms. Raman,\n\nthe tables are done."),
    good: LintExample(.update, "Subject: Tables\n\nDear Dr. Raman,\n\nthe tables are done.")
  ) { desk in
    guard let greeting = desk.greeting, let person = desk.person, desk.graph[person].type == .mentor
    else { return [] }
    return LintGreeting(greeting).titles
      .filter { ["mr", "mrs", "ms", "miss", "sir", "madam"].contains($0.text) }
      .map { word in
        let written = greeting.string(word.range)
        return LintHit(greeting.range(word.range), "\(written.quoted) for a mentor.")
      }
  }

  static let introducer = LintCheck(
    "style.introducer", .advice, "Who introduced you is not named",
    why: "The name is the reason the mail is opened.",
    instead: "Name them in the first sentence.",
    bad: LintExample(
      .coldEmail, to: "Viktor Lund",
      "Subject: Two landmarks\n\nDear Dr. Lund,\n\nyour paper uses two landmarks: which one first?"),
    good: LintExample(
      .coldEmail, to: "Viktor Lund",
      "Subject: Two landmarks\n\nDear Dr. Lund,\n\nAna Sousa sends me. Your paper has two: why?")
  ) { desk in
    guard desk.isOneOf(.coldEmail, .warmFollowUp), let person = desk.person else { return [] }
    let introducers = desk.situation.introducers(of: person)
    let words = Set(desk.all.flatMap(\.words).map(\.text.plain))
    let isNamed = introducers.contains { id in
      desk.graph[id].names.contains { name in
        let parts = LintParagraph([.init(name, number: 1)]).words.map(\.text.plain)
        return parts.contains { $0.count > 2 && words.contains($0) }
      }
    }
    guard let first = introducers.first, !isNamed else { return [] }
    return [LintHit(desk.top, "\(desk.graph[first].title) introduced you and is not named.")]
  }

  static let paper = LintCheck(
    "style.paper", .advice, "No work of theirs is named",
    why: "Only a mail about their work shows that it was written to them.",
    instead: "Name one paper, and the question it raised.",
    bad: LintExample(
      .coldEmail, "Subject: Joining your group\n\nDear Dr. Raman,\n\nI would love to join you."),
    good: LintExample(
      .coldEmail,
      "Subject: Weekends in your cohort\n\nDear Dr. Raman,\n\nyour 2024 paper leaves them out: why?"
    )
  ) { desk in
    guard desk.isOneOf(.coldEmail), !desk.body.contains(where: \.namesWork) else { return [] }
    let connection = desk.person.flatMap { desk.graph[$0].person?.connection } ?? ""
    let wanted = LintParagraph([.init(connection, number: 1)]).words.map(\.text)
    let words = Set(desk.body.flatMap(\.words).map(\.text))
    guard wanted.count(where: { $0.count > 4 && words.contains($0) }) < 2 else { return [] }
    return [LintHit(desk.top, "No paper, study or talk of theirs is named.")]
  }

  static let flattery = LintCheck(
    "style.flattery", .advice, "Praise without a paper",
    why: "Praise that fits everybody tells them that they were one of many.",
    instead: "Say what in which paper, or leave it out.",
    bad: LintExample(
      .coldEmail,
      "Subject: Your work\n\nDear Dr. Raman,\n\nyou are a world-renowned pioneer. I read a paper."),
    good: LintExample(
      .coldEmail,
      "Subject: Weekends\n\nDear Dr. Raman,\n\nyour 2024 paper counts every discharge but these: why?"
    )
  ) { desk in
    let phrases = [
      "esteemed", "renowned", "world class", "brilliant", "groundbreaking", "ground breaking",
      "pioneering", "pioneer", "huge fan", "admirer", "admire", "deeply impressed",
      "inspired by your", "amazing", "incredible", "fascinating", "fascinated", "distinguished",
      "illustrious", "leading expert", "impressive", "an honor to", "an honour to",
    ]
    guard desk.isOneOf(.coldEmail, .warmFollowUp, .observership, .followUp) else { return [] }
    return desk.body.flatMap { paragraph in
      paragraph.sentences.flatMap { sentence -> [LintHit] in
        let part = LintParagraph([.init(paragraph.string(sentence), number: 1)])
        guard !part.namesWork, let phrase = phrases.first(where: { part.holds([$0]) }) else {
          return []
        }
        return [LintHit(paragraph.range(sentence), "\(phrase.quoted), and no paper beside it.")]
      }
    }
  }

  static let attachment = LintCheck(
    "style.attachment", .advice, "Something enclosed with a first e-mail",
    why: "Files from strangers are filtered out, or not opened; a CV nobody asked for is work.",
    instead: "Offer it, and send it when they ask.",
    bad: LintExample(
      .coldEmail,
      "Subject: Weekends\n\nDear Dr. Raman,\n\nyour paper leaves them out: why? My CV is attached."),
    good: LintExample(
      .coldEmail, "Subject: Weekends\n\nDear Dr. Raman,\n\nyour paper leaves them out: why?")
  ) { desk in
    guard desk.isOneOf(.coldEmail) else { return [] }
    let files = desk.text.attachments.map {
      LintHit(desk.top, "\($0.quoted) is enclosed with a first e-mail.")
    }
    return files
      + desk.hits(["attached", "attachment", "attachments", "enclosed", "i attach", "i enclose"]) {
        "\($0.quoted) in a first e-mail."
      }
  }
}

extension LintParagraph {
  /// A paper or the like is spoken of.
  var namesWork: Bool {
    holds([
      "paper*", "study", "studies", "trial*", "review", "article*", "talk", "essay", "chapter",
      "editorial", "table", "figure", "cohort", "registry", "podcast", "poster", "abstract",
      "lecture", "manuscript", "analysis", "model", "guideline*", "case report*", "tutorial",
    ])
  }
}
