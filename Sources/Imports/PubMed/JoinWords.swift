extension PubMedExport {
  /// A join with what its two records have in common.
  func evidence(_ join: PersonGroups.Join) -> MergeEvidence {
    MergeEvidence(reason: reason(join), first: source(join.first), second: source(join.second))
  }

  private func reason(_ join: PersonGroups.Join) -> MergeEvidence.Reason {
    let (a, b) = (table.authors[Int(join.first)], table.authors[Int(join.second)])
    let name = table.names[a.name].shown
    switch join.ground {
    case .orcid: return .orcid(table.orcids[max(a.orcid, b.orcid)])
    case .email: return .email(table.emails[max(a.email, b.email)])
    case .place:
      let (institution, department) = commonPlace(join.first, join.second)
      return .nameAndInstitution(name: name, institution: institution, department: department)
    case .circle:
      let shared = Set(table.paper(join.first).circle).intersection(table.paper(join.second).circle)
      let names = table.paper(join.first).authors.filter {
        shared.contains(table.authors[Int($0)].key)
      }
      .filter { $0 != join.first }.map { table.names[table.authors[Int($0)].name].shown }
      return .nameAndCoauthors(name: name, coauthors: names)
    }
  }

  /// The nearest places of two records; those of the first alone where the place came from a third
  /// record that had been joined before.
  private func commonPlace(_ first: Int32, _ second: Int32) -> (String, String) {
    var best: (nearness: Site.Nearness, site: Site)?
    for x in table.sites(first) {
      for y in table.sites(second) {
        let nearness = x.nearness(y)
        if nearness > best?.nearness ?? .unrelated { best = (nearness, x) }
      }
    }
    guard let best else { return (table.sites(first).first?.affiliation.institution ?? "", "") }
    let department = best.nearness == .department ? best.site.affiliation.department : ""
    return (best.site.affiliation.institution, department)
  }

  /// A doubt with the names and places of the two people.
  func doubt(_ doubt: PersonGroups.Doubt) -> ImportDoubt {
    let name: (Int32) -> Imported<String> = { record in
      Imported(table.names[table.authors[Int(record)].name].shown, source(record))
    }
    return ImportDoubt(first: name(doubt.first), second: name(doubt.second))
  }
}
