package import Graph
package import Rules

/// The panel of mentors, and what it would be without one of them.
package struct PanelReport: Sendable {
  package let panel: Panel
  /// Nil where nobody is taken away.
  package let departure: Departure?
  let firstSteps: FirstSteps?

  /// - Parameter mentor: Who is to be taken away.
  package init(_ situation: Situation, mutes: Mutes, without mentor: NoteID? = nil) {
    let departure = mentor.map { Departure(of: $0, situation, mutes: mutes) }
    self.departure = departure
    panel = departure?.before ?? Panel(situation, mutes: mutes)
    firstSteps = FirstSteps(situation)
  }

  var today: CivilDate { panel.today }
}
