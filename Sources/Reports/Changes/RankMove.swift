import Graph
import Rules

/// A person whose place on the hit list is another than it was.
package struct RankMove: Sendable {
  package var subject: String
  package var name: String
  /// From 1; nil where they were not on the list.
  package var from: Int?
  /// From 1; nil where they are no longer on it.
  package var to: Int?

  /// Best first; then who left the list.
  static func all(from old: Situation, to new: Situation, _ names: SamePeople) -> [RankMove] {
    let before = places(old, names)
    let after = places(new, SamePeople(from: new.graph, to: new.graph))
    let left = before.filter { after[$0.key] == nil }.sorted { $0.value.rank < $1.value.rank }
      .map { RankMove(subject: $0.key, name: $0.value.name, from: $0.value.rank, to: nil) }
    let moved = after.sorted { $0.value.rank < $1.value.rank }.compactMap { path, place in
      let former = before[path]?.rank
      return former == place.rank
        ? nil : RankMove(subject: path, name: place.name, from: former, to: place.rank)
    }
    return moved + left
  }

  private static func places(
    _ situation: Situation, _ names: SamePeople
  ) -> [String: (rank: Int, name: String)] {
    var places: [String: (rank: Int, name: String)] = [:]
    for (index, mentor) in situation.ranked(situation.hitList).enumerated() {
      places[names.path(mentor.note.path)] = (index + 1, mentor.note.title)
    }
    return places
  }
}
