extension PersonGroups {
  /// Joins records with one ORCID iD.
  ///
  /// An iD is not believed blindly: publishers have put the iD of one author with another. With two
  /// authors of one paper it counts for neither; under names that cannot be of one person it counts
  /// for the larger group.
  mutating func joinByOrcid(_ table: inout AuthorTable, _ problems: inout PubMedProblems) {
    for records in table.records(by: \.orcid, count: table.orcids.count) {
      let (single, doubled) = table.splitByPaper(records)
      for record in doubled { table.dropOrcid(record, &problems) }
      let groups = table.groups(single) { $0.mayShareOrcid(with: $1) }
      let most = groups.map(\.count).max() ?? 0
      let isClear = groups.count(where: { $0.count == most }) == 1
      for group in groups {
        if isClear, group.count == most {
          for record in group.dropFirst() { join(group[0], record, .orcid) }
        } else {
          for record in group { table.dropOrcid(record, &problems) }
        }
      }
    }
  }

  /// Joins records with one e-mail address and one name.
  mutating func joinByEmail(_ table: AuthorTable) {
    for records in table.records(by: \.email, count: table.emails.count) {
      let address = table.emails[table.authors[Int(records[0])].email]
      let local = plainLetters(String(address.prefix { $0 != "@" })).filter { $0 != " " }
      let (single, _) = table.splitByPaper(records)
      for group in table.groups(single, { $0.mayShareEmail(with: $1, local: local) }) {
        joinWithoutContradiction(group, table)
      }
    }
  }

  /// Joins to the first record all that do not have another ORCID iD.
  private mutating func joinWithoutContradiction(_ group: [Int32], _ table: AuthorTable) {
    var orcid = table.authors[Int(group[0])].orcid
    for record in group.dropFirst() {
      let other = table.authors[Int(record)].orcid
      if other >= 0, orcid >= 0, other != orcid { continue }
      orcid = max(orcid, other)
      join(group[0], record, .email)
    }
  }
}

extension PersonName {
  /// With one iD a family name may change, if the forename stays.
  func mayShareOrcid(with other: PersonName) -> Bool {
    if isSwapped(other) { return true }
    switch family(other) {
    case .same, .partial, .front: return given(other) != .conflict
    case .different: return given(other) >= .full
    }
  }

  /// With one address too, if the address has one of the family names in it. Addresses of a group
  /// or an office are used by several people.
  func mayShareEmail(with other: PersonName, local: String) -> Bool {
    guard suffix == other.suffix else { return false }
    let match = given(other)
    switch family(other) {
    case .same, .partial, .front: return match > .unknown
    case .different:
      return match >= .full
        && [self, other].contains { name in
          name.joinedCore.0.utf8.count > 3 && local.contains(name.joinedCore.0)
        }
    }
  }
}

extension AuthorTable {
  /// Records by the number of an identifier, for those that two or more have.
  fileprivate func records(by number: KeyPath<Author, Int32>, count: Int) -> [[Int32]] {
    var records = Array(repeating: [Int32](), count: count)
    for (index, author) in authors.enumerated() where author[keyPath: number] >= 0 {
      records[Int(author[keyPath: number])].append(Int32(index))
    }
    return records.filter { $0.count > 1 }
  }

  /// Records whose paper has no other of them, and the rest.
  fileprivate func splitByPaper(_ records: [Int32]) -> (single: [Int32], doubled: [Int32]) {
    var counts: [Int32: Int] = [:]
    for record in records { counts[authors[Int(record)].paper, default: 0] += 1 }
    let isSingle: (Int32) -> Bool = { counts[authors[Int($0)].paper] == 1 }
    return (records.filter(isSingle), records.filter { !isSingle($0) })
  }

  /// Puts records together whose names all fit each other.
  fileprivate func groups(
    _ records: [Int32], _ fits: (PersonName, PersonName) -> Bool
  ) -> [[Int32]] {
    var groups: [(records: [Int32], names: [Int32])] = []
    for record in records {
      let name = authors[Int(record)].name
      let place = groups.firstIndex { group in
        group.names.contains(name)
          || group.names.count < 50 && group.names.allSatisfy { fits(names[$0], names[name]) }
      }
      if let place {
        groups[place].records.append(record)
        if !groups[place].names.contains(name) { groups[place].names.append(name) }
      } else if groups.count < 50 {
        groups.append(([record], [name]))
      }
    }
    return groups.map(\.records)
  }

  fileprivate mutating func dropOrcid(_ record: Int32, _ problems: inout PubMedProblems) {
    let author = authors[Int(record)]
    guard author.orcid >= 0 else { return }
    problems.note(
      .sharedOrcid, line: Int(author.line), record: label(papers[Int(author.paper)]),
      names[author.name].shown + ", " + orcids[author.orcid])
    authors[Int(record)].orcid = -1
  }
}
