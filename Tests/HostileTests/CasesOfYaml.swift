/// Front matter, and settings, that would grow or nest without end.
extension HostileCase {
  static let yaml = [
    HostileCase("aliases that multiply") { folder, _ in
      folder.write("Mentors/Bomb.md", "---\n\(bomb)\n---\n- 2026-07-01 met: after it\n")
    },
    HostileCase("deep values", 2_000, 200_000) { folder, size in
      let open = String(repeating: "[", count: size)
      let keys = String(repeating: "{a: ", count: size)
      folder.write("Mentors/Deep.md", "---\nname: Deep\nemail: \(open)\n---\n")
      folder.write("Mentors/Keys.md", "---\nname: Keys\nemail: \(keys)\n---\n")
      let steps = (0..<min(size, 2_000)).map { String(repeating: " ", count: $0) + "a:\n" }
      folder.write("Mentors/Steps.md", "---\n\(steps.joined())\n---\n")
    },
    HostileCase("many keys", 1_000, 100_000) { folder, size in
      let keys = (0..<size).map { "key\($0): [a, \"[[b]]\"]\n" }.joined()
      folder.write("Mentors/Keys.md", "---\n\(keys)---\n")
      folder.write("Mentors/Same.md", "---\n\(String(repeating: "name: x\n", count: size))---\n")
    },
    HostileCase("long values", 40_000, 5_000_000) { folder, size in
      let text = String(repeating: "x ", count: size / 2)
      folder.write("Mentors/Long.md", "---\nname: \"\(text)\"\nconnection: \(text)\n---\n")
      let list = String(repeating: "  - a b\n", count: size / 8)
      folder.write("Mentors/List.md", "---\naliases:\n\(list)---\n")
    },
    HostileCase("never closed", 40_000, 5_000_000) { folder, size in
      folder.write("Mentors/Open.md", "---\n" + String(repeating: "a: b\n", count: size / 5))
      folder.write("Mentors/Quote.md", "---\nname: \"" + String(repeating: "b\n", count: size / 2))
    },
    HostileCase("impossible values") { folder, _ in
      folder.write(
        "Mentors/Odd.md",
        """
        ---
        cadence: 99999999999999999999
        fit: -5
        away: [0001-01-01..9999-12-31, 2026-02-30..x, 9999-12-31..0001-01-01]
        last-publication: 99999
        mute: ["* until 9999-12-31", "outreach.* until never", "\u{1B}"]
        knows: ["[[Odd]]", "[[Odd|Odd]]", Odd]
        introduced-by: "[[Odd]]"
        ---
        - 2026-07-01 sent: hello [by:: [[Odd]]]
        """)
      folder.write("Cycles/Never.md", "---\nletters-due: 9999-12-31\nmatch-day: 0001-01-01\n---\n")
      folder.write("Letters/Odd.md", "---\nwriter: \"[[Odd]]\"\ncycle: Never\n---\n")
    },
  ]

  /// The settings of the vault; what stands there before is written over or removed.
  static let settings = [
    HostileCase("settings: aliases that multiply") { folder, _ in folder.write("rapport.yml", bomb)
    },
    HostileCase("settings: a folder") { folder, _ in folder.folder("rapport.yml") },
    HostileCase("settings: a pipe") { folder, _ in folder.pipe("rapport.yml") },
    HostileCase("settings: a loop") { folder, _ in folder.link("rapport.yml", to: "rapport.yml") },
    HostileCase("settings: out of the vault") { folder, _ in
      folder.link("rapport.yml", to: "/dev/zero")
    },
    HostileCase("settings: no text") { folder, _ in
      folder.write(Array("rapport.yml".utf8), [0, 0xFF, 0xFE, 0x3A, 0x20, 0x1B])
    },
    HostileCase("settings: giant", 500, 100_000) { folder, size in
      let policy = (0..<size).map { "  due.window\($0): \($0)\n" }.joined()
      let verbs = (0..<size).map { "  verb\($0): sent\n" }.joined()
      folder.write("rapport.yml", "policy:\n\(policy)verbs:\n\(verbs)")
    },
    HostileCase("settings: many words of a verb", 500, 10_000) { folder, size in
      let verbs = (0..<size).map { "  \"went to see number \($0)\": met\n" }.joined()
      folder.write("rapport.yml", "verbs:\n\(verbs)")
      folder.write(
        "Daily/2026-07-02.md", String(repeating: "- went to [[Ada Okafor]]\n", count: 100))
    },
    HostileCase("settings: patterns that try everything", 20, 200) { folder, size in
      let stars = String(repeating: "*a", count: size)
      folder.write("rapport.yml", "ignore: [\"**/\(stars)b\", \"\(stars)**/**/x\"]\n")
      folder.write("Daily/\(String(repeating: "a", count: 200)).md", "x\n")
    },
    HostileCase("settings: every threshold at its end") { folder, _ in
      folder.write(
        "rapport.yml",
        "time-zone: \"../../etc/passwd\"\npolicy: {due.window: 3650, due.shown: 0, outreach.stop: 0,"
          + " quiet.exit-consider: 3650, temper.contacts: 0, letter.ask: 3650}\n")
    },
  ]

  /// A billion laughs, if anyone counted.
  private static let bomb =
    "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n"
    + (1...12).map { level in
      "a\(level): &a\(level) [\(Array(repeating: "*a\(level - 1)", count: 10).joined(separator: ","))]\n"
    }.joined()
}
