extension Meeting {
  static let media = ["in-person", "video", "phone"]

  /// Reads the keys of a meeting; `date` is the note's, so that a file name will do.
  init(_ front: inout FrontMatterReader, date: Placed<CivilDate>?) {
    self.date = date
    with = front.references(.with)
    projects = front.references(.project)
    medium = front.word(.medium, allowed: Self.media)?.value
    status = front.choice(.status)
    nextStep = front.text(.nextStep)
    nextDate = front.date(.nextDate)
  }
}

extension Project {
  /// Reads the keys of a project.
  init(_ front: inout FrontMatterReader) {
    mentors = front.references(.mentors)
    status = front.choice(.status)
    myRole = front.string(.myRole)
    deadline = front.date(.deadline)
    journal = front.reference(.journal)
    product = front.choice(.product)
    remote = front.flag(.remote)?.value
  }
}

extension Letter {
  /// Reads the keys of a letter. Its state comes from its lines; only `planned` may be written.
  init(_ front: inout FrontMatterReader) {
    writer = front.references(.writer)
    cycle = front.reference(.cycle)
    specialties = front.strings(.specialty)
    let written: Placed<Kind>? = front.choice(.kind)
    kind = written?.value
    due = front.date(.due)
    waived = front.flag(.waived)?.value
    letterID = front.string(.letterID)
    form = front.string(.form)
    _ = front.word(.state, allowed: ["planned"])
  }
}

extension Cycle {
  /// Reads the keys of a cycle.
  init(_ front: inout FrontMatterReader) {
    specialties = front.strings(.specialty)
    lettersDue = front.date(.lettersDue)
    opens = front.date(.opens)
    reviewOpens = front.date(.reviewOpens)
    rankListDue = front.date(.rankListDue)
    matchDay = front.date(.matchDay)
    lettersNeeded = front.number(.lettersNeeded, in: 0...Int.max, "0 or more letters")
    lettersMax = front.number(.lettersMax, in: 0...Int.max, "0 or more letters")
    upload = front.string(.upload)
    source = front.string(.source)
    checked = front.date(.checked)
  }
}

extension Journal {
  /// Reads the keys of a journal.
  init(_ front: inout FrontMatterReader) {
    issn = front.strings(.issn)
    indexed = front.choice(.indexed)
    source = front.string(.source)
    checked = front.date(.checked)
  }
}

extension Opportunity {
  static let kinds = ["observership", "externship", "society", "collaboration"]

  /// Reads the keys of an opportunity.
  init(_ front: inout FrontMatterReader) {
    kind = front.word(.kind, allowed: Self.kinds)?.value
    institution = front.string(.institution)
    contact = front.references(.contact)
    applyBy = front.date(.applyBy)
    starts = front.date(.starts)
    ends = front.date(.ends)
    status = front.string(.status)
  }
}

extension Email {
  /// What an e-mail can be for: the kinds of drafts.
  static let kinds = [
    "cold-email", "follow-up", "last-follow-up", "warm-follow-up", "meeting-prep",
    "meeting-summary", "question", "feedback-nudge", "letter-ask", "letter-packet",
    "letter-check", "letter-call", "letter-missed", "update", "win", "intro-request", "exit",
    "thanks", "match-thanks", "observership",
  ]

  /// Reads the keys of an e-mail note.
  init(_ front: inout FrontMatterReader) {
    to = front.references(.to)
    kind = front.word(.kind, allowed: Self.kinds)
    status = front.choice(.status)
    sent = front.date(.sent)
    messageID = front.string(.messageID)
  }
}
