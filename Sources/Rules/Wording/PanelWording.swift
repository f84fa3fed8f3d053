import Graph

extension Wording {
  static func panel(_ statement: Statement) -> Wording? {
    switch statement {
    case .tooFew(let active, let good):
      Wording(
        "\(count(active, "active mentor")); \(good) make a sound panel.",
        "Start with the next on the hit list this week.")
    case .roleGap(let roles):
      Wording("Nobody active as \(list(roles)) mentor.", "Look for one on the hit list.")
    case .singleWitness(let name, let percent, let items):
      Wording(
        "\(percent) % of \(items) items of evidence rest on \(name).",
        "Let somebody else see your work too.")
    case .lettersShort(let letters, let needed, let cycle):
      Wording(
        "\(count(letters, "letter")) under way for \(cycle); it needs \(needed).",
        "Plan another writer and ask in time.")
    default: nil
    }
  }

  static func touch(_ statement: Statement) -> Wording? {
    switch statement {
    case .update(let last):
      Wording(
        "Last contact \(last).", "Send three lines of news that ask for nothing.")
    case .win(let day, let text):
      Wording(
        "Not told yet about \(day): \(text).", "Share it in two lines, with their part in it.")
    case .thanksLetter(let submitted):
      Wording(
        "Letter submitted on \(submitted), no thank-you noted.", "Write a personal thank-you note.")
    case .thanksMatch(let day):
      Wording(
        "Match Day was \(day), no thank-you noted.",
        "Write by hand what this mentor did that nobody else did.")
    default: nil
    }
  }

  static func risk(_ statement: Statement) -> Wording? {
    switch statement {
    case .venue(let journals):
      Wording(
        journals.isEmpty
          ? "No journal is noted for this mentor's papers."
          : "No index lists the journals noted here: \(list(journals)).",
        "Look the journals up in MEDLINE and DOAJ before relying on papers there.")
    case .projectVenue(let journal, let isKnown):
      Wording(
        isKnown
          ? "No index lists \(quoted(journal))." : "\(quoted(journal)) has not been looked up.",
        "Verify the journal before agreeing to authorship.")
    case .outsideSpecialty(let theirs, let wanted):
      Wording(
        "Letter from \(list(theirs)) for an application in \(list(wanted)).",
        "Plan two letters from the specialty, and let this one show another side.")
    case .genericLetter(let last):
      Wording(
        "A letter is under way" + (last.map { " and nothing was heard since \($0)." } ?? "."),
        "Bring your work back to mind: an update, then the points for the letter.")
    case .lateWriter(let checks, let missed):
      Wording(
        missed > 0
          ? "A letter of an earlier cycle came late or not at all."
          : "\(count(checks, "check")) on the letter passed without a submission.",
        "Have another letter ready in time.")
    default: nil
    }
  }

  static func other(_ statement: Statement) -> Wording? {
    switch statement {
    case .applyBy(let kind, let day):
      Wording("Apply for the \(kind ?? "opportunity") by \(day).", "Apply, or drop it in the note.")
    case .profileStale(let checked):
      Wording(
        checked.map { "Profiles last checked on \($0)." } ?? "Profiles were never checked.",
        "Check ORCID, Scholar and LinkedIn for one name form, then set `profiles-checked`.")
    case .cycleUnchecked(let checked, let hasSource):
      Wording(
        hasSource
          ? (checked.map { "Season dates last checked on \($0)." }
            ?? "Season dates were never checked.")
          : "Season dates without a source.",
        "Look them up again; set `source` and `checked`.")
    case .unwitnessed(let number):
      Wording(
        "\(count(number, "item")) of evidence name no witness.",
        "Add who saw it: `[witness:: [[Name]]]`.")
    default: nil
    }
  }
}
