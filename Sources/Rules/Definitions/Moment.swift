package import Graph
package import Markdown

/// A dated line as the definitions look at it: which day, which verb, who acted.
///
/// Its words and whom else it is about stay behind, in ``Histories``. The lines of everybody are
/// gone through dozens of times, and a verdict is tried on days to come and with lines that are not
/// there; so what is gone through is small and holds no references. Flags stand where dates leave room
/// for them.
package struct Moment: Sendable {
  package let date: CivilDate
  /// The first day on which it counts.
  package let appears: CivilDate
  package let verb: Verb
  /// In, out or both; nil for lines that are no contact.
  package let direction: Verb.Direction?
  package let note: NoteID
  package let place: SourcePlace
  /// `[until:: …]` of an out-of-office message.
  package let until: CivilDate?
  package let isImplied: Bool
  package let isPrivate: Bool
  /// `[by:: me]`.
  package let isByMe: Bool
  /// `[again:: …]`: they asked to be written to again then.
  package let again: CivilDate?
  package let isAdmin: Bool
  /// They turned to me. Kept, as what follows is asked of every line dozens of times.
  package let isInbound: Bool
  /// `nudge` or `asked`.
  let isReminder: Bool
  /// `met` or `call`.
  let isConversation: Bool
  /// `closed`.
  let isClosing: Bool
  /// Whether a `for` field is written.
  package let hasPurposeField: Bool
  /// On a project with the person in whose history it stands.
  package internal(set) var isOnTheirProject = false
  /// Its position in ``EventOrder``; nil for a line that is not in the vault.
  package let position: Int32?

  package init(_ event: Event, at position: Int?) {
    self.init([event].span, 0, at: position)
  }

  /// The same of an event among many, which is not copied for it.
  init(_ events: Span<Event>, _ index: Int, at position: Int?) {
    date = events[index].date
    appears = events[index].appears ?? events[index].date
    verb = events[index].verb
    isByMe = events[index].isByMe
    direction = Event.direction(of: verb, isByMe: isByMe)
    note = events[index].note
    place = events[index].place
    isImplied = events[index].isImplied
    isPrivate = events[index].isPrivate
    // Asked once for all: nearly every line says none of these.
    let more = events[index].saysMore ? events[index] : nil
    until = more?.until
    again = more?.again
    isAdmin = more?.isAdmin ?? false
    hasPurposeField = more?.hasPurposeField ?? false
    isInbound = verb.isInbound
    isReminder = verb == .nudge || verb == .asked
    isConversation = verb == .met || verb == .call
    isClosing = verb == .closed
    self.position = position.map(Int32.init)
  }

  /// Whether it is known on a day.
  package func exists(on day: CivilDate) -> Bool { appears <= day }

  package var isContact: Bool { direction != nil }

  /// One of the verbs on which `again` means "write again then".
  package var asksToWriteAgain: Bool {
    verb == .reply || verb == .declined || verb == .autoReply
  }

  /// The order of events, as ``Event/isBefore(_:_:)`` has it.
  package static func isBefore(_ a: Moment, _ b: Moment) -> Bool {
    if a.date != b.date { return a.date < b.date }
    if a.note != b.note { return a.note < b.note }
    if a.isImplied != b.isImplied { return a.isImplied }
    return a.place < b.place
  }
}
