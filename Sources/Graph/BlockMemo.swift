import Markdown

/// What is known of the blocks of one note, each found out once however often it is asked for.
struct BlockMemo {
  /// Of headings: what they and those around them mean.
  var kinds: [HeadingKind] = []
  /// Of items: position of the event whose children those below it are, or -1.
  var owners: [Int32] = []
  /// Position of the nearest scope at or around a block, -1 for none, -2 for not yet known.
  var scopes: [Int32] = []
  /// Of items: private by a tag of their own or of an enclosing item.
  var isPrivate: [Bool] = []

  /// Makes room for the blocks of the next note.
  mutating func begin(_ count: Int) {
    Self.fill(&kinds, [], count)
    Self.fill(&owners, -1, count)
    Self.fill(&scopes, -2, count)
    Self.fill(&isPrivate, false, count)
  }

  private static func fill<Value>(_ array: inout [Value], _ value: Value, _ count: Int) {
    array.removeAll(keepingCapacity: array.capacity <= 1 << 16)
    array.append(contentsOf: repeatElement(value, count: count))
  }
}
