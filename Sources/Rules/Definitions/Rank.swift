import Graph

extension Situation {
  /// By rank: fit (best first, unknown last), latest publication, path.
  func ranked(_ mentors: [Relationship]) -> [Relationship] {
    mentors.sorted { a, b in
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
}
