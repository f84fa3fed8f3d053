import Graph

extension Wording {
  static func outreach(_ statement: Statement) -> Wording? {
    switch statement {
    case .followUp(let sent, let isLast): followUp(sent, isLast)
    case .warmFollowUp(let sent):
      Wording(
        "No answer to the introduced first e-mail of \(sent).",
        "Reply once in the same thread, a few lines, and name who introduced you.")
    case .stop(let contacts, let last, let next): stop(contacts, last, next)
    case .overLimit(let contacts, let limit, let last):
      Wording(
        "\(contacts) e-mails without an answer, the last on \(last); \(limit) are the most.",
        "Write no more to this address; put the time into the next name on the list.")
    case .bounced(let day):
      Wording(
        "The first e-mail came back on \(day): the address is wrong.",
        "Find the address on a recent paper or the department's page, then write anew.")
    case .writeAgain(let asked, let day):
      Wording(
        "Asked on \(asked) to be written to again from \(day).",
        "Write in the same thread, and refer to that line of theirs.")
    default: outreachList(statement)
    }
  }

  private static func followUp(_ sent: CivilDate, _ isLast: Bool) -> Wording {
    isLast
      ? Wording(
        "No answer to the first e-mail of \(sent) and one follow-up.",
        "Reply a last time in the same thread, and say that it is the last.")
      : Wording(
        "No answer to the first e-mail of \(sent).",
        "Reply in the same thread: a few lines, no apology, nothing new.")
  }

  private static func stop(_ contacts: Int, _ last: CivilDate, _ next: String?) -> Wording {
    Wording(
      "\(count(contacts, "e-mail")) without an answer, the last on \(last).",
      next.map { "Stop here and write to the next on the list: \($0)." }
        ?? "Stop here; the list holds nobody else to write to: add names.")
  }

  private static func outreachList(_ statement: Statement) -> Wording? {
    switch statement {
    case .duplicatePerson(let others, let shared):
      Wording(
        "Shares \(shared) with \(list(others)): two notes about one person.",
        "Merge the notes before anybody gets two first e-mails.")
    case .sameText(let other, let percent):
      Wording(
        "The first e-mail is \(percent) % the same as \(quoted(other)).",
        "Rewrite it around this person's paper and question.")
    case .noConnection(let names, let number):
      Wording(
        "No `connection` for \(list(names, of: number)).",
        "Read one paper of each and write down the question it raises.")
    case .oneAtATime(let targets, let contacted):
      Wording(
        "\(targets) people wait on the list while \(count(contacted, "person", "people")) "
          + (contacted == 1 ? "has an e-mail." : "have an e-mail."),
        "Write to three or four this week, each about their own work.")
    case .scoresPending:
      Wording(
        "Exam scores are pending and no date is given for them.",
        "Set `scores-expected` and say it plainly in first e-mails, or wait with them.")
    default: nil
    }
  }

  static func targets(_ statement: Statement) -> Wording? {
    switch statement {
    case .listSize(let number, let fewest, let most):
      Wording(
        "The hit list holds \(count(number, "person", "people")); \(fewest) to \(most) serve best.",
        number < fewest ? "Add people worth writing to." : "Keep the best \(most); pause the rest.")
    case .notPublishing(let last, let months):
      Wording(
        "Last original paper \(last), more than \(months) months ago.",
        "Think of a personal reference here, not of a research mentor.")
    case .incomplete(let gaps, let number):
      Wording("Gaps in the record: \(list(gaps, of: number)).", "Fill them in before writing.")
    case .endedGrant(let ended):
      Wording(
        "The grant ended on \(ended).", "Look up whether a new one runs before relying on it.")
    default: nil
    }
  }
}
