import Graph
import Rules
import Vault

/// Why this specialty, in the applicant's own words.
extension LetterDesk {
  mutating func why() -> LetterSection {
    var section = LetterSection(kind: .why, title: LetterLine(), blocks: [])
    guard let me = graph.me, let chosen = whySection(me) else {
      remarks.append(.noWhy(specialties.map(\.name)))
      return section
    }
    let origin = Discretion.Origin(me.id, chosen.place)
    let quotation = discretion.pass(chosen, of: me.id)
    for kind in quotation.leftOut { leave(kind, .why, at: origin) }
    for kind in quotation.missing { refuse(kind, .why, at: origin) }
    guard let title = need(chosen.title, .why, at: origin, chosen.isPrivate) else {
      return section
    }
    section.title = LetterLine(.passed(title))
    section.blocks = paragraphs(quotation.paragraphs).map {
      LetterBlock(lead: LetterLine(.passed($0)))
    }
    return section
  }

  /// As many paragraphs as there is room for, the last of them cut.
  private mutating func paragraphs(_ all: [Discretion.Passed]) -> [Discretion.Passed] {
    var kept: [Discretion.Passed] = []
    var left = room.why
    for paragraph in all {
      let width = paragraph.text.displayWidth
      if width > left {
        let cut = fit(paragraph, left)
        return left > 80 ? kept + [cut] : kept
      }
      kept.append(paragraph)
      left -= width
    }
    return kept
  }

  /// The section for the letter's specialty: by name, else by the groups that count as one.
  private func whySection(_ me: Note) -> Note.Section? {
    let wanted = specialties.map { folded($0.name) }
    if wanted.isEmpty, me.sections.count == 1 { return me.sections.first }
    for specialty in wanted {
      if let section = me.sections.first(where: { $0.subject == specialty }) { return section }
    }
    let groups = graph.configuration.specialtyGroups.map { Set($0.map(folded)) }
    let near = groups.filter { group in wanted.contains(where: group.contains) }
    return me.sections.first { section in near.contains { $0.contains(section.subject) } }
  }
}

extension Note.Section {
  /// `Why internal medicine?` -> `internal medicine`.
  fileprivate var subject: String {
    let words = folded(DiscretionText(title).shown).split(separator: " ").dropFirst()
    var subject = words.joined(separator: " ")[...]
    while let last = subject.last, last == "?" || last == ":" || last == "." {
      subject = subject.dropLast()
    }
    return String(subject)
  }
}
