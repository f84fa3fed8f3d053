@testable import Graph

/// One note of a ``RandomVault`` being written, with what it says.
struct RandomPage {
  let path: String
  let type: NoteType
  /// The person whose note it is, or whom its front matter names.
  let own: [RandomVault.Being]
  let people: [RandomVault.Being]
  let projects: [(being: RandomVault.Being, mentors: [RandomVault.Being])]
  var dice: RandomDice
  var text = ""
  var truth = RandomVault.Truth()
  /// The day of the note, `2026-01-05`.
  var day: String?
  private var line = 1

  init(path: String, type: NoteType, own: [RandomVault.Being], vault: RandomVault) {
    self.path = path
    self.type = type
    self.own = own
    people = vault.people
    projects = vault.projects
    dice = vault.dice
    let name = path.split(separator: "/").last.map(String.init) ?? ""
    day = name.hasPrefix("2026-") ? String(name.prefix(10)) : nil
  }

  mutating func add(_ lines: String...) {
    for added in lines {
      text += added + "\n"
      line += added.count { $0 == "\n" } + 1
    }
  }

  /// The place of the text behind an item's marker, if the item is written next.
  func place(indent: Int, marker: Int) -> String { "\(path):\(line):\(indent + marker + 2)" }

  // Front matter

  mutating func writeFront() {
    var lines: [String] = []
    if dice.chance(3) {
      lines.append("\(spelled("type")): \(dice.pick([type.rawValue, type.rawValue.uppercased()]))")
    }
    if type == .plain { lines = dice.chance(3) ? ["tags: [a, b]"] : [] }
    let key: String? =
      switch type {
      case .meeting: "with"
      case .letter: "writer"
      case .email: "to"
      case .project: "mentors"
      default: nil
      }
    if let key { lines.append("\(spelled(key)):\(list(own))") }
    if type != .email, type != .mentor, day == nil, dice.chance(2) || type == .meeting {
      day = "2026-01-0\(1 + dice.below(9))"
      lines.append("\(spelled("date")): \(day ?? "")\(dice.pick(["", "T10:30:00", " 08:00"]))")
    } else if type == .meeting, dice.chance(2) {
      lines.append("medium: \(dice.pick(["video", "In-Person"]))")
    }
    if !lines.isEmpty || type.isPerson {
      add("---", lines.joined(separator: "\n"), dice.pick(["---", "..."]))
    }
  }

  private mutating func spelled(_ key: String) -> String {
    dice.pick([key, key.uppercased(), key.prefix(1).uppercased() + key.dropFirst()])
  }

  /// One value or a list, in links or names.
  private mutating func list(_ beings: [RandomVault.Being]) -> String {
    let items = beings.map { being in
      dice.pick([
        "\"[[\(being.name)]]\"", "\"\(being.name)\"",
        "'[[\(being.folder)\(being.name.replacing("'", with: "''"))]]'",
        "\"[[\(being.name)|x]]\"", "\"\(being.name.uppercased())\"",
      ])
    }
    if items.count == 1, dice.chance(2) { return " " + items[0] }
    if dice.chance(2) { return " [" + items.joined(separator: ", ") + "]" }
    return items.map { "\n  - " + $0 }.joined()
  }

  // Links

  /// A link in one of the ways people write it.
  mutating func link(_ being: RandomVault.Being) -> String {
    let up = String(repeating: "../", count: path.count { $0 == "/" })
    return dice.pick([
      "[[\(being.name)]]", "[[\(being.name.lowercased())]]", "[[\(being.folder)\(being.name)]]",
      "[[\(being.name)|them]]",
      "[[\(being.name)#Log]]", "[t](\(up)\(Self.encoded(being.path)))", "[t](<\(up)\(being.path)>)",
      "[[\(being.name).md]]",
      "[[/\(being.folder)\(being.name)]]", "![[\(being.name)]]",
    ])
  }

  mutating func links(_ beings: [RandomVault.Being]) -> String {
    beings.map { link($0) }.joined(separator: dice.pick([" ", ", ", " and ", " & "]))
  }

  private static func encoded(_ path: String) -> String {
    path.utf8.map { byte in
      let isPlain =
        byte < 0x80
        && (byte.isAlphanumeric || byte == UInt8(ascii: "/") || byte == UInt8(ascii: "."))
      return isPlain
        ? String(UnicodeScalar(byte)) : "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16)
    }.joined()
  }
}
