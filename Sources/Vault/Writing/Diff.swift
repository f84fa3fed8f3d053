/// What a change does to a file, line by line, as `diff -u` shows it: a few lines that stay around
/// those that come and go. All text in it is safe for a terminal.
package struct Diff: Sendable {
  package enum Kind: Sendable { case file, hunk, same, removed, added }

  package struct Line: Sendable, Hashable {
    package var kind: Kind
    /// With its mark, without a line end.
    package var text: String
  }

  /// Empty where nothing changes.
  package private(set) var lines: [Line] = []

  /// - Parameter context: Lines to show around what changes.
  package init(_ change: FileChange, context: Int = 3) {
    guard !change.isEmpty else { return }
    let (old, new) = (Self.split(change.before ?? []), Self.split(change.after))
    let steps = DiffSteps(old, new)
    let path = escaped(change.path)
    add(.file, change.before == nil ? "--- /dev/null" : "--- a/\(path)")
    add(.file, "+++ b/\(path)")
    for hunk in steps.hunks(context: context) {
      add(.hunk, "@@ -\(Self.range(hunk.old)) +\(Self.range(hunk.new)) @@")
      for step in hunk.steps {
        switch step {
        case .same(let old, _): add(.same, mark: " ", steps.old[old])
        case .removed(let line): add(.removed, mark: "-", steps.old[line])
        case .added(let line): add(.added, mark: "+", steps.new[line])
        }
      }
    }
  }

  private mutating func add(_ kind: Kind, _ text: String) {
    lines.append(Line(kind: kind, text: text))
  }

  /// A line that lacks its line end says so, as it can only be the last.
  private mutating func add(_ kind: Kind, mark: String, _ line: ArraySlice<UInt8>) {
    var text = line
    let isEnded = text.last == 0x0A
    if isEnded { text.removeLast() }
    if isEnded, text.last == 0x0D { text.removeLast() }
    let parts = String(decoding: text, as: UTF8.self).split(
      separator: "\t", omittingEmptySubsequences: false)
    add(kind, mark + parts.map { escaped(String($0)) }.joined(separator: "\t"))
    if !isEnded { add(kind, "\\ No newline at end of file") }
  }

  /// `START,COUNT`, the start counted from 1; of no lines the one before them.
  private static func range(_ lines: Range<Int>) -> String {
    let start = lines.isEmpty ? lines.lowerBound : lines.lowerBound + 1
    return lines.count == 1 ? "\(start)" : "\(start),\(lines.count)"
  }

  /// The lines with their line ends.
  private static func split(_ bytes: [UInt8]) -> [ArraySlice<UInt8>] {
    var lines: [ArraySlice<UInt8>] = []
    var rest = bytes[...]
    while let end = rest.firstIndex(of: 0x0A) {
      lines.append(rest[...end])
      rest = rest[(end + 1)...]
    }
    return rest.isEmpty ? lines : lines + [rest]
  }
}

extension Diff {
  /// The lines with a line end behind each.
  package var text: String { lines.map { $0.text + "\n" }.joined() }
}
