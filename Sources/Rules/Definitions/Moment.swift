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
    date = event.date
    appears = event.appears ?? event.date
    verb = event.verb
    direction = event.direction
    note = event.note
    place = event.place
    isImplied = event.isImplied
    isPrivate = event.isPrivate
    isByMe = event.isByMe
    // Asked once for all: nearly every line says none of these.
    let saysMore = event.saysMore
    until = saysMore ? event.until : nil
    again = saysMore ? event.again : nil
    isAdmin = saysMore && event.isAdmin
    hasPurposeField = saysMore && event.hasPurposeField
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
