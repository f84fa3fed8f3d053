import Graph
import Imports
import Vault

/// What an import says, apart from how it is laid out.
enum ImportWording {
  static func words(_ activity: ImportedActivity) -> String {
    let roles = [
      (activity.first, "first"), (activity.last, "last"), (activity.corresponding, "corresponding"),
    ].filter { $0.0 > 0 }.map { "\($0.1) author of \($0.0)" }
    let papers =
      "\(counted(activity.papers, "paper")), \(activity.recentOriginals) original within 24 months"
    return ([papers] + roles).joined(separator: "; ")
  }

  /// What stands above those whom only the mailbox knows.
  static let unknown =
    "You have written to them. For a note about one, import again with --new NAME."

  /// With whom and how often: `ada@x.example; 3 sent, 1 received, the last on 2026-07-01`.
  static func words(_ person: ImportedPerson) -> String {
    let addresses = person.emails.map(\.value).filter { $0 != person.name.value }
    let numbers = person.mail.map { mail in
      let last = mail.last.map { ", the last on \($0)" } ?? ""
      return "\(mail.sent) sent, \(mail.received) received\(last)"
    }
    return (addresses.prefix(1) + [numbers].compactMap(\.self)).joined(separator: "; ")
  }

  static func words(_ mail: ImportedMail) -> String {
    let subject = mail.subject.isEmpty ? "no subject" : mail.subject
    return "\(mail.date) \(mail.verb.rawValue): \(subject) (\(mail.source.record))"
  }

  /// What to type about somebody who may be one of several, or none of them: the case, and the
  /// option that says so. Quoted, for what an export says must not do anything in a shell.
  static func answers(_ offer: Offer, _ kind: ImportKind) -> [(case: String, option: String)] {
    let name = offer.person.name.value
    let path = offer.candidates.first?.path ?? ""
    let same = ("the same person", "--same \(shellWord("\(name)=\(path)"))")
    return kind == .reporter ? [same] : [same, ("somebody else", "--new \(shellWord(name))")]
  }

  /// What comes after an import that made notes.
  static let next =
    "Next: choose a `connection` from the papers of each new note; `rapport targets` ranks them."

  static func words(_ obstacle: Offer.Obstacle) -> String {
    switch obstacle {
    case .frontMatter:
      "its front matter cannot be read, or has a key twice; `rapport check` shows the place"
    case .body:
      "it ends inside a code block or a comment, where nothing that is added would count; close it"
    case .unread: "it could not be read; `rapport check` says why"
    }
  }

  static func words(_ fate: JournalOffer.Fate) -> String {
    switch fate {
    case .listed(let standing): "found by its ISSN: \(standing.rawValue)"
    case .listedByTitle(let standing): "found by its title alone: \(standing.rawValue)"
    case .notFound: "found in neither PubMed's list nor the directory: not-found"
    case .notListed: "not in this list, which does not say that it is nowhere"
    case .unclear(let titles):
      "several journals have this title; write the `issn` of yours into the note: "
        + titles.prefix(4).joined(separator: "; ")
    case .unwritable(let obstacle): "left as it is: \(words(obstacle))"
    }
  }

  static func words(_ kind: ImportProblem.Kind) -> String {
    switch kind {
    case .unclosedQuote:
      "a quote is opened here and never closed, so that the rest of the file became one cell; "
        + "export the file again, or close the quote"
    case .noEndColumn:
      "no column says when projects end; export again with the column Project End Date"
    case .unreadableEnd: "the end date is none that I can read; write it as 2027-08-31"
    case .namelessCard: "the card names no person"
    case .unclosedCard: "the card is never closed; what stands in it was taken"
    case .undatedMail(let text):
      "the date is none, or lies ahead\(text.isEmpty ? "" : ": \(text)"); the message was left out"
    case .pubmed(let kind, let record, let excerpt): words(kind, record, excerpt)
    case .more(let kind, let count): "\(counted(count, "other place")) like this: \(title(kind))"
    }
  }

  private static func words(
    _ kind: PubMedProblem.Kind, _ record: String, _ excerpt: String
  ) -> String {
    let place = record.isEmpty ? "" : "\(record): "
    return place + title(kind) + (excerpt.isEmpty ? "" : ": \(excerpt)")
  }

  private static func title(_ kind: PubMedProblem.Kind) -> String {
    switch kind {
    case .notUTF8: "bytes that are not UTF-8 were taken for Windows-1252"
    case .strayLine: "a line that is neither a field nor the rest of one was left out"
    case .longValue: "a value of more than 64 KB was cut"
    case .noPMID: "a record without a PMID"
    case .repeated: "a record that the file has twice; the first counts"
    case .unreadableDate: "a date that is none"
    case .unreadableOrcid: "an ORCID iD that is none"
    case .sharedOrcid: "one ORCID iD under two names; it was not used"
    case .unclosedQuote: words(ImportProblem.Kind.unclosedQuote)
    }
  }
}
