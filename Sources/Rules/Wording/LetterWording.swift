import Graph

extension Wording {
  static func letters(_ statement: Statement) -> Wording? {
    switch statement {
    case .letterAsk(let due, let isRemote, let doubt):
      Wording("Letter planned, due \(due).", ask(isRemote, doubt))
    case .shortRunway(let due, let doubt):
      Wording(
        "Letter planned, not asked for, and due already on \(due).",
        doubt.map(decideFirst) ?? "Ask today, say that it is short, and make a no easy.")
    case .letterAnswer(let asked):
      Wording(
        "Asked for the letter on \(asked); no answer yet.",
        "Ask once more whether they can write a strong one, and think of somebody else.")
    case .letterHedged(let day):
      Wording(
        "The answer of \(day) was hesitant.",
        "Do not rely on this letter; thank them and plan another writer.")
    case .letterPacket(let agreed):
      Wording(
        "Agreed to write on \(agreed); the packet is not sent.",
        "Send one e-mail: CV, statement draft, form, talking points, due date, how to upload.")
    default: letterRungs(statement)
    }
  }

  private static func ask(_ isRemote: Bool, _ doubt: Verdict?) -> String {
    if let doubt { return decideFirst(doubt) }
    return isRemote
      ? "Ask by video, else by e-mail: can they write a strong letter?"
      : "Ask in person or by video: can they write a strong letter?"
  }

  private static func decideFirst(_ doubt: Verdict) -> String {
    "Decide first whether to rely on this letter: the verdict here is \(doubt.rawValue)."
  }

  private static func letterRungs(_ statement: Statement) -> Wording? {
    switch statement {
    case .letterCheck(let due, let isSecond):
      Wording(
        "Letter due \(due), not submitted yet.",
        isSecond
          ? "Check a second time, short: is anything missing to upload it?"
          : "Check in, friendly: does anything help? Repeat how to upload.")
    case .callOffice(let due):
      Wording("Letter due \(due), not submitted yet.", "Call the office.")
    case .letterMissed(let due, let state):
      Wording(
        "The letter was due on \(due) and is only \(state == .asked ? "asked for" : "promised").",
        "Tell the programs concerned at once, and what will come instead.")
    case .letterUnassigned(let submitted, let opens):
      Wording(
        "Letter submitted" + (submitted.map { " on \($0)" } ?? "")
          + ", assigned to no program; review opens \(opens).",
        "Assign it; at most four go to one program.")
    case .overMax(let assigned, let most, let cycle):
      Wording(
        "\(assigned) letters assigned for \(cycle); a program takes \(most).",
        "Check which programs got which: an assigned letter cannot be withdrawn.")
    default: nil
    }
  }

  static func letterQuality(_ statement: Statement) -> Wording? {
    switch statement {
    case .thinEvidence(let evidence):
      Wording(
        "Evidence for the letter: \(count(evidence.items, "item")), "
          + "\(count(evidence.facets, "facet")) over \(count(evidence.span, "day"))"
          + (evidence.age.map { ", newest \(count($0, "day")) old." } ?? "."),
        "Write down what this mentor saw; plan one piece of work that shows another side.")
    case .textInVault(let writer):
      Wording(
        "Reads like the text of a letter by \(writer) that you waived the right to see.",
        "Delete the note and its history, and tell the writer if it reached you by mistake.")
    default: nil
    }
  }
}
