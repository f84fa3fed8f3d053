import CXattr
import Glibc
import Testing

@testable import Vault

/// What a note has beside its bytes stays with it when it is written.
@Suite("Attributes of a note that is written")
struct FileTraitsTests {
  private static let list = "system.posix_acl_access"
  private static let listForNew = "system.posix_acl_default"

  /// The owner and one more user may read and write, the group and others nothing: as the system
  /// stores it, version 2 and five entries of tag, permissions and number.
  private static let oneMore: [UInt8] = {
    let entries: [(UInt8, UInt8, UInt32)] = [
      (1, 6, .max), (2, 6, 4711), (4, 0, .max), (16, 6, .max), (32, 0, .max),
    ]
    return [2, 0, 0, 0]
      + entries.flatMap { tag, permissions, number in
        [tag, 0, permissions, 0] + (0..<4).map { UInt8(truncatingIfNeeded: number >> ($0 * 8)) }
      }
  }()

  private static func canSet(_ name: String, _ value: [UInt8]) -> Bool {
    guard let folder = try? TemporaryFolder() else { return false }
    folder.write("a")
    return setxattr("\(folder.path)/a", name, value, value.count, 0) == 0
  }

  private static let hasLabels = canSet("user.origin", [1])
  private static let hasLists = canSet(list, oneMore)

  private let vault: TemporaryFolder
  private let path: String

  init() throws {
    vault = try TemporaryFolder()
    vault.write("Ann.md", "old\n")
    path = "\(vault.path)/Ann.md"
  }

  private func set(_ name: String, _ value: [UInt8], on path: String? = nil) {
    #expect(setxattr(path ?? self.path, name, value, value.count, 0) == 0)
  }

  private func value(_ name: String) -> [UInt8]? {
    var bytes = [UInt8](repeating: 0, count: 4096)
    let count = getxattr(path, name, &bytes, bytes.count)
    return count < 0 ? nil : Array(bytes.prefix(count))
  }

  private var mode: mode_t {
    var facts = stat()
    return stat(path, &facts) == 0 ? facts.st_mode & 0o7777 : 0
  }

  private func writeOnce() throws {
    try Files.live(root: vault.path).write(
      FileChange(path: "Ann.md", before: Array("old\n".utf8), after: Array("new\n".utf8)))
  }

  @Test(.enabled(if: hasLabels, "the disk of the temporary folder has no user attributes"))
  func `Labels are kept`() throws {
    set("user.origin", Array("https://mail.example".utf8))
    set("user.empty", [])
    set("user.größe", [0, 255, 10])
    try writeOnce()
    #expect(value("user.origin") == Array("https://mail.example".utf8))
    #expect(value("user.empty") == [])
    #expect(value("user.größe") == [0, 255, 10])
  }

  @Test(.enabled(if: hasLists, "the disk of the temporary folder has no access control lists"))
  func `An access control list is kept`() throws {
    set(Self.list, Self.oneMore)
    #expect(mode == 0o660)
    try writeOnce()
    #expect(value(Self.list) == Self.oneMore)
    #expect(mode == 0o660)
  }

  @Test(.enabled(if: hasLists, "the disk of the temporary folder has no access control lists"))
  func `What the folder gives to new files a written one does not get`() throws {
    chmod(path, 0o660)
    set(Self.listForNew, Self.oneMore, on: vault.path)
    try writeOnce()
    #expect(value(Self.list) == nil)
    #expect(mode == 0o660)
  }
}
