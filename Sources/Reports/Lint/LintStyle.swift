import Graph
import Rules
import Vault

/// How a mail reads: length, asks, subject.
extension LintCheck {
  static let scores = LintCheck(
    "style.scores", .advice, "An exam score",
    why: "A score in a mail becomes the mail; the application has it anyway.",
    instead: "Leave it out unless they asked for it.",
    bad: LintExample(
      .update, "Subject: News\n\nDear Dr. Raman,\n\nmy USMLE Step 2 came back: 245."),
    good: LintExample(.update, "Subject: News\n\nDear Dr. Raman,\n\nthe last exam is behind me.")
  ) { desk in
    desk.objections.filter { $0.kind == .score }.map {
      LintHit($0.range, "\($0.words.quoted) is an exam score.")
    }
  }

  static let length = LintCheck(
    "style.length", .advice, "Too long",
    why: "Short mails are answered between two patients; long ones wait for the weekend.",
    instead: "Cut it: one thought a sentence, one question a mail.",
    bad: LintExample(
      .followUp,
      "Subject: Re: Day 7\n\nDear Dr. Raman,\n\n"
        + Array(repeating: "day seven or day fourteen,", count: 20).joined(separator: " ")),
    good: LintExample(
      .followUp, "Subject: Re: Day 7\n\nDear Dr. Raman,\n\nday seven or day fourteen?")
  ) { desk in
    guard let kind = desk.kind, let most = kind.mostWords else { return [] }
    let words = desk.body.reduce(0) { $0 + $1.words.count }
    guard words > most else { return [] }
    return [LintHit(desk.top, "\(words) words; \(kind.rawValue) does with \(most).")]
  }

  static let oneAsk = LintCheck(
    "style.one-ask", .advice, "More than one ask",
    why: "Of two questions the easier one is answered, or neither.",
    instead: "Keep the one that matters today.",
    bad: LintExample(
      .question,
      "Subject: A or B\n\nDear Dr. Raman,\n\ntable as A or B? Could you also send the code?"),
    good: LintExample(.question, "Subject: A or B\n\nDear Dr. Raman,\n\ntable as A or B?")
  ) { desk in
    guard !desk.isOneOf(.update, .win, .thanks, .matchThanks), desk.kind?.isScript != true else {
      return []
    }
    return desk.asks.dropFirst().map { LintHit($0, "This is one more ask.") }
  }

  static let noAsk = LintCheck(
    "style.no-ask", .advice, "An ask where none belongs",
    why: "News and thanks that want something are read as a bill.",
    instead: "Ask in a mail of its own.",
    bad: LintExample(
      .update, "Subject: Done\n\nDear Dr. Raman,\n\nthe tables are done. Could you look at them?"),
    good: LintExample(
      .update, "Subject: Done\n\nDear Dr. Raman,\n\nthe tables are done; nothing needed from you.")
  ) { desk in
    guard desk.isOneOf(.update, .win, .thanks, .matchThanks) else { return [] }
    return desk.asks.map { LintHit($0, "This asks for something.") }
  }

  static let subject = LintCheck(
    "style.subject", .advice, "A subject that says nothing",
    why: "It is read in a list of two hundred; only a subject about their work stands out.",
    instead: "Name the thing itself in four to eight words.",
    bad: LintExample(
      .coldEmail,
      "Subject: Research opportunity\n\nDear Dr. Raman,\n\nyour paper leaves out weekends: why?"),
    good: LintExample(
      .coldEmail,
      "Subject: Weekends in your cohort\n\nDear Dr. Raman,\n\nyour paper leaves them out: why?")
  ) { desk in
    guard desk.kind.map({ !$0.isScript }) ?? true else { return [] }
    guard let subject = desk.subject, !subject.words.isEmpty else {
      return [LintHit(desk.top, "It has no subject.")]
    }
    let words = subject.words.map(\.text).filter { $0 != "re" }
    let generic: Set<String> = [
      "question", "a question", "quick question", "hello", "hi", "request", "a request", "research",
      "research opportunity", "research position", "opportunity", "mentorship", "mentoring", "help",
      "letter", "inquiry", "enquiry", "introduction", "following up", "follow up", "checking in",
      "update", "thank you", "thanks", "observership", "prospective student", "student",
    ]
    guard generic.contains(words.joined(separator: " ")) else { return [] }
    return [LintHit(subject.whole, "The subject could stand over any mail.")]
  }

  static let sameThread = LintCheck(
    "style.same-thread", .advice, "A reminder outside its thread",
    why: "In the thread one glance shows what it is about; as a new mail it is a new mail.",
    instead: "Reply to your own last mail, or use rapport draft --eml.",
    bad: LintExample(.followUp, "Subject: Day 7\n\nDear Dr. Raman,\n\nday 7 or day 14?"),
    good: LintExample(.followUp, "Subject: Re: Day 7\n\nDear Dr. Raman,\n\nday 7 or day 14?")
  ) { desk in
    guard desk.isOneOf(.followUp, .lastFollowUp, .warmFollowUp), !desk.text.isReply,
      desk.subject?.words.first.map({ $0.text != "re" && $0.text != "aw" }) ?? true
    else { return [] }
    return [LintHit(desk.subject?.whole ?? desk.top, "It is no reply to the mail before.")]
  }

  static let last = LintCheck(
    "style.last", .advice, "The last mail does not say so",
    why: "Said plainly, it frees both; unsaid, the next silence is one more question.",
    instead: "Say that it is the last.",
    bad: LintExample(.lastFollowUp, "Subject: Re: Day 7\n\nDear Dr. Raman,\n\nday 7 or day 14?"),
    good: LintExample(
      .lastFollowUp, "Subject: Re: Day 7\n\nDear Dr. Raman,\n\na last time: day 7 or day 14?")
  ) { desk in
    guard desk.isOneOf(.lastFollowUp),
      !desk.body.contains(where: { $0.holds(["last", "final", "not write again"]) })
    else { return [] }
    return [LintHit(desk.top, "It does not say that it is the last.")]
  }
}

extension DraftKind {
  /// The most words between greeting and closing; nil for what is read by nobody but the applicant.
  package var mostWords: Int? {
    switch self {
    case .followUp, .lastFollowUp: 80
    case .warmFollowUp, .question: 90
    case .feedbackNudge, .letterCheck: 100
    case .win, .introRequest: 130
    case .thanks, .update, .letterMissed: 150
    case .coldEmail, .meetingSummary, .exit, .observership: 200
    case .letterAsk: 220
    case .letterPacket: 280
    case .matchThanks: 400
    case .meetingPrep, .letterCall: nil
    }
  }
}

extension LintDesk {
  /// Sentences that want something.
  var asks: [LintRange] {
    let phrases = [
      "could you", "would you", "can you", "will you", "please", "may i ask", "may i have",
      "i would like to ask you", "let me know", "would it be possible", "i ask you to",
    ]
    return body.flatMap { paragraph in
      paragraph.sentences.filter { sentence in
        let text = paragraph.string(sentence)
        if text.contains("?") { return true }
        return LintParagraph([.init(text, number: 1)]).holds(phrases)
      }.map(paragraph.range)
    }
  }
}
