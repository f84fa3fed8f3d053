/// Reads a mailbox in the mbox format, in pieces of any size: of each message what its header says,
/// and of a report that one could not be brought, to whom.
///
/// What is held at any time is one line and one header.
package struct MailboxReader {
  /// Why a file cannot be used.
  package struct NoMailbox: Error, Hashable, Sendable {}

  /// Where in the file it is.
  private enum Part { case front, head, text, report, nowhere }

  /// How many messages have begun.
  package private(set) var count = 0
  private var part = Part.front
  private var lines = MailLines()
  private var message = MailboxMessage(line: 0)
  private var field: MailboxField?
  private var isAfterBlank = true

  package init() {}

  /// Takes the next piece of the file and hands over the messages that are whole.
  package mutating func feed(_ piece: [UInt8], _ take: (MailboxMessage) -> Void) {
    lines.feed(piece)
    readLines(take)
  }

  /// Takes the end of the file.
  package mutating func finish(_ take: (MailboxMessage) -> Void) throws(NoMailbox) {
    lines.finish()
    readLines(take)
    end(take)
    if count == 0 { throw NoMailbox() }
  }

  private mutating func readLines(_ take: (MailboxMessage) -> Void) {
    while part != .nowhere, let line = lines.next() {
      // No header field begins so: a message that ends within its header has no blank line.
      if isAfterBlank || part == .head, Self.isPostmark(line) {
        end(take)
        begin()
      } else {
        read(line)
      }
      isAfterBlank = line.isEmpty
    }
  }

  private mutating func begin() {
    count += 1
    message = MailboxMessage(line: lines.number)
    (part, field) = (.head, nil)
  }

  private mutating func end(_ take: (MailboxMessage) -> Void) {
    if part != .front, part != .nowhere { take(message) }
    part = .front
  }

  private mutating func read(_ line: ArraySlice<UInt8>) {
    switch part {
    case .front: if !line.isEmpty { part = .nowhere }
    case .head: readHead(line)
    case .report: message.takeReport(line)
    case .text, .nowhere: break
    }
  }

  private mutating func readHead(_ line: ArraySlice<UInt8>) {
    if line.isEmpty {
      part = message.isReport ? .report : .text
    } else if line.first == 0x20 || line.first == 0x09 {
      if let field { message.add(line, to: field) }
    } else {
      field = nil
      guard let (name, value) = MailboxField.front(line) else { return }
      field = name
      message.begin(name, value)
    }
  }

  /// `From ada@x.example Tue Jul  7 10:00:00 2026`. A sentence of the text that begins so has no
  /// time of day in it, or is not at the beginning of a paragraph.
  private static func isPostmark(_ line: ArraySlice<UInt8>) -> Bool {
    guard line.starts(with: "From ".utf8) else { return false }
    let words = line.prefix(400).split(separator: 0x20)
    return words.count > 3
      && words.contains { word in
        word.count > 4 && word.count < 9 && word.contains(UInt8(ascii: ":"))
          && word.allSatisfy { $0 == UInt8(ascii: ":") || $0 &- 0x30 < 10 }
      }
  }
}

/// The lines of a file that comes in pieces, without their ends; of a long one the front.
struct MailLines {
  private var bytes: [UInt8] = []
  private var at = 0
  private var isWhole = false
  /// The line last handed out, from 1.
  private(set) var number = 0

  /// The most of a line that is handed out. A longer one is a picture, or no mail.
  private static let longest = 65_536

  /// A line that has only begun is kept as far as it counts.
  mutating func feed(_ piece: [UInt8]) {
    bytes.removeSubrange(..<at)
    at = 0
    guard bytes.count > Self.longest else { return bytes.append(contentsOf: piece) }
    let end = piece.firstIndex(of: 0x0A) ?? piece.count
    bytes.append(contentsOf: piece[end...])
  }

  mutating func finish() { isWhole = true }

  mutating func next() -> ArraySlice<UInt8>? {
    guard at < bytes.count else { return nil }
    let end = bytes[at...].firstIndex(of: 0x0A) ?? bytes.count
    guard end < bytes.count || isWhole else { return nil }
    number += 1
    var line = bytes[at..<end]
    at = min(end + 1, bytes.count)
    if line.last == 0x0D { line.removeLast() }
    if number == 1, line.starts(with: [0xEF, 0xBB, 0xBF]) { line = line.dropFirst(3) }
    return line.prefix(Self.longest)
  }
}
