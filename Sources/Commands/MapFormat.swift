import ArgumentParser
import Graph
import Reports
import Vault

/// What a map of people can be printed as.
enum MapFormat: String, ExpressibleByArgument, CaseIterable {
  case dot, mermaid, graphml, json

  /// Whether somebody is going to look at it.
  var isPicture: Bool { self == .dot || self == .mermaid }
}

extension OpenVault {
  /// The map of the vault's people and projects, or the part around one of them.
  ///
  /// - Throws: A ``Refusal`` where the name means neither.
  func peopleMap(around name: String?, depth: Int) throws -> PeopleMap {
    let map = PeopleMap(situation)
    guard let name else { return map }
    let note = graph[try note(named: name)]
    if let center = map.knots.firstIndex(where: { $0.subject == note.path }) {
      return map.around(center, depth: depth)
    }
    let path = escaped(note.path)
    throw Refusal(
      note.isPrivate
        ? "\(path) is tagged private and left out of the map."
        : "\(path) is a \(note.type.rawValue) note; name a person or a project.")
  }
}

extension PeopleMap {
  func bytes(_ format: MapFormat) -> [UInt8] {
    switch format {
    case .dot: dot
    case .mermaid: mermaid
    case .graphml: graphml
    case .json: json
    }
  }

  /// What to know about the answer, for standard error.
  func remarks(_ format: MapFormat) -> [String] {
    var remarks: [String] = []
    if withheld > 0 { remarks.append("\(counted(withheld, "private note")) left out") }
    if format.isPicture, let crowding { remarks.append(crowding) }
    if format == .mermaid, exceedsMermaid {
      remarks.append("Mermaid draws no more than 500 ties and 50,000 characters by default.")
    }
    return remarks
  }
}
