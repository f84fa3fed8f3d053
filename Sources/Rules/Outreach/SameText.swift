import Graph
import Vault

extension Rule {
  static let sameText = Rule(
    .sameText, "One text for two people",
    why: "A first e-mail that could have gone to anybody is read as if it had.",
    policy: [.alike], isConsistency: true,
    examples: [
      .finds(
        "eight of ten word runs are the same", "2026-03-01", "To Park: warning", at: .alike,
        in: alike(afterTwelve: "sleep medicine")),
      .quiet("seven of ten", "2026-03-01", at: .alike, in: alike(afterTwelve: "patients who wake")),
      .quiet(
        "a reminder may repeat what the first e-mail to them said", "2026-03-01",
        in: """
          == Mentors/Min-jun Park.md
          == Mail/To Park.md
          ---
          to: "[[Min-jun Park]]"
          kind: cold-email
          ---
          Your paper on sleep after stroke made me wonder about naps on the ward.
          == Mail/To Park again.md
          ---
          to: "[[Min-jun Park]]"
          kind: follow-up
          ---
          Your paper on sleep after stroke made me wonder about naps on the ward.
          """),
    ]
  ) { situation in
    let mails = situation.firstMails
    return mails.indices.compactMap { index in
      let mail = mails[index]
      for earlier in mails[..<index] where earlier.people.isDisjoint(with: mail.people) {
        let percent = mail.words.percentShared(with: earlier.words)
        guard percent >= situation.policy[.alike] else { continue }
        return situation.sameText(mail, earlier, percent)
      }
      return nil
    }
  }
}

/// A first e-mail and the runs of words it is made of.
private struct FirstMail {
  var note: Note
  var isDraft: Bool
  var people: Set<NoteID>
  var words: WordRuns
}

extension Situation {
  fileprivate var firstMails: [FirstMail] {
    notes(.email).compactMap { note in
      guard let email = note.email, email.kind?.value == DraftKind.coldEmail.rawValue,
        let body = note.body
      else { return nil }
      return FirstMail(
        note: note, isDraft: email.status?.value == .draft, people: Set(email.to.notes),
        words: WordRuns(body))
    }
  }

  /// The draft is the one that can still be changed; of two alike the later by path is named.
  fileprivate func sameText(_ later: FirstMail, _ earlier: FirstMail, _ percent: Int) -> Finding {
    let isEarlierOpen = earlier.isDraft && !later.isDraft
    let (subject, other) = isEarlierOpen ? (earlier, later) : (later, earlier)
    return .standing(
      .sameText, subject.note.id, .sameText(as: other.note.title, percent: percent),
      because: [subject, other].map { mail in
        .fact(note: mail.note.id, place: .start, text: mail.note.title)
      } + policies(.alike))
  }
}

/// The runs of five words in a text, case and marks aside.
package struct WordRuns: Sendable {
  /// Each as one text, a blank between its words.
  private let runs: Set<Substring>
  private static let length = 5

  package init(_ text: String) {
    let words = Self.words(folded(text))
    let line = words.joined(separator: " ")
    // The words begin and end where they do in the line: runs are pieces of it.
    var starts: [String.Index] = []
    var ends: [String.Index] = []
    var at = line.startIndex
    for word in words {
      starts.append(at)
      at = line.utf8.index(at, offsetBy: word.utf8.count)
      ends.append(at)
      if at < line.endIndex { at = line.utf8.index(after: at) }
    }
    runs = Set(zip(starts, ends.dropFirst(Self.length - 1)).map { line[$0..<$1] })
  }

  private static func words(_ text: String) -> [Substring] {
    // Nearly all is ASCII, where a byte is a character.
    guard text.utf8.allSatisfy({ $0 < 0x80 }) else {
      return text.split { !$0.isLetter && !$0.isNumber }
    }
    return text.utf8.split { byte in
      !(UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
        && !(UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }.map { Substring($0) }
  }

  /// How much of the shorter text stands in the other, 0…100.
  package func percentShared(with other: WordRuns) -> Int {
    let shorter = min(runs.count, other.runs.count)
    return shorter == 0 ? 0 : 100 * runs.intersection(other.runs).count / shorter
  }
}

// MARK: Notes of the examples

/// Two first e-mails of fourteen words, ten runs of five each; the first twelve words are shared, or
/// as many as the last words leave.
private func alike(afterTwelve end: String) -> String {
  let opening = "Your paper on stroke made me wonder about rest and recovery in"
  let shared = opening.split(separator: " ").prefix(14 - end.split(separator: " ").count)
  return """
    == Mentors/Ruth Haddad.md
    == Mentors/Min-jun Park.md
    == Mail/To Haddad.md
    ---
    to: "[[Ruth Haddad]]"
    kind: cold-email
    ---
    \(opening) older adults
    == Mail/To Park.md
    ↓---
    to: "[[Min-jun Park]]"
    kind: cold-email
    ---
    \(shared.joined(separator: " ")) \(end)
    """
}
