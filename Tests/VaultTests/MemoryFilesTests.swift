import Testing

@testable import Vault

@Suite("Files in memory")
struct MemoryFilesTests {
  private let files = Files.memory([
    "Ann.md": "Ann", "cv.pdf": "pdf", "Templates/T.md": "T", ".trash/Old.md": "old", "E.md": "",
  ])

  @Test func `They are listed as on disk`() throws {
    let found = try files.list([Glob("Templates/**")])
    #expect(found.notes == ["Ann.md", "E.md"])
    #expect(found.attachments == ["cv.pdf"])
  }

  @Test func `They are read into a buffer of any size`() throws {
    var buffer: [UInt8] = []
    #expect(try files.read("Ann.md", &buffer) == 3)
    #expect(try files.read("E.md", &buffer) == 0)
    buffer = Array(repeating: 7, count: 10)
    #expect(try files.read("Ann.md", &buffer) == 3)
    #expect(buffer == Array("Ann".utf8) + Array(repeating: 7, count: 7))
    #expect(throws: Files.ReadFailure.missing) { try files.read("Ben.md", &buffer) }
  }
}
