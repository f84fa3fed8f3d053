import Vault

/// What is wrong with links that lead nowhere.
extension Joiner {
  mutating func reportBroken(_ index: Int, _ range: Range<Int32>) {
    for position in range.ints {
      let link = facts.broken[position]
      if link.isAboutPeople, myNames.contains(nameKey(link.target)) { continue }
      let match = names.people(named: link.target)
      // Where people are named a name will do, and one of several is reported as such.
      if link.isAboutPeople, match != .nobody { continue }
      if link.isDay { continue }
      if case .one(let person) = match {
        let problem = Diagnostic.Problem.linkIsAlias(
          alias: link.target, note: linkTarget(of: person), label: link.label ?? link.target)
        report(problem, index, link.place)
      } else {
        report(.linkBroken(target: link.target, nearest: nil), index, link.place)
      }
    }
  }
}
