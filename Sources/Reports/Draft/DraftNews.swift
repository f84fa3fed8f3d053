import Graph
import Rules

/// What there is to tell, and what they saw or did.
extension DraftDesk {
  mutating func addNews(to values: inout DraftValues) {
    let last = relationship?.lastContact?.date
    let progress = self.progress
    if wants(.news) {
      let news = progress.filter { event in last.map { event.date > $0 } ?? true }
      values[.news] = list(news.suffix(4))
    }
    if wants(.latest) { values[.latest] = items(progress.suffix(1)).first?[.text] }
    if wants(.win) { values[.win] = list(progress.filter(isToShare).suffix(3)) }
  }

  /// Progress of theirs or on a project with them, up to today, in the order of events.
  private var progress: [Event] {
    let others = situation.histories[person].projectEvents.filter { $0.exists(on: today) }
    return (lines + others.compactMap { situation.histories[$0] })
      .filter { $0.verb.isNews && !$0.isAdmin && !isOnHiddenProject($0) }
      .sorted(by: Event.isBefore)
  }

  /// Of a project that may not be named its lines are not told either.
  private func isOnHiddenProject(_ event: Event) -> Bool {
    event.projects.contains { id in
      let ruling = discretion.pass(
        graph[id].title, .account, at: .init(id), isPrivate: graph[id].isPrivate)
      if case .withheld = ruling { return true }
      return false
    }
  }

  /// A win they have not been told of.
  private func isToShare(_ win: Event) -> Bool {
    guard win.verb.isWin else { return false }
    return !(relationship?.events ?? []).contains { event in
      event.date >= win.date
        && [.shared, .update, .met, .call].contains(event.verb)
    }
  }

  private mutating func list(_ events: ArraySlice<Event>) -> DraftValue? {
    let items = items(events)
    return items.isEmpty ? nil : .list(items)
  }

  private mutating func items(_ events: some Collection<Event>) -> [DraftValues] {
    var items: [DraftValues] = []
    for event in events {
      let origin = Discretion.Origin(event.note, event.place)
      guard let text = take(event.text, .news, at: origin, event.isPrivate) else { continue }
      var line = DraftLine()
      if let status = event.verb.status { line.append(.own(status), .own(": ")) }
      line.append(.passed(text))
      items.append([.day: .line(DraftLine(.day(event.date, today: today))), .text: .line(line)])
    }
    return items
  }

  mutating func addWitnessed(to values: inout DraftValues) {
    var desk = LetterDesk(
      situation, writer: person, letter: letter, showsScores: false, room: .tight)
    let chosen = desk.episodes().chosen
    leftOut += desk.leftOut
    let written = chosen.filter { !$0.item.isDerived }
    let items = written.suffix(3).map { episode -> DraftValues in
      [
        .day: .line(DraftLine(.day(episode.item.date, today: today))),
        .text: .line(DraftLine(.passed(episode.lead))),
      ]
    }
    if !items.isEmpty { values[.witnessed] = .list(items) }
  }

  /// The last thing they did that may be named: what they said of the work first.
  mutating func addTheirs(to values: inout DraftValues) {
    let inbound = lines.filter { !$0.isImplied && !$0.text.isEmpty && !isOnHiddenProject($0) }
    let work = inbound.filter { $0.verb == .feedback || $0.verb == .used }
    let talk = inbound.filter { [.reply, .met, .call].contains($0.verb) }
    for event in work.suffix(3).reversed() + talk.suffix(3).reversed() {
      let origin = Discretion.Origin(event.note, event.place)
      guard let text = take(event.text, .exchange, at: origin, event.isPrivate) else { continue }
      values[.theirs] = .line(DraftLine(.passed(text)))
      values[.theirDay] = day(event.date)
      return
    }
  }
}

extension Verb {
  fileprivate var isNews: Bool { isWin || self == .milestone || self == .submitted }

  fileprivate var isWin: Bool {
    self == .win || self == .accepted || self == .presented || self == .published
  }

  /// The exact status that a line gives.
  fileprivate var status: StaticString? {
    switch self {
    case .submitted: "submitted"
    case .accepted: "accepted"
    case .presented: "presented"
    case .published: "published"
    default: nil
    }
  }
}
