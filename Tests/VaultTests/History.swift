import Glibc

@testable import Vault

/// A repository with a history made up from a seed, written with one `git fast-import`.
///
/// No two lines are the same, so that for each the commit that brought it is known.
struct History {
  let folder: TemporaryFolder
  /// The commits' tags, oldest first: `c1`, `c2`, …
  private(set) var tags: [String] = []
  /// For each line the tag that brought it.
  private(set) var origin: [String: String] = [:]
  /// The lines of each note after the last commit.
  private(set) var notes: [String: [String]] = [:]

  private var stream = ""
  private var state: UInt64
  private var count = 0

  private static let paths = [
    "Mentors/Ann.md", "Mentors/Ángel Ñ.md", "Ideas.md", ".obsidian/Notes.md", "a b/c d.markdown",
    "Meetings/2026-01-05 \"Visit\".md", "vault/Deep/er/Note.md", "李 明.md", "tab\there.md",
  ]
  private static let others = ["cv.pdf", "Mentors/form.docx", "rapport.yml"]

  init(seed: Int) throws {
    folder = try TemporaryFolder()
    state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15
    folder.git("init", "-q")
    for number in 1...(2 + below(4)) { commit(number) }
    folder.write(".git/stream", stream)
    let line = "git fast-import --quiet < .git/stream && git reset -q --hard"
    let arguments = ["env", "HOME=/", "sh", "-c", "cd \"$0\" && \(line)", folder.path]
    _ = output(
      of: "/usr/bin/env", arguments: arguments, environment: ["PATH=/usr/bin:/bin"],
      patience: 20_000)
  }

  private mutating func commit(_ number: Int) {
    let tag = "c\(number)"
    tags.append(tag)
    stream += "commit refs/heads/main\nmark :\(number)\n"
    stream += "author A <a@example.org> \(1_767_225_600 + number * 86_400) +0000\n"
    stream += "committer A <a@example.org> \(1_767_225_600 + number * 86_400) +0000\n"
    stream += "data 1\nx\n"
    if number == 1 {
      for path in Self.paths where below(2) == 0 { write(path, tag) }
      write("Ideas.md", tag)
    }
    for _ in 0...below(4) { change(tag) }
    stream += "\nreset refs/tags/\(tag)\nfrom :\(number)\n\n"
  }

  private mutating func change(_ tag: String) {
    let path = notes.keys.sorted()[below(notes.count)]
    switch below(8) {
    case 0: write(Self.paths[below(Self.paths.count)], tag)
    case 1, 2, 3: edit(path, tag)
    case 4: move(path)
    case 5: carry(path, tag)
    case 6: file(Self.others[below(Self.others.count)], "ignore: [\"x\(below(9))/**\"]\n")
    default: link()
    }
  }

  /// A new note, unless there is one.
  private mutating func write(_ path: String, _ tag: String) {
    guard notes[path] == nil else { return }
    notes[path] = (0..<(6 + below(5))).map { _ in newLine(tag) }
    file(path)
  }

  private mutating func edit(_ path: String, _ tag: String) {
    guard var lines = notes[path] else { return }
    lines.insert(newLine(tag), at: below(lines.count + 1))
    if lines.count > 8 { lines.remove(at: below(lines.count)) }
    notes[path] = lines
    file(path)
  }

  /// Renames a note and leaves its text alone.
  private mutating func move(_ path: String) {
    count += 1
    let new = "Moved/\(count) ä.md"
    notes[new] = notes.removeValue(forKey: path)
    stream += "R \(quoted(path)) \(quoted(new))\n"
  }

  /// Carries a line to another note.
  private mutating func carry(_ path: String, _ tag: String) {
    guard let other = notes.keys.sorted().first(where: { $0 != path }), let lines = notes[path],
      let line = lines.last, lines.count > 1
    else { return }
    notes[path] = lines.dropLast()
    notes[other]?.append(line)
    file(path)
    file(other)
  }

  private mutating func link() {
    let targets = ["../Ideas.md", "Mentors", "../../info", "nowhere.md", "."]
    let target = targets[below(targets.count)]
    stream += "M 120000 inline Links/l\(below(3)).md\ndata \(target.utf8.count)\n\(target)\n"
  }

  private mutating func newLine(_ tag: String) -> String {
    count += 1
    let line = "- 2026-01-\(10 + below(20)) evidence: saw number \(count) of \(below(999))"
    origin[line] = tag
    return line
  }

  private mutating func file(_ path: String, _ text: String? = nil) {
    let text = text ?? (notes[path] ?? []).map { $0 + "\n" }.joined()
    stream += "M 100644 inline \(quoted(path))\ndata \(text.utf8.count)\n\(text)\n"
  }

  private func quoted(_ path: String) -> String {
    "\"" + path.replacing("\"", with: "\\\"").replacing("\t", with: "\\t") + "\""
  }

  private mutating func below(_ bound: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((mixed ^ (mixed >> 31)) % UInt64(bound))
  }
}
