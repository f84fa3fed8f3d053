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

  init(_ people: [Relationship]) {
    var groupOfKey: [String: Int] = [:]
    var groupOfPerson: [Int: Int] = [:]
    for (index, person) in people.enumerated() {
      for (key, shared) in Self.keys(of: person) {
        guard let first = groupOfKey[key] else {
          groupOfKey[key] = index
          continue
        }
        guard first != index else { continue }
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

  /// What tells a person apart, each with its words for the reader.
  private static func keys(of person: Relationship) -> [(key: String, shared: String)] {
    var keys = person.person.emails.map { ("@" + folded($0), "the address \($0)") }
    if let institution = person.person.institution {
      let name = PlainName(person.note.title).words.joined(separator: " ")
      let place = PlainName(institution).words.joined(separator: " ")
      if !name.isEmpty, !place.isEmpty {
        keys.append((name + "|" + place, "name and institution"))
      }
    }
    return keys
  }
}
