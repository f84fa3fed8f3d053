import Markdown
import Vault

/// `away: 2026-07-01..2026-07-14 conference`, one range or a list of them.
extension FrontMatterReader {
  /// The ranges that can be read; the others are reported.
  mutating func away() -> [Person.Away] {
    texts(.away).compactMap { away($0) }
  }

  private mutating func away(_ text: Placed<String>) -> Person.Away? {
    let bytes = Array(text.value.utf8)
    guard let first = day(bytes.span, at: 0, text) else { return nil }
    var end = bytes.span.skip(from: 10, to: bytes.count, while: \.isBlank)
    var last = first
    if bytes.span.holds("..", at: end, before: bytes.count) {
      end = bytes.span.skip(from: end + 2, to: bytes.count, while: \.isBlank)
      guard let written = day(bytes.span, at: end, text) else { return nil }
      last = written
      end += 10
    }
    guard first <= last else {
      let words = "a range that does not end before it begins"
      report(.outOfRange(key: "away", value: text.value, allowedText: words), text.place)
      return nil
    }
    let reason = String(decoding: bytes[end...], as: UTF8.self).trimmed
    return Person.Away(first: first, last: last, reason: reason, place: text.place)
  }

  private mutating func day(
    _ bytes: Span<UInt8>, at start: Int, _ text: Placed<String>
  ) -> CivilDate? {
    if case .date(let date) = CivilDate.read(bytes, at: start, end: bytes.count) { return date }
    report(.impossibleDate(key: "away", text: text.value), text.place)
    return nil
  }
}
