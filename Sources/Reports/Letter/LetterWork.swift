import Graph
import Rules

/// How writer and applicant worked together.
extension LetterDesk {
  /// As many as leave room on the page.
  private static let mostProjects = 6

  mutating func work() -> LetterSection {
    var blocks: [LetterBlock] = []
    for id in projects { if let line = project(id) { blocks.append(LetterBlock(lead: line)) } }
    noteRoom(blocks.count - Self.mostProjects)
    blocks = Array(blocks.prefix(Self.mostProjects))
    if let line = span() { blocks.insert(LetterBlock(lead: line), at: 0) }
    return LetterSection(
      kind: .work, title: LetterLine(.own("How we worked together")), blocks: blocks)
  }

  /// Projects with this writer on which work was done.
  var projects: [NoteID] {
    situation.histories[writer].projects.filter { graph[$0].project?.status?.value != .idea }
  }

  /// From the first to the last time they dealt with each other's work, and how often they spoke.
  private func span() -> LetterLine? {
    let shared = (situation[writer]?.events ?? []).filter { $0.verb.isWork && !$0.isPrivate }
    guard let first = shared.first, let last = shared.last else { return nil }
    let talks = shared.filter { $0.verb == .met || $0.verb == .call }
    let days = Set(talks.map(\.date)).count
    let origins = [first, last].map { Discretion.Origin($0.note, $0.place) }
    var line = LetterLine(.day(first.date), from: origins)
    if last.date != first.date { line.append(.own(" to "), .day(last.date)) }
    if days > 0 {
      line.append(.own(", "), .number(days))
      line.append(days == 1 ? .own(" meeting or call") : .own(" meetings and calls"))
    }
    return line
  }

  /// A project and the applicant's part in it.
  private mutating func project(_ id: NoteID) -> LetterLine? {
    let note = graph[id]
    let origin = Discretion.Origin(id)
    guard let title = take(note.title, .project, at: origin, note.isPrivate) else { return nil }
    var line = LetterLine(.passed(fit(title, room.title)))
    if let written = note.project?.myRole, let role = take(written, .role, at: origin, false) {
      line.append(.own(": "), .passed(fit(role, room.role)))
    }
    return line
  }
}

extension Verb {
  /// They met, or dealt with work.
  fileprivate var isWork: Bool {
    switch self {
    case .met, .call, .assigned, .feedback, .used: true
    default: false
    }
  }
}
