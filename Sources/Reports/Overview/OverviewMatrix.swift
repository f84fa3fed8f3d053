import Rules

/// Which mentor can speak to which side of the applicant, as `evidence --all` counts it.
package struct OverviewMatrix: Sendable {
  package struct Row: Sendable {
    package var name: OverviewText
    /// By facet.
    package var counts: [Int]
  }

  static let most = 30

  package let facets: [OverviewText]
  /// Mentors by path; where there are too many, those who saw most.
  package let rows: [Row]
  package let more: Int

  init(_ desk: inout OverviewDesk) {
    let matrix = EvidenceMatrix(desk.situation)
    let facets = matrix.facets.compactMap { facet in
      desk.word(facet, .facet).map { (facet: facet, shown: $0) }
    }
    self.facets = facets.map(\.shown)
    let fullest = matrix.witnesses.sorted { a, b in
      a.total != b.total ? a.total > b.total : a.id < b.id
    }
    let chosen = fullest.prefix(Self.most).sorted { $0.id < $1.id }
    rows = chosen.compactMap { witness in
      desk.name(of: witness.id).map { name in
        Row(name: name, counts: facets.map { witness.counts[$0.facet] ?? 0 })
      }
    }
    more = matrix.witnesses.count - chosen.count
  }
}

extension EvidenceMatrix.Witness {
  fileprivate var total: Int { counts.values.reduce(0, +) }
}
