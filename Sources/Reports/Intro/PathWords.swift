import Graph
import Rules

/// Paths from me to somebody in words.
struct PathWords {
  let situation: Situation

  init(_ situation: Situation) {
    self.situation = situation
  }

  /// "over Omar Haddad", "introduced by Omar Haddad", "you have met".
  func brief(_ path: WarmPath) -> String {
    guard path.ties.count == 1, let tie = path.ties.first else {
      return "over " + names(path.middle)
    }
    switch tie.kind {
    case .worked: return "you have worked together"
    case .introduced: return tie.by.isEmpty ? "introduced" : "introduced by \(names(tie.by))"
    case .met: return "you have met"
    case .answered: return "has answered you"
    case .contact, .knows: return "one of your contacts"
    case .project, .meeting: return "you share \(tie.shared ?? "")"
    case .society: return "both of you in \(tie.shared ?? "")"
    case .institution: return "both of you at \(tie.shared ?? "")"
    }
  }

  /// "Omar Haddad knows Ines Duarte."
  func sentence(_ tie: Tie) -> String {
    let to = name(tie.to)
    let shared = tie.shared ?? ""
    let both = tie.from.map { "\(name($0)) and \(to)" } ?? "You and \(to)"
    switch tie.kind {
    case .worked: return "\(to) has worked with you\(tie.shared.map { " on \($0)" } ?? "")."
    case .introduced:
      let who = tie.by.isEmpty ? "Somebody" : names(tie.by)
      return "\(who) introduced you to \(to)."
    case .met: return "You have met \(to)\(last(tie))."
    case .answered: return "\(to) has answered you\(last(tie))."
    case .contact: return "\(to) is one of your contacts."
    case .knows: return "\(tie.from.map(name) ?? "") knows \(to)."
    case .project: return "\(both) are both on \(shared)."
    case .meeting: return "\(both) were both in the meeting \(shared)."
    case .society: return "\(both) are both in \(shared)."
    case .institution: return "\(both) are both at \(shared)."
    }
  }

  private func last(_ tie: Tie) -> String {
    tie.last.map { ", last on \($0.spoken(on: situation.today))" } ?? ""
  }

  /// What to do to go a path.
  func action(_ path: WarmPath) -> String {
    guard path.ties.count == 1, let tie = path.ties.first else {
      let second = path.ties.count > 1 ? name(path.ties[1].to) : ""
      return "Ask \(name(path.ties.first?.to)) to introduce you to \(second)."
    }
    if tie.kind.isAcquaintance { return acquainted(tie.to) }
    guard tie.kind == .introduced else { return "Write, and name what you have in common." }
    return tie.by.isEmpty
      ? "Write, and name who introduced you." : "Write, and name \(names(tie.by))."
  }

  private func acquainted(_ person: NoteID) -> String {
    guard let why = situation[person]?.reluctance, why != .asked else {
      return "Write; you need no introduction."
    }
    return "You need no introduction, but \(name(person)) \(why.words)."
  }

  /// What could make a path where there is none.
  func hints(_ person: NoteID) -> [String] {
    let them = name(person)
    var hints: [String] = []
    let friends = nearest(except: person)
    if !friends.isEmpty {
      hints.append(
        "Ask \(names(friends, "or")) about \(them). Whoever does know them gets a line "
          + "`knows: \"[[\(situation.graph[person].stem)]]\"` in their note.")
    }
    if situation[person]?.person.institution == nil {
      hints.append("Note the `institution` of \(them): somebody you know may be there.")
    }
    hints.append(
      "A society you are both in is a path, too: an opportunity note of kind `society` that "
        + "names \(them) as `contact`, and a link to it in your own note.")
    return hints
  }

  /// Three people who know me best and can be asked, of those the ones heard from last.
  private func nearest(except person: NoteID) -> [NoteID] {
    let near = situation.people.filter { $0.id != person && $0.reluctance == nil }
      .compactMap { one in situation.warmPaths.distance(to: one.id).map { (one, $0) } }
      .compactMap { one, distance in
        one.lastInbound.map { (id: one.id, distance: distance, heard: $0) }
      }
    let sorted = near.sorted { a, b in
      if a.distance != b.distance { return a.distance < b.distance }
      return a.heard == b.heard ? a.id < b.id : a.heard > b.heard
    }
    return sorted.prefix(3).map(\.id)
  }

  private func name(_ id: NoteID?) -> String { id.map { situation.graph[$0].title } ?? "" }

  /// "A", "A and B", "A, B and C".
  func names(_ people: [NoteID], _ word: String = "and") -> String {
    let names = people.map { situation.graph[$0].title }
    guard let last = names.last, names.count > 1 else { return names.first ?? "" }
    return names.dropLast().joined(separator: ", ") + " \(word) " + last
  }
}

extension Reluctance {
  /// Why somebody is not asked: "Lena Roth asked not to be a path".
  package var words: String {
    switch self {
    case .asked: "asked not to be a path"
    case .paused: "is on hold"
    case .fading: "is somebody you are leaving quietly"
    case .ended: "is somebody you have parted from"
    case .declined: "has said no"
    case .unanswered: "has not answered you yet"
    case .unread: "has a note that could not be read"
    }
  }
}
