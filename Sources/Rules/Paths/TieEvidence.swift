import Graph

extension WarmPaths {
  /// A step as it is told.
  ///
  /// - Parameter entry: The strand to what both share, where there is such a thing.
  func tie(
    _ from: NoteID?, _ to: NoteID, _ strand: TieWeb.Strand, entry: TieWeb.Strand?,
    in situation: Situation
  ) -> Tie {
    var tie = Tie(
      from: from, to: to, kind: strand.kind, distance: (entry?.step ?? 0) + strand.step)
    if let entry, let shared = web.sharedThing(entry.to) {
      tie.shared = shared.name
      tie.because = [
        Self.reason(entry, of: from, shared, in: situation),
        Self.reason(strand, of: to, shared, in: situation),
      ]
    } else if strand.kind == .knows {
      let other = strand.note == to ? from : to
      let name = other.map(situation.name) ?? ""
      tie.because = [.fact(note: strand.note, place: strand.place, text: "knows: \(name)")]
    } else if let person = situation[to] {
      tie.because = person.reason(strand.kind, in: situation).map { [$0] } ?? []
      tie.last = person.latest(strand.kind)?.date
      if strand.kind == .introduced { tie.by = person.introducers(situation.histories) }
      if strand.kind == .worked {
        tie.shared = person.sharedProject(situation.graph).map(situation.name)
      }
    }
    return tie
  }

  /// What shows that somebody has a part in what is shared.
  private static func reason(
    _ strand: TieWeb.Strand, of person: NoteID?, _ shared: TieWeb.Shared, in situation: Situation
  ) -> Reason {
    let name = person.map(situation.name) ?? ""
    let text =
      switch shared.kind {
      case .project: "mentors: \(name)"
      case .meeting: "with: \(name)"
      case .society: strand.note == shared.note ? "contact: \(name)" : "[[\(shared.name)]]"
      default: person == nil ? "school: \(shared.name)" : "institution: \(shared.name)"
      }
    return .fact(note: strand.note, place: strand.place, text: text)
  }
}
