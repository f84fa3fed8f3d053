/// What a disk may hold beside notes, and how notes may be called.
extension HostileCase {
  static let disk = [
    HostileCase("pipes") { folder, _ in
      folder.pipe("Mentors/Pipe.md")
      folder.pipe("Daily")
      folder.link("Mentors/To a pipe.md", to: "Pipe.md")
    },
    HostileCase("links that loop") { folder, _ in
      folder.link("Mentors/Self.md", to: "Self.md")
      folder.link("Mentors/One.md", to: "Two.md")
      folder.link("Mentors/Two.md", to: "One.md")
      folder.link("Mentors/All", to: "..")
      folder.link("Here", to: ".")
    },
    HostileCase("links out of the vault") { folder, _ in
      folder.link("Mentors/Passwords.md", to: "/etc/passwd")
      folder.link("Mentors/Zeroes.md", to: "/dev/zero")
      folder.link("System", to: "/proc")
      folder.link("Up", to: "../..")
    },
    HostileCase("folders called like notes") { folder, _ in
      folder.folder("Mentors/Folder.md")
      folder.write("Mentors/Folder.md/Inner.md", "- 2026-07-01 met: inside\n")
    },
    HostileCase("folders in folders", 30, 900) { folder, depth in
      folder.write(String(repeating: "d/", count: depth) + "Deep.md", "- [ ] deep\n")
    },
    HostileCase("a git folder that is none") { folder, _ in
      folder.write(".git/HEAD", "\u{0}\u{1B}")
      folder.write(".git/config", "[core]\n\tfsmonitor = touch /tmp/rapport-was-here\n")
    },
    HostileCase("a git file that leads nowhere") {
      $0.write(".git", "gitdir: \(String($1))/../..\n")
    },
    HostileCase("a git pipe") { folder, _ in folder.pipe(".git") },
  ]

  static let names = [
    HostileCase("names") { folder, _ in
      let names = [
        "a\nb", "\u{1B}[31mred", "\u{202E}dm.evil", "=cmd()", "-rf", " ", "a\"b'c", "$(id)", "%00",
        "[[x]]", "a|b#c^d", "..", "con:", "\u{7F}", "\u{2028}", "e\u{301}", "é", "İ",
        String(repeating: "n", count: 251), "\u{200D}\u{FE0F}", "<script>",
      ]
      for name in names {
        folder.write("Mentors/\(name).md", "- 2026-07-01 sent: [[\(name)]]\n")
      }
      folder.write("Mentors/.md", "- 2026-07-01 sent: no name\n")
    },
    HostileCase("names that are no text") { folder, _ in
      for bytes in [[0xFF], [0xC3], [0xE9, 0x1B], [0xED, 0xA0, 0x80], [0xF8, 0x88]] as [[UInt8]] {
        folder.write(Array("Mentors/x".utf8) + bytes + Array(".md".utf8), [0x61])
        folder.write(Array("Folder".utf8) + bytes + Array("/x.md".utf8), [0x61])
      }
    },
    HostileCase("links to strange names") { folder, _ in
      let targets = [
        "../../etc/passwd", "/", "//", "..", ".", "a/../../../b", "\u{0}", "%00", "%2e%2e/",
        String(repeating: "../", count: 5_000), String(repeating: "a/", count: 5_000) + "b",
        String(repeating: "%41", count: 5_000), String(repeating: "e\u{301}", count: 5_000),
      ]
      let text = targets.map { "[[\($0)]] [x](<\($0)>) ![[\($0)#\($0)|\($0)]]\n" }.joined()
      folder.write("Daily/Links.md", text.replacing("\u{0}", with: "0"))
    },
  ]

  static let masses = [
    HostileCase("broken notes", 120, 10_000) { folder, count in
      let texts = [
        "---\nname: [\n---\n", "---\nname: x\n", "a\n<<<<<<< HEAD\n", "\u{0}", "---\n- a\n---\n",
        "---\nname: {a: b}\nfit: x\ndate: 2026-02-30\n---\n- 2026-13-01 met: [[x]]\n",
      ]
      for number in 0..<count {
        folder.write("Mentors/Broken \(number).md", texts[number % texts.count])
      }
    },
    HostileCase(note: "links", 1_000, 100_000) { size in
      String(repeating: "[[Ada Okafor]] [a](Ada%20Okafor.md) [[Ada]]\n", count: size)
    },
    HostileCase("dated lines", 600, 50_000) { folder, size in
      let lines = (0..<size).map { number in
        let day = "2026-0\(number % 7 + 1)-\(10 + number % 19)"
        return
          "- \(day) \(["sent", "reply", "met", "nudge", "evidence"][number % 5]): \(number) #rigor\n"
      }
      folder.write("Mentors/Busy.md", lines.joined())
    },
    HostileCase("tasks and fields", 600, 50_000) { folder, size in
      let lines = (0..<size).map { number in
        "- [\(number % 2 == 0 ? " " : "x")] \(number) [due:: 2026-07-1\(number % 10)] [a:: [b:: \(number)]]\n"
      }
      folder.write("Mentors/Busy.md", "## Promised\n" + lines.joined())
    },
    HostileCase(note: "fields in one line", 300, 50_000) { size in
      "- 2026-07-01 evidence: [[Ada Okafor]] "
        + (0..<size).map { "[witness:: Nobody \($0)] #t\($0) (a:: [[Ada Okafor]]) " }.joined()
    },
    HostileCase("people of one name", 40, 1_500) { folder, count in
      for number in 0..<count {
        folder.write(
          "Mentors/\(number)/Lee.md",
          "---\nname: Lee\nemail: lee@example.org\ninstitution: A\n---\n- 2026-07-01 sent: [[Lee]]\n"
        )
      }
      folder.write(
        "Meetings/2026-07-02.md", "---\nwith: [Lee, lee, LEE]\n---\n- [ ] write to Lee\n")
    },
    HostileCase("mails of one text", 15, 600) { folder, count in
      let text = (0..<300).map { "word\($0 % 40)" }.joined(separator: " ")
      for number in 0..<count {
        folder.write("Mentors/P\(number).md", "- 2026-07-01 sent: hello\n")
        let head =
          "---\nto: \"[[P\(number)]]\"\nkind: cold-email\nstatus: sent\nsent: 2026-07-01\n---\n"
        folder.write("Mail/\(number).md", head + text + " \(number)\n")
      }
    },
    HostileCase("aliases", 500, 20_000) { folder, count in
      let names = (0..<count).map { "Name \($0)" }.joined(separator: ", ")
      folder.write("Mentors/Many.md", "---\naliases: [\(names)]\n---\n")
      let tasks = (0..<min(count, 300)).map { "- [ ] write to Name \($0) [[Nam \($0)]]\n" }
      folder.write("Daily/2026-07-03.md", tasks.joined())
    },
  ]
}
