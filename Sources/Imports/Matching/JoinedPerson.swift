import Graph

extension ImportedPerson {
  /// Takes in what another file, or another place of this one, says of the same person. Of two
  /// values the later paper's counts, else the first.
  mutating func absorb(
    _ other: ImportedPerson, because reason: MergeEvidence.Reason, today: CivilDate
  ) {
    let names = [name] + aliases
    aliases += ([other.name] + other.aliases).filter { form in
      !names.contains { $0.value == form.value }
    }
    let isLater = other.papers.first.map { $0.isLater(than: papers.first) } ?? false
    emails = Self.each(isLater ? other.emails + emails : emails + other.emails) { $0.value }
    orcid = orcid ?? other.orcid
    title = title ?? other.title
    if isLater && other.institution != nil || institution == nil {
      (institution, department) = (other.institution, other.department)
      country = other.country
    }
    specialties = Self.each(specialties + other.specialties) { $0.value }
    lastPublication = [lastPublication, other.lastPublication].compactMap(\.self)
      .max { $0.value.lastDay < $1.value.lastDay }
    for grant in other.grants { take(grant) }
    journals = Self.each(journals + other.journals) { $0.name }
    papers = Self.each(isLater ? other.papers + papers : papers + other.papers) {
      $0.pmid.isEmpty ? $0.title : $0.pmid
    }
    .sorted { $0.isLater(than: $1) }
    if activity != nil { activity = ImportedActivity(papers, today: today) }
    if let mail = other.mail { self.mail?.absorb(mail) }
    let merge = MergeEvidence(reason: reason, first: name.source, second: other.name.source)
    merges = Array((merges + other.merges + [merge]).prefix(MergeEvidence.most))
    doubts += other.doubts
  }

  /// The same grant stands in a row for each year and each institute that pays for it; the latest
  /// end counts.
  mutating func take(_ grant: ImportedGrant) {
    guard let index = grants.firstIndex(where: { $0.number == grant.number }) else {
      grants.append(grant)
      return
    }
    guard let ends = grant.ends?.lastDay else { return }
    if grants[index].ends.map({ $0.lastDay < ends }) ?? true { grants[index] = grant }
  }

  private static func each<Value>(_ values: [Value], by key: (Value) -> String) -> [Value] {
    var seen: Set<String> = []
    return values.filter { seen.insert(key($0)).inserted }
  }
}
