import Rules
import Vault

/// Asking on, and reminding.
extension LintCheck {
  static let fallback = LintCheck(
    "style.fallback", .advice, "A way out to somebody else",
    why: "Who is offered a colleague to pass it to passes it on, and you asked nobody.",
    instead: "Ask this one person; ask the next one yourself.",
    bad: LintExample(
      .coldEmail,
      "Subject: Weekends\n\nDear Dr. Raman,\n\ncould you, or someone you know, use a paper reader?"),
    good: LintExample(
      .coldEmail, "Subject: Weekends\n\nDear Dr. Raman,\n\ncould you use a reader for the paper?")
  ) { desk in
    let phrases = [
      "or someone you know", "or somebody you know", "or anyone", "or anybody", "or someone else",
      "or somebody else", "or a colleague", "or one of your colleagues", "if not you",
      "anyone in your", "someone in your", "anybody in your", "forward this", "forward my",
      "know of anyone", "know anyone", "know anybody", "point me to someone",
    ]
    guard !desk.isOneOf(.introRequest) else { return [] }
    return desk.hits(phrases) { "\($0.quoted) hands the question on." }
  }

  static let news = LintCheck(
    "style.news", .advice, "Something new in a reminder",
    why: "A reminder that brings news is a second first e-mail; the question drowns.",
    instead: "Repeat the question, nothing else.",
    bad: LintExample(
      .followUp,
      "Subject: Re: Day 7\n\nDear Dr. Raman,\n\nday 7 or 14? In the meantime I joined a trial."),
    good: LintExample(.followUp, "Subject: Re: Day 7\n\nDear Dr. Raman,\n\nday 7 or 14?")
  ) { desk in
    guard desk.isOneOf(.followUp, .lastFollowUp, .warmFollowUp) else { return [] }
    let phrases = [
      "in the meantime", "meanwhile", "since then", "by the way", "in addition", "another question",
      "i have since", "one more thing", "moreover", "i recently", "happy to share",
      "pleased to share",
    ]
    return desk.hits(phrases) { "\($0.quoted) brings something new." }
  }

  static let apology = LintCheck(
    "style.apology", .advice, "An apology in a reminder",
    why: "Nothing wrong was done; an apology makes the mail look like a nuisance.",
    instead: "Leave it out.",
    bad: LintExample(
      .followUp, "Subject: Re: Day 7\n\nDear Dr. Raman,\n\nsorry to bother you: day 7 or 14?"),
    good: LintExample(.followUp, "Subject: Re: Day 7\n\nDear Dr. Raman,\n\nday 7 or 14?")
  ) { desk in
    guard
      desk.isOneOf(.followUp, .lastFollowUp, .warmFollowUp, .feedbackNudge, .question, .letterCheck)
    else { return [] }
    let phrases = [
      "sorry", "apolog*", "forgive me", "excuse me", "pardon", "hate to bother", "must be busy",
      "you are busy", "how busy", "busy schedule",
    ]
    return desk.hits(phrases) { "\($0.quoted) is an apology." }
  }
}
