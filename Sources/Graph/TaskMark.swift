/// The signs that the Obsidian Tasks plugin gives a meaning.
enum TaskMark: Sendable {
  case due, done, created, cancelled
  /// Read and checked, but not kept.
  case scheduled, start
  /// Stands alone.
  case priority
  /// A rule in words follows.
  case recurrence
  /// A word or some, with commas between, follow: identity, dependence, what completion does.
  case word

  /// A day follows.
  var hasDate: Bool {
    switch self {
    case .due, .done, .created, .cancelled, .scheduled, .start: true
    default: false
    }
  }
}

extension Span where Element == UInt8 {
  /// The sign at an offset, and where it ends, a variation selector included.
  func taskMark(at start: Int, end: Int) -> (mark: TaskMark, end: Int)? {
    let lead = self[start]
    guard lead == 0xF0 || lead == 0xE2 else { return nil }
    let length = lead == 0xF0 ? 4 : 3
    guard start + length <= end else { return nil }
    var code: UInt32 = 0
    for offset in 1..<length { code = code << 8 | UInt32(self[start + offset]) }
    guard let mark = lead == 0xF0 ? Self.longMark(code) : Self.shortMark(code) else { return nil }
    let stop = start + length
    let hasSelector =
      stop + 3 <= end && self[stop] == 0xEF && self[stop + 1] == 0xB8 && self[stop + 2] == 0x8F
    return (mark, hasSelector ? stop + 3 : stop)
  }

  /// Signs of four bytes, by the last three.
  private static func longMark(_ code: UInt32) -> TaskMark? {
    switch code {
    case 0x9F9385, 0x9F9386, 0x9F9793: .due  // 📅 📆 🗓
    case 0x9F9BAB: .start  // 🛫
    case 0x9F94BA, 0x9F94BC, 0x9F94BD: .priority  // 🔺 🔼 🔽
    case 0x9F9481: .recurrence  // 🔁
    case 0x9F8694, 0x9F8F81: .word  // 🆔 🏁
    default: nil
    }
  }

  /// Signs of three bytes, by the last two.
  private static func shortMark(_ code: UInt32) -> TaskMark? {
    switch code {
    case 0x9C85: .done  // ✅
    case 0x9E95: .created  // ➕
    case 0x9D8C: .cancelled  // ❌
    case 0x8FB3, 0x8C9B: .scheduled  // ⏳ ⌛
    case 0x8FAB, 0x8FAC: .priority  // ⏫ ⏬
    case 0x9B94: .word  // ⛔
    default: nil
    }
  }
}
