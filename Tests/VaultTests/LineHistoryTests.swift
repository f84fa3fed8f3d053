import Testing

@testable import Vault

@Suite("When a line was first committed")
struct LineHistoryTests {
  private func lines(_ folder: TemporaryFolder, from revision: String = "HEAD") throws
    -> LineHistory
  {
    try LineHistory(of: folder.path, from: revision, timeZone: nil)
  }

  /// The day of a line, or what is said instead.
  private func day(_ line: String, _ path: String, _ history: LineHistory) -> String {
    switch history.answer(for: Array(line.utf8)[...], of: path, isThere: { $0 == path }) {
    case .entered(let entry): entry.date
    case .notCommitted: "not committed"
    case .beforeHistory: "before"
    }
  }

  @Test func `Random histories know where each line came from`() throws {
    var count = 0
    for seed in 0..<60 {
      let history = try History(seed: seed)
      let lines = try lines(history.folder)
      for (path, texts) in history.notes {
        for text in texts {
          let tag = try #require(history.origin[text])
          let number = try #require(Int(tag.dropFirst()))
          #expect(day(text, path, lines) == "2026-01-0\(number + 1)", "seed \(seed): \(text)")
          count += 1
        }
      }
    }
    #expect(count > 1_000)
  }

  /// A folder in which each commit is a day later than the one before.
  private struct Diary {
    let folder: TemporaryFolder
    var day = 1

    init() throws {
      folder = try TemporaryFolder()
      folder.git("init", "-q")
    }

    mutating func commit() {
      folder.git("add", "-A")
      folder.git("commit", "-q", "-m", "\(day)", "--date=2026-02-0\(day)T12:00:00")
      day += 1
    }
  }

  private static let other = (1...9).map { "Line \($0) of a longer note.\n" }.joined()

  @Test func `A revert, a move and another note's twin`() throws {
    var diary = try Diary()
    diary.folder.write("A.md", "- met: hello\n" + Self.other)
    diary.commit()
    diary.folder.write("A.md", Self.other)
    diary.commit()
    diary.folder.write("A.md", "  - met: hello \n" + Self.other)
    diary.folder.write("B.md", "- met: hello\n")
    diary.commit()
    let lines = try lines(diary.folder)
    #expect(day("- met: hello", "A.md", lines) == "2026-02-01")
    // The same words in another note are another line.
    #expect(day("- met: hello", "B.md", lines) == "2026-02-03")
    #expect(day("- met: never", "A.md", lines) == "not committed")
    #expect(day("Line 1 of a longer note.", "Renamed just now.md", lines) == "2026-02-01")
  }

  @Test func `A paragraph wrapped anew keeps its day, one with another word does not`() throws {
    var diary = try Diary()
    diary.folder.write("A.md", "# A\n\n- evidence: one two three four five\n\nEnd\n")
    diary.commit()
    diary.folder.write("A.md", "# A\n\n- evidence: one two\n  three four five\n\nEnd\n")
    diary.commit()
    var now = try lines(diary.folder)
    #expect(day("- evidence: one two", "A.md", now) == "2026-02-01")
    #expect(day("three four five", "A.md", now) == "2026-02-01")
    diary.folder.write("A.md", "# A\n\n- evidence: one two\n  three four six\n\nEnd\n")
    diary.commit()
    now = try lines(diary.folder)
    #expect(day("- evidence: one two", "A.md", now) == "2026-02-01")
    #expect(day("three four six", "A.md", now) == "2026-02-03")
  }

  @Test func `Both sides of a merge count, and what the merge itself adds`() throws {
    var diary = try Diary()
    diary.folder.write("A.md", "top\n" + Self.other + "end\n")
    diary.commit()
    diary.folder.git("branch", "side")
    diary.folder.write("A.md", "top\nmain\n" + Self.other + "end\n")
    diary.commit()
    diary.folder.git("checkout", "-q", "side")
    diary.folder.git("mv", "A.md", "B.md")
    diary.folder.write("B.md", "top\n" + Self.other + "side\nend\n")
    diary.commit()
    diary.folder.git("merge", "-q", "--no-commit", "main")
    diary.folder.write("B.md", "top\nmain\n" + Self.other + "side\nmerge\nend\n")
    diary.commit()
    let lines = try lines(diary.folder)
    let days = ["top", "main", "side", "merge", "end"].map { day($0, "B.md", lines) }
    #expect(days == ["2026-02-01", "2026-02-02", "2026-02-03", "2026-02-04", "2026-02-01"])
  }

  @Test func `A shallow clone says that its past is cut off`() throws {
    var diary = try Diary()
    diary.folder.write("A.md", "old\n")
    diary.commit()
    diary.folder.write("A.md", "old\nnew\n")
    diary.commit()
    diary.folder.write("A.md", "old\nnew\nnewest\n")
    diary.commit()
    let url = "file://\(diary.folder.path)"
    try #require(diary.folder.git("clone", "-q", "--depth", "2", url, "shallow"))
    let lines = try LineHistory(of: diary.folder.path + "/shallow", timeZone: nil)
    #expect(lines.isShallow)
    let days = ["old", "new", "newest"].map { day($0, "A.md", lines) }
    #expect(days == ["before", "before", "2026-02-03"])
  }

  @Test func `Before the first commit nothing is committed`() throws {
    let diary = try Diary()
    diary.folder.write("A.md", "new\n")
    #expect(day("new", "A.md", try lines(diary.folder)) == "not committed")
  }

  /// Every line's first commit is the first that `git log -S` names, and no later than blame's.
  @Test func `It agrees with git log -S`() throws {
    let history = try History(seed: 12)
    let lines = try lines(history.folder)
    for (path, texts) in history.notes {
      for text in texts {
        let answer = lines.answer(for: Array(text.utf8)[...], of: path, isThere: { $0 == path })
        guard case .entered(let entry) = answer else {
          Issue.record("\(text) is not found")
          continue
        }
        #expect(first(with: text, in: history.folder) == entry.commit)
      }
    }
  }

  private func first(with text: String, in folder: TemporaryFolder) -> String? {
    let found = output(
      of: "/usr/bin/env",
      arguments: ["env", "git", "-C", folder.path, "log", "--reverse", "--format=%H", "-S\(text)"],
      environment: ["PATH=/usr/bin:/bin", "HOME=/"], patience: 20_000)
    return found.map { String(decoding: $0.prefix { $0 != 0x0A }, as: UTF8.self) }
  }
}
