import Graph
import Rules

/// What the writer saw, as far as it may be shown, and the strongest of it.
struct LetterEpisodes {
  /// Fewer than this make no letter; more than `most` make no single page.
  static let fewest = 3
  static let most = 5

  /// One item of evidence that passed the gate.
  struct Episode {
    var item: EvidenceItem
    var lead: Discretion.Passed
    var rows: [LetterRow]
    var facets: [Discretion.Passed]

    /// Written with its situation, action or result; written; derived.
    var tier: Int { item.isDerived ? 2 : rows.isEmpty ? 1 : 0 }
  }

  /// By date, then path and place.
  var all: [Episode]

  /// The strongest three to five, by date: written with situation, action and result first; then
  /// those that show most sides not shown yet; then the fullest; then the latest. Derived ones only
  /// where too few are written.
  var chosen: [Episode] {
    var left = Array(all.indices.filter { !all[$0].isOutput })
    var chosen: [Int] = []
    var shown: Set<String> = []
    while chosen.count < Self.most, let best = best(among: left, shown) {
      if all[best].tier == 2, chosen.count >= Self.fewest { break }
      chosen.append(best)
      left.removeAll { $0 == best }
      shown.formUnion(all[best].item.facets)
    }
    return chosen.sorted().map { all[$0] }
  }

  private func best(among indices: [Int], _ shown: Set<String>) -> Int? {
    indices.min { a, b in
      let (x, y) = (all[a], all[b])
      if x.tier != y.tier { return x.tier < y.tier }
      let breadth = (x.newFacets(shown), y.newFacets(shown))
      if breadth.0 != breadth.1 { return breadth.0 > breadth.1 }
      if x.rows.count != y.rows.count { return x.rows.count > y.rows.count }
      if x.item.date != y.item.date { return x.item.date > y.item.date }
      return (x.item.note, x.item.place) < (y.item.note, y.item.place)
    }
  }
}

extension LetterEpisodes.Episode {
  fileprivate func newFacets(_ shown: Set<String>) -> Int {
    Set(item.facets).subtracting(shown).count
  }

  /// Said under outputs already.
  fileprivate var isOutput: Bool {
    item.isDerived && (item.facets.first == "rigor" || item.facets.first == "communication")
  }

  /// What a derived item is, in words to the writer.
  fileprivate var opening: StaticString? {
    guard item.isDerived else { return nil }
    switch item.facets.first {
    case "reliability": return "Delivered on time: "
    case "integrity": return "Told you early: "
    case "skill": return "You used: "
    default: return nil
    }
  }
}

extension LetterDesk {
  /// Everything the writer witnessed that may be shown.
  mutating func episodes() -> LetterEpisodes {
    var all: [LetterEpisodes.Episode] = []
    for item in situation.evidence(for: writer) {
      if let episode = episode(item) { all.append(episode) }
    }
    all.sort { a, b in
      (a.item.date, a.item.note, a.item.place) < (b.item.date, b.item.note, b.item.place)
    }
    return LetterEpisodes(all: all)
  }

  private mutating func episode(_ item: EvidenceItem) -> LetterEpisodes.Episode? {
    let origin = Discretion.Origin(item.note, item.place)
    guard var lead = take(item.text, .episode, at: origin, item.isPrivate) else { return nil }
    // Only promises have the marks of tasks in their text. The gate has to see the whole first,
    // because the title does not say where its links lead.
    if item.isDerived, item.facets.first == "reliability" {
      guard let title = take(TaskTitle.strip(item.text), .episode, at: origin, false) else {
        return nil
      }
      lead = title
    }
    var rows: [LetterRow] = []
    for child in item.children {
      let place = Discretion.Origin(item.note, child.place)
      guard let text = take(child.text, .detail, at: place, child.isPrivate) else { continue }
      let line = LetterLine(.passed(fit(text, room.row)))
      rows.append(LetterRow(label: Self.label(of: child), line: line))
    }
    var facets: [Discretion.Passed] = []
    for facet in item.facets {
      if let facet = take(facet, .facet, at: origin, false) { facets.append(facet) }
    }
    return LetterEpisodes.Episode(
      item: item, lead: fit(lead, room.lead), rows: Array(rows.prefix(3)), facets: facets)
  }

  private static func label(of child: Event.Child) -> StaticString {
    switch child.label {
    case "situation": "Situation"
    case "action": "Action"
    case "result": "Result"
    default: "Also"
    }
  }

  func section(_ episodes: [LetterEpisodes.Episode]) -> LetterSection {
    let blocks = episodes.map { episode in
      var line = LetterLine()
      if let opening = episode.opening { line.append(.own(opening)) }
      line.append(.passed(episode.lead))
      return LetterBlock(day: episode.item.date, lead: line, rows: episode.rows)
    }
    return LetterSection(
      kind: .episodes, title: LetterLine(.own("What you saw")), blocks: blocks)
  }
}
