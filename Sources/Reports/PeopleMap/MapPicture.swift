/// What the formats that become a picture have in common.
extension PeopleMap {
  /// What stands at a tie: its kind, and how often where that is more than once.
  static func label(_ tie: Tie) -> String {
    let word =
      switch tie.kind {
      case .knows: "knows"
      case .introduced: "introduced"
      case .project: "project"
      case .meeting: "met"
      case .letter: "letter"
      }
    return tie.count > 1 ? "\(word) \(tie.count)" : word
  }

  /// Why a picture of it could not be read, and what to do about it; nil where it can.
  package var crowding: String? {
    guard knots.count > Self.mostKnots || ties.count > Self.mostTies else { return nil }
    let narrow = around == nil ? "--around NAME --depth 1" : "a smaller --depth"
    return "\(counted(knots.count, "name")) and \(counted(ties.count, "tie")) make a picture that "
      + "is hard to read; narrow it with \(narrow)."
  }

  private static let mostKnots = 80
  private static let mostTies = 200
}
