import Foundation
import Testing

/// The README's story, run as it stands there by a shell in a copy of the sample vault.
struct StoryTests {
  private static let repository = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// The lines between two marks of the README.
  private static func block(_ name: String) throws -> String {
    let readme = try String(contentsOf: repository.appending(path: "README.md"), encoding: .utf8)
    let text = readme.components(separatedBy: "<!-- \(name) -->\n```sh\n").dropFirst().first
    return try #require(text?.components(separatedBy: "```").first)
  }

  /// Runs lines of a shell in a copy of the sample vault, as on the day of the sample.
  private static func run(_ lines: String) throws -> BuiltProgram.End {
    let copy = FileManager.default.temporaryDirectory.appending(path: "story-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: copy) }
    try FileManager.default.copyItem(at: repository.appending(path: "SampleVault"), to: copy)
    let script = """
      set -euo pipefail
      rapport() { "\(BuiltProgram.path)" "$@" --today 2026-07-21; }
      cd "\(copy.path(percentEncoded: false))"
      \(lines)
      """
    return try BuiltProgram.run("/bin/bash", ["-c", script])
  }

  @Test func fiveCommandsLeadToThreeEmails() throws {
    let story = try Self.block("story")
    #expect(story.split(separator: "\n").count == 5)
    let end = try Self.run(story)
    #expect(end.status == 0, "\(end.errors)")
    let text = end.output.replacing(#/\s+/#, with: " ")
    for words in [
      "9 people in weekend-discharge.nbib: 3 new, 3 completed, 1 to look at",
      "Mentors/Marguerite Delacroix.md", "grant-ends 2029-03-31",
      "Hit list: 15 people",
      "Yousef Al-Masri and Marguerite Delacroix are both at",
      "Ask Yousef Al-Masri to introduce you to Marguerite Delacroix",
      "To: Marguerite Delacroix <mdelacroix@tamarackvalley.example>", "Dear Dr. Delacroix,",
      "Dear Dr. Ferreira-Lopes,", "Dear Dr. Okonkwo,",
    ] { #expect(text.contains(words), "\(words) is not in \(end.output)") }
    #expect(end.errors.split(separator: "\n").count == 3)
  }
}
