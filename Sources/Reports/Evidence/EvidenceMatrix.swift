package import Graph
package import Rules

/// Which mentor can speak to which side of the applicant: counts of what they witnessed, private
/// items left out because no letter can hold them.
package struct EvidenceMatrix: Sendable {
  /// One mentor who witnessed something.
  package struct Witness: Sendable {
    package var id: NoteID
    package var path: String
    package var name: String
    /// How many items show each facet.
    package var counts: [String: Int]
  }

  /// Every facet of the vault, in order.
  package let facets: [String]
  /// By path.
  package let witnesses: [Witness]

  package init(_ situation: Situation) {
    let graph = situation.graph
    facets = Facets.all(in: graph)
    var counts: [NoteID: [String: Int]] = [:]
    for item in situation.evidence where !item.isPrivate {
      for witness in item.witnesses where graph[witness].type == .mentor {
        for facet in item.facets { counts[witness, default: [:]][facet, default: 0] += 1 }
      }
    }
    witnesses = counts.keys.sorted().map { id in
      Witness(
        id: id, path: graph.path(id), name: graph[id].title, counts: counts[id] ?? [:])
    }
  }

  /// Who can speak to a facet, most first, then by path.
  package func witnesses(of facet: String) -> [Witness] {
    let able = witnesses.filter { $0.counts[facet] != nil }
    return able.enumerated().sorted { a, b in
      let (x, y) = (a.element.counts[facet] ?? 0, b.element.counts[facet] ?? 0)
      return x != y ? x > y : a.offset < b.offset
    }.map(\.element)
  }
}

/// Sides that nobody, or one writer, cannot speak to.
package struct EvidenceGaps: Sendable {
  /// A side, and who could speak to it instead.
  package struct Gap: Sendable {
    package var facet: String
    package var others: [EvidenceMatrix.Witness]
  }

  /// The writer it is about; nil for the vault as a whole.
  package let name: String?
  package let facetCount: Int
  package let gaps: [Gap]

  /// - Parameter writer: Without one: the facets nobody can speak to.
  package init(_ situation: Situation, writer: NoteID? = nil) {
    let matrix = EvidenceMatrix(situation)
    name = writer.map { situation.graph[$0].title }
    facetCount = matrix.facets.count
    gaps = matrix.facets.compactMap { facet in
      let able = matrix.witnesses(of: facet)
      let isGap = writer.map { writer in !able.contains { $0.id == writer } } ?? able.isEmpty
      return isGap ? Gap(facet: facet, others: able) : nil
    }
  }
}
