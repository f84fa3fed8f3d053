import Graph
import Vault

extension Rule {
  static let duplicatePerson = Rule(
    .duplicatePerson, "Two notes about one person",
    why: "The same person must never get two first e-mails.",
    isConsistency: true,
    examples: [
      .finds(
        "one address in two notes", "2026-03-01", "J Alvarez (cardiology): critical",
        in: """
          == Mentors/J Alvarez (cardiology).md
          ↓---
          email: JAlvarez@heartcenter.example
          ---
          == Mentors/José Álvarez.md
          ---
          email: jalvarez@heartcenter.example
          ---
          """),
      .finds(
        "one name and one institution, spelled two ways", "2026-03-01", "critical",
        in: """
          == Mentors/Dr. Jose Alvarez.md
          ↓---
          institution: Lakeside Heart Center
          ---
          == Mentors/José Álvarez.md
          ---
          institution: Lakeside Heart Center
          ---
          """),
      .quiet(
        "one name at two institutions is two people", "2026-03-01",
        in: """
          == Mentors/José Álvarez.md
          ---
          institution: Lakeside Heart Center
          ---
          == Mentors/Jose Alvarez (Tulsa).md
          ---
          name: Jose Alvarez
          institution: Tulsa Children's Hospital
          ---
          """),
    ]
  ) { situation in
    Duplicates(situation.people).groups.compactMap { group in
      guard
        let subject = group.people.first(where: { person in
          person.isMentor && person.isSpokenAbout(in: .outreach)
        })
      else { return nil }
      let others = group.people.filter { $0.id != subject.id }
      return .standing(
        .duplicatePerson, subject.id,
        .duplicatePerson(with: others.map { situation.graph.path($0.id) }, shared: group.shared),
        .critical,
        because: ([subject] + others).map { person in
          .fact(note: person.id, place: .start, text: situation.name(person.id))
        })
    }
  }
}

/// People that share an address, or name and institution, as groups in order of path.
struct Duplicates {
  struct Group {
    var people: [Relationship]
    /// What the first two share, for the sentence.
    var shared: String
  }

  private(set) var groups: [Group] = []
  private var institutions: [String: String] = [:]

  init(_ people: [Relationship]) {
    var groupOfKey: [String: Int] = [:]
    var groupOfPerson: [Int: Int] = [:]
    for (index, person) in people.enumerated() {
      for key in keys(of: person) {
        guard let first = groupOfKey[key.text] else {
          groupOfKey[key.text] = index
          continue
        }
        guard first != index else { continue }
        let shared = key.address.map { "the address \($0)" } ?? "name and institution"
        join(people, first, index, shared, &groupOfPerson)
      }
    }
    groups.removeAll { $0.people.isEmpty }
  }

  private mutating func join(
    _ people: [Relationship], _ a: Int, _ b: Int, _ shared: String, _ groupOf: inout [Int: Int]
  ) {
    let home = groupOf[a] ?? groups.count
    if home == groups.count { groups.append(Group(people: [people[a]], shared: shared)) }
    groupOf[a] = home
    if let other = groupOf[b] {
      guard other != home else { return }
      groups[home].people += groups[other].people
      groups[other].people = []
      for (person, group) in groupOf where group == other { groupOf[person] = home }
    } else {
      groups[home].people.append(people[b])
      groupOf[b] = home
    }
    groups[home].people.sort { $0.id < $1.id }
  }

  /// What tells a person apart: each address, as it is written; name and institution.
  private mutating func keys(of person: Relationship) -> [(text: String, address: String?)] {
    var keys: [(text: String, address: String?)] = person.person.emails.map {
      ("@" + folded($0), $0)
    }
    if let institution = person.person.institution {
      let name = PlainName(person.note.title).words.joined(separator: " ")
      let place = plain(institution)
      if !name.isEmpty, !place.isEmpty { keys.append((name + "|" + place, nil)) }
    }
    return keys
  }

  /// An institution as it is compared. Many people share one.
  private mutating func plain(_ institution: String) -> String {
    if let known = institutions[institution] { return known }
    let plain = PlainName(institution).words.joined(separator: " ")
    institutions[institution] = plain
    return plain
  }
}
