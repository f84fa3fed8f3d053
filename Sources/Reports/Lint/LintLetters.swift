import Graph
import Rules
import Vault

/// Promises, letters and thanks.
extension LintCheck {
  static let hours = LintCheck(
    "style.hours", .advice, "More hours than there are",
    why: "Hours promised and not given are the surest way to lose a mentor.",
    instead: "Promise what your profile has left.",
    bad: LintExample(
      .coldEmail,
      "Subject: Weekends\n\nDear Dr. Raman,\n\nfor your paper I have 20 hours a week. Any use?"),
    good: LintExample(
      .coldEmail,
      "Subject: Weekends\n\nDear Dr. Raman,\n\nfor your paper I have 6 hours a week. Any use?")
  ) { desk in
    guard let most = desk.graph.me?.applicant?.hoursPerWeek else { return [] }
    return desk.body.flatMap { paragraph in
      ["hours a week", "hours per week", "hours each week", "hours every week", "hours weekly"]
        .flatMap(paragraph.places).compactMap { part in
          guard let word = paragraph.words.last(where: { $0.range.upperBound <= part.lowerBound }),
            let hours = word.number, hours > most
          else { return nil }
          return LintHit(
            paragraph.range(word.range.lowerBound..<part.upperBound),
            "\(hours) hours a week; your profile has \(most).")
        }
    }
  }

  static let strong = LintCheck(
    "style.strong", .advice, "The question does not ask for a strong letter",
    why:
      "Nearly everybody says yes to a letter; only the other question tells you what it will be.",
    instead: "Ask whether they know your work well enough to write a strong one.",
    bad: LintExample(
      .letterAsk, "Subject: Letter for 2027\n\nDear Dr. Raman,\n\nmay I count on a letter?"),
    good: LintExample(
      .letterAsk,
      "Subject: Letter for 2027\n\nDear Dr. Raman,\n\ndo you know my work well enough for a strong one?"
    )
  ) { desk in
    guard desk.isOneOf(.letterAsk),
      !desk.body.contains(where: { $0.holds(["strong", "well enough"]) })
    else { return [] }
    return [LintHit(desk.top, "It does not let them judge whether the letter would be strong.")]
  }

  static let alikeThanks = LintCheck(
    "style.alike-thanks", .advice, "Thanks that somebody else got too",
    why: "Mentors talk; a thank-you note is worth what is in it for this person alone.",
    instead: "Name one thing that only this person did.",
    bad: LintExample(
      .thanks,
      """
      Subject: The letter

      Dear Dr. Raman,

      thank you so much for all your support, which has meant a great deal to me.
      """),
    good: LintExample(
      .thanks,
      "Subject: The letter\n\nDear Dr. Raman,\n\nI still ask for the number first, as you do.")
  ) { desk in
    guard desk.isOneOf(.thanks, .matchThanks) else { return [] }
    return desk.alike(.thanks, .matchThanks, in: desk.body)
  }

  static let doubt = LintCheck(
    "style.doubt", .advice, "Words that raise doubt",
    why: "What you hand to a writer is where the letter's words come from. Some kinds of doubt "
      + "raisers in letters lowered how readers rated candidates, men and women alike.",
    instead: "Say what you did, and what came of it.",
    source: "Madera, Hebl, Dial, Martin and Valian, Journal of Business and Psychology 34 (2019): "
      + "624 letters for 174 applicants, and ratings by 305 professors; doubt raisers stood more "
      + "often in letters for women. Trix and Psenka, Discourse & Society 14 (2003): the same "
      + "difference in over 300 letters for medical faculty.",
    bad: LintExample(
      .letterPacket,
      "Subject: The letter\n\nDear Dr. Raman,\n\nI only helped a bit with the somewhat late table."),
    good: LintExample(
      .letterPacket,
      "Subject: The letter\n\nDear Dr. Raman,\n\nI found the 31 double rows and reran the model.")
  ) { desk in
    guard desk.isOneOf(.letterAsk, .letterPacket) else { return [] }
    let phrases = [
      "somewhat", "maybe", "perhaps", "hopefully", "a bit", "i only", "only a little", "i tried",
      "tried to", "sort of", "kind of", "not very", "not the best", "although i", "even though i",
      "despite my", "lack of", "has potential", "potential to", "might be able",
    ]
    return desk.hits(phrases) { "\($0.quoted) raises doubt." }
  }

  static let grindstone = LintCheck(
    "style.grindstone", .advice, "Effort in place of results",
    why: "Letters with more words of distinction had fewer words of effort.",
    instead: "Put the result there: the number, the paper, what changed.",
    source:
      "Schmader, Whitehead and Wysocki, Sex Roles 57 (2007): 886 letters for 277 applicants in "
      + "chemistry and biochemistry; those with more standout words had more ability words and fewer words of effort, "
      + "and standout words were fewer for women. What that does to readers was not studied.",
    bad: LintExample(
      .letterPacket,
      "Subject: The letter\n\nDear Dr. Raman,\n\nI am a hardworking and dedicated student."),
    good: LintExample(
      .letterPacket,
      "Subject: The letter\n\nDear Dr. Raman,\n\nthe rerun moved the ratio from 0.79 to 0.81.")
  ) { desk in
    guard desk.isOneOf(.letterAsk, .letterPacket) else { return [] }
    let phrases = [
      "hardworking", "hard working", "hard worker", "works hard", "worked hard", "conscientious",
      "dependable", "diligent", "diligently", "dedicated", "industrious", "assiduous", "methodical",
    ]
    return desk.hits(phrases) { "\($0.quoted) speaks of effort." }
  }
}

extension LintParagraph.Word {
  /// A number in digits, or as a word up to forty.
  fileprivate var number: Int? {
    let words = [
      "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15,
      "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30,
      "forty": 40, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
      "nine": 9,
    ]
    return Int(text) ?? words[text]
  }
}
