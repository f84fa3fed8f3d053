import Graph
import Rules
import Vault

/// What must not be sent: gaps and names.
extension LintCheck {
  static let gap = LintCheck(
    "send.gap", .error, "A gap left open",
    why: "It shows that nobody read the mail before it went out.",
    instead: "Write what belongs there, or take the sentence out.",
    bad: LintExample(.followUp, "Subject: Re: Day 7\n\nDear Dr. Raman,\n\n[FILL: the question]"),
    good: LintExample(
      .followUp, "Subject: Re: Day 7\n\nDear Dr. Raman,\n\nDay 7 or day 14? One word is enough.")
  ) { desk in
    let marks = [
      Draft.gapMark, "{{", "}}", "[name]", "[NAME]", "[Name]", "<name>", "XXX", "TODO", "TBD",
      "lorem ipsum",
    ]
    return desk.all.flatMap { paragraph in
      marks.flatMap { paragraph.text.ranges(of: $0) }.map { found in
        let start = paragraph.text.utf8.distance(
          from: paragraph.text.startIndex, to: found.lowerBound)
        let rest = paragraph.text[found.lowerBound...]
        let shown = rest.prefix { $0 != ":" && $0 != " " }
        let end = rest.firstIndex(of: "]").map { rest[...$0].utf8.count } ?? shown.utf8.count
        return LintHit(
          paragraph.range(start..<start + end),
          "A gap is left open: \(String(rest.prefix(end).prefix(60)))")
      }
    }
  }

  static let wrongName = LintCheck(
    "send.wrong-name", .error, "A wrong name in the greeting",
    why: "Nobody reads on below somebody else's name.",
    instead: "Write the name as their note has it.",
    bad: LintExample(.update, "Subject: Tables done\n\nDear Dr. Rahman,\n\nthe tables are done."),
    good: LintExample(.update, "Subject: Tables done\n\nDear Dr. Raman,\n\nthe tables are done.")
  ) { desk in
    guard let paragraph = desk.greeting, !desk.people.isEmpty, desk.kind?.isAboutThem != true else {
      return []
    }
    let greeting = LintGreeting(paragraph)
    let known = desk.people.map { LintGreeting.words(of: desk.graph[$0]) }
      .reduce(into: Set<String>()) { $0.formUnion($1) }
    return greeting.names.filter { !known.contains($0.text.plain) && $0.text.count > 1 }.map {
      word in
      let names = desk.people.map { desk.graph[$0].title }.listed
      return LintHit(
        paragraph.range(word.range),
        "\"\(paragraph.string(word.range))\" is no part of the name of \(names).")
    }
  }

  static let ambiguousName = LintCheck(
    "send.ambiguous-name", .error, "A name that fits several people",
    why: "Then nothing can tell whether it goes to the right one.",
    instead: "Say with --to who is meant, or write the address into the text's To line.",
    bad: LintExample(.update, to: nil, "Subject: Tables\n\nDear Dr. Chen,\n\nthe tables are done."),
    good: LintExample(
      .update, to: "Wei Chen", "Subject: Tables\n\nDear Dr. Chen,\n\nthe tables are done.")
  ) { desk in
    desk.unclear.map { name, people in
      let names = people.map { desk.graph[$0].title }.listed
      return LintHit(desk.top, "\(name.quoted) could be any of \(names).")
    }
  }

  static let otherWriter = LintCheck(
    "send.other-writer", .error, "Another mentor, or a letter of theirs, is named",
    why: "No writer is told about another: each letter has to stand for itself.",
    instead: "Leave the name out; who it was does not matter here.",
    bad: LintExample(
      .letterAsk,
      "Subject: A letter\n\nDear Dr. Raman,\n\nDr. Whitlock said no. Can you write a strong one?"),
    good: LintExample(
      .letterAsk,
      "Subject: A letter\n\nDear Dr. Raman,\n\nDo you know my work well enough for a strong letter?"
    )
  ) { desk in
    desk.objections.compactMap { objection in
      guard objection.kind == .otherPerson || objection.kind == .otherLetter else { return nil }
      let what = objection.kind == .otherPerson ? "names another mentor" : "names another letter"
      return LintHit(objection.range, "\(objection.words.quoted) \(what).")
    }
  }
}
