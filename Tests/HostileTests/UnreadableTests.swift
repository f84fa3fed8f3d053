import Commands
import Fuzzing
import Synchronization
import Testing
import Vault

/// Files that the system refuses, whoever runs the tests.
struct UnreadableTests {
  static let failures: [Files.ReadFailure] = [.notPermitted, .tooLarge, .missing, .system(5)]

  @Test(arguments: failures)
  func theRestIsAnsweredFor(_ failure: Files.ReadFailure) {
    let good = SmallVault.files(
      GoodNotes.all["Mentors/Ada Okafor.md"] ?? [], at: "Mentors/Ada Okafor.md")
    let files = Files(
      list: { ignore in
        var listing = try good.list(ignore)
        listing.notes += ["Mentors/Closed.md", "Daily/Closed.md"]
        return listing
      },
      read: { (path, buffer) throws(Files.ReadFailure) in
        guard path.hasSuffix("Closed.md") || path == "rapport.yml" else {
          return try good.read(path, &buffer)
        }
        throw failure
      })
    for line in CommandLines.oneOfEach(turn: Self.failures.firstIndex(of: failure) ?? 0) {
      let run = ProgramRun(line, in: files)
      #expect([.fine, .found, .unread, .usage].contains(run.status), "\(line)")
      guard let words = GoodNotes.mentioned(by: line) else { continue }
      #expect(String(decoding: run.output, as: UTF8.self).contains(words), "\(line)")
    }
  }
}
