import Foundation
import Testing
import Vault

/// The page as a browser has it: Tests/Page/look.py holds it against what somebody needs who sees
/// little, has no mouse, a small screen, or a dark one.
struct PageInBrowserTests {
  static let hostile = [
    "Mentors/\"><script>alert(1)</script>.md":
      "---\nname: \"\\\"><img src=x onerror=alert(1)>\"\nletter: planned\n---\n"
      + "- 2026-07-14 met: <svg onload=alert(1)></table></details>\n"
      + "- [ ] </li><style>*{display:none}</style> [for:: me] [due:: 2026-07-20]\n",
    "Mentors/فاطمة الزهراء.md": "---\nrole: [research]\n---\n- 2026-07-13 reply: نعم\n",
    "Cycles/x.md": "---\nname: \"</title><h1>\"\nletters-due: 2026-09-16\n---\n",
  ]

  @Test(
    .enabled("no browser in reach: see Tests/Page/look.py") {
      // 77: the script found no browser; 127: there is no Python.
      try ![77, 127].contains(PageInBrowserTests.look(at: []).status)
    })
  func nothingIsWrongWithIt() throws {
    let sample = try Files.live(root: Kept.location("SampleVault"))
    let vaults = [sample, Files.memory(Self.hostile), Files.memory(["rapport.yml": ""])]
    let lines = [["report", "--output", "-"], ["report", "--for-advisor", "--output", "-"]]
    let pages = vaults.flatMap { files in
      lines.map { Run($0 + ["--today", "2026-07-21"], files: files).output }
    }
    let (status, words) = try Self.look(at: pages)
    #expect(status == 0, "\(words)")
  }

  private static func look(at pages: [String]) throws -> (status: Int32, words: String) {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("rapport-pages-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let files = pages.indices.map { folder.appendingPathComponent("\($0).html") }
    for (file, page) in zip(files, pages) { try Data(page.utf8).write(to: file) }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["python3", Kept.location("Tests/Page/look.py")] + files.map(\.path)
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let words = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    return (process.terminationStatus, words)
  }
}
