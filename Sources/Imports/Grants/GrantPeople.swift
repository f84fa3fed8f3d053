import Graph
import Vault

/// Those of a list of funded projects who may be people of a vault, each with their grants.
///
/// A list has tens of thousands of rows; of people nobody knows nothing is kept.
package struct GrantPeople {
  private struct Key: Hashable {
    var name: String
    var organization: String
  }

  private let file: String
  private let matcher: PersonMatcher
  private let named: Set<String>
  private var people: [ImportedPerson] = []
  private var positions: [Key: Int] = [:]
  /// Names that were asked for already: most stand in many rows.
  private var answers: [String: Bool] = [:]

  /// - Parameters:
  ///   - file: As the user named it.
  ///   - named: Who is wanted whether or not the vault knows such a name.
  package init(of vault: VaultPeople, file: String, named: [String] = []) {
    matcher = vault.matcher
    self.file = file
    self.named = Set(named.map(plainLetters))
  }

  /// In the order of the file.
  package var found: [ImportedPerson] { people }

  package mutating func take(_ row: GrantRow) {
    for (index, leader) in row.leaders.enumerated() where isKnown(leader) {
      // The organization is that of the first, who is the contact; the others may be anywhere.
      var row = row
      if index > 0 { (row.organization, row.department) = ("", "") }
      take(row, of: leader)
    }
  }

  private mutating func isKnown(_ leader: String) -> Bool {
    if let answer = answers[leader] { return answer }
    let answer =
      matcher.knows(NoteName(leader)) || named.contains(plainLetters(NoteName.shown(leader)))
    answers[leader] = answer
    return answer
  }

  private mutating func take(_ row: GrantRow, of leader: String) {
    let source = ImportSource(file: file, record: "\(ImportSource.rows)\(row.line)", line: row.line)
    let grant = ImportedGrant(
      number: row.core, funder: "NIH", country: "United States",
      ends: row.ends.map(ImportedDate.init),
      isOwn: true, source: source)
    let key = Key(name: plainLetters(leader), organization: plainLetters(row.organization))
    guard let index = positions[key] else {
      positions[key] = people.count
      people.append(person(leader, row, grant, source))
      return
    }
    people[index].take(grant)
  }

  private func person(
    _ leader: String, _ row: GrantRow, _ grant: ImportedGrant, _ source: ImportSource
  ) -> ImportedPerson {
    var person = ImportedPerson(name: Imported(NoteName.shown(leader).quieter, source))
    if !row.organization.isEmpty {
      person.institution = Imported(row.organization.quieter, source)
    }
    if !row.department.isEmpty { person.department = Imported(row.department.quieter, source) }
    person.grants = [grant]
    return person
  }
}

extension String {
  /// Text all in capitals with a capital at the beginning of each word only.
  var quieter: String {
    guard !unicodeScalars.contains(where: \.properties.isLowercase) else { return self }
    let small: Set<String> = ["of", "and", "the", "at", "for", "in"]
    return split(separator: " ").enumerated().map { index, word in
      let lower = word.lowercased()
      if index > 0, small.contains(lower) { return lower }
      var isStart = true
      return String(
        lower.flatMap { letter -> String in
          defer { isStart = !letter.isLetter && letter != "." && !letter.isNumber }
          return isStart ? letter.uppercased() : String(letter)
        })
    }.joined(separator: " ")
  }
}
