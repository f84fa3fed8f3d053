import Graph
import Rules
import Vault

/// The panel in words, one place for text and Markdown.
enum PanelWords {
  /// "Priya Raman, Ben Cohen", or that nobody is there.
  static func names(_ members: [Panel.Member], none: String) -> String {
    members.isEmpty ? none : members.map(\.name).joined(separator: ", ")
  }

  /// "met, last heard Tue 2026-07-07, 3 days ago".
  static func standing(_ member: Panel.Member, on today: CivilDate) -> String {
    let heard = member.lastInbound.map { ", last heard \($0.spoken(on: today))" } ?? ""
    return member.stage.rawValue + heard
  }

  /// "60 %, 3 items (1 only here)": one of them seen by no other mentor.
  static func share(_ share: Panel.Share) -> String {
    guard share.items > 0 else { return "nothing yet" }
    let alone = share.alone > 0 ? " (\(share.alone) only here)" : ""
    return "\(share.percent) %, \(counted(share.items, "item"))\(alone)"
  }

  /// "############........   60 %    3 items, 1 only here": one sign for each 5 %, and whatever is
  /// there shows.
  static func barred(_ share: Panel.Share) -> String {
    guard share.items > 0 else { return String(repeating: ".", count: 20) + "  nothing yet" }
    let full = min(max(1, share.percent / 5), 20)
    let bar = String(repeating: "#", count: full) + String(repeating: ".", count: 20 - full)
    let percent = "\(share.percent) %".padded(to: 5, alignedRight: true)
    let items =
      "\(share.items)".padded(to: 3, alignedRight: true) + (share.items == 1 ? " item" : " items")
    return "\(bar)  \(percent)  \(items)" + (share.alone > 0 ? ", \(share.alone) only here" : "")
  }

  /// "2 under way, 3 needed, 1 missing; due Tue 2026-09-15, in 56 days".
  static func letters(_ cycle: Panel.CycleLetters, on today: CivilDate) -> String {
    let missing = cycle.needed - cycle.underWay
    let gap = missing > 0 ? ", \(missing) missing" : ""
    return "\(cycle.underWay) under way, \(cycle.needed) needed\(gap); due "
      + cycle.due.spoken(on: today)
  }

  /// "planned", or that it does not count.
  static func state(_ state: LetterState) -> String {
    state.counts ? state.rawValue : "\(state.rawValue), not counted"
  }

  /// The states a cycle has letters in, each with its writers.
  static func byState(_ cycle: Panel.CycleLetters) -> [(state: LetterState, names: String)] {
    LetterState.allCases.compactMap { state in
      let members = cycle.letters.filter { $0.state == state }.map(\.mentor)
      return members.isEmpty ? nil : (state, names(members, none: ""))
    }
  }

  static let lastHead = "last contact"
  static let nextHead = "next update"

  /// "Tue 2026-07-07, 3 days ago".
  static func last(_ touch: Panel.Touch, on today: CivilDate) -> String {
    touch.lastContact?.spoken(on: today) ?? "none yet"
  }

  /// "Thu 2026-08-06, in 27 days", or that it is my turn.
  static func next(_ touch: Panel.Touch, on today: CivilDate) -> String {
    touch.isMyMove ? "they wait for your answer" : touch.nextUpdate?.spoken(on: today) ?? ""
  }

  /// "last contact Tue 2026-07-07, 3 days ago; next update Thu 2026-08-06, in 27 days".
  static func touch(_ touch: Panel.Touch, on today: CivilDate) -> String {
    let last = touch.lastContact.map { "last contact \($0.spoken(on: today))" } ?? "no contact yet"
    if touch.isMyMove { return last + "; they wait for your answer" }
    return last + (touch.nextUpdate.map { "; next update \($0.spoken(on: today))" } ?? "")
  }
}

extension Departure {
  /// What each part of the panel is, and what it would be: "active mentors", "3", "2".
  var changes: [(label: String, before: String, after: String)] {
    var rows = [("active mentors", "\(before.active.count)", "\(after.active.count)")]
    for (old, new) in zip(before.roles, after.roles) {
      let none = "nobody"
      rows.append(
        (
          old.name, PanelWords.names(old.mentors, none: none),
          PanelWords.names(new.mentors, none: none)
        ))
    }
    for (old, new) in zip(before.cycles, after.cycles) {
      rows.append(
        ("letters, \(old.name)", "\(old.underWay)", "\(new.underWay)"))
    }
    return rows.map { (label: $0.0, before: $0.1, after: $0.2) }
  }

  /// What the rules would say otherwise: what is new or said anew, then what is said no more.
  var changedFindings: [(label: String, entry: FindingEntry)] {
    let gone = settled.filter { old in
      !raised.contains { $0.rule == old.rule && $0.subject == old.subject }
    }
    return raised.map { ("now", $0) } + gone.map { ("gone", $0) }
  }

  /// What goes with them, one sentence each.
  var losses: [String] {
    var lines: [String] = []
    if alone > 0 {
      lines.append("\(counted(alone, "item")) of evidence that no other mentor saw.")
    }
    if !letters.isEmpty {
      let states = letters.map(\.rawValue).joined(separator: ", ")
      lines.append("\(counted(letters.count, "letter")) not written yet (\(states)).")
    }
    return lines
  }
}
