import Foundation
import Testing

/// The house rules that the compiler does not know: which room may see which, and that clock, files
/// and terminal are touched only where they are owned.
struct HouseTests {
  /// What each room may import. SwiftPM lets a target import what only its dependencies declare.
  private static let rooms: [(room: String, sees: Set<String>)] = [
    ("Markdown", ["CArena", "CCmark", "CYaml"]),
    ("Vault", ["CXattr", "Glibc", "Markdown", "Swift", "Synchronization"]),
    ("Graph", ["Markdown", "Vault"]),
    ("Imports", ["Graph", "Markdown", "Vault"]),
    ("Rules", ["Graph", "Markdown", "Vault"]),
    ("Reports", ["Graph", "Imports", "Markdown", "Rules", "Vault"]),
    ("Commands", ["ArgumentParser", "CBuild", "Graph", "Imports", "Reports", "Rules", "Vault"]),
    ("rapport", ["Commands", "Glibc", "Synchronization", "Vault"]),
  ]

  /// Words that have one home (the executable, which builds the world) or none.
  private static let homeless = [
    "Date()", "FileManager", "ProcessInfo", "print(", "try!", "fatalError(", "@unchecked Sendable",
    "nonisolated(unsafe)",
  ]

  @Test(arguments: rooms)
  func aRoomSeesOnlyWhatLiesLeftOfIt(_ room: String, _ sees: Set<String>) throws {
    let files = try sources(in: room)
    #expect(!files.isEmpty)
    for (path, text) in files {
      let strange = imports(of: text).subtracting(sees)
      #expect(strange.isEmpty, "\(path) imports \(strange.sorted().joined(separator: ", "))")
    }
  }

  @Test(arguments: rooms.map(\.room).filter { $0 != "rapport" })
  func nothingReachesAroundTheWorld(_ room: String) throws {
    for (path, text) in try sources(in: room) {
      let code = text.split(separator: "\n").filter { !$0.contains("//") }.joined(separator: "\n")
      for word in Self.homeless {
        #expect(!code.contains(word), "\(path) holds \(word)")
      }
    }
  }

  private func imports(of text: String) -> Set<String> {
    let lines = text.split(separator: "\n").map { $0.split(separator: " ") }
    return Set(
      lines.compactMap { words in
        guard let at = words.firstIndex(of: "import"), at < 3, at + 1 < words.count,
          words[..<at].allSatisfy({ $0.hasPrefix("@") || ["package", "internal"].contains($0) })
        else { return nil }
        return String(words[at + 1])
      })
  }

  private func sources(in room: String) throws -> [(path: String, text: String)] {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Sources/\(room)")
    let names = FileManager.default.enumerator(atPath: root.path())?.compactMap { $0 as? String }
    return try (names ?? []).filter { $0.hasSuffix(".swift") }.sorted().map {
      ("\(room)/\($0)", try String(contentsOf: root.appending(path: $0), encoding: .utf8))
    }
  }
}
