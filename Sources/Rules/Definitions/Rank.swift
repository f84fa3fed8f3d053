import Graph

extension Situation {
  /// By rank: score, then fit (best first, unknown last), latest publication, path.
  package func ranked(_ mentors: [Relationship]) -> [Relationship] {
    guard mentors.count > 1 else { return mentors }
    let scoring = scoring
    let scored = mentors.map { (mentor: $0, score: scoring.total(of: $0, in: self)) }
    return scored.sorted { a, b in
      if a.score != b.score { return a.score > b.score }
      return Self.isBefore(a.mentor, b.mentor)
    }.map(\.mentor)
  }

  /// The order of those who score the same.
  private static func isBefore(_ a: Relationship, _ b: Relationship) -> Bool {
    let fits = (a.person.fit ?? 0, b.person.fit ?? 0)
    if fits.0 != fits.1 { return fits.0 > fits.1 }
    let papers = (a.person.lastPublication?.value, b.person.lastPublication?.value)
    if papers.0 != papers.1 {
      guard let x = papers.0, let y = papers.1 else { return papers.0 != nil }
      return x > y
    }
    return a.id < b.id
  }
}
