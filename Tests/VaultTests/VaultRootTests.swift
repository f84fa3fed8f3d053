import Testing

@testable import Vault

@Suite("Finding the vault")
struct VaultRootTests {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    folder.write("vault/rapport.yml", "")
    folder.write("vault/Mentors/Ann.md")
    folder.folder("other")
    folder.link("linked", to: "vault")
  }

  private func find(
    _ explicit: String? = nil, environment: String? = nil, from current: String = ""
  ) throws -> String {
    let found = try VaultRoot.find(
      explicit: explicit, environment: environment, from: folder.path + current)
    return String(found.dropFirst(folder.path.count))
  }

  @Test func `The option counts before the variable, the variable before the folder`() throws {
    #expect(try find("\(folder.path)/other", environment: "vault", from: "/vault") == "/other")
    #expect(try find(environment: "\(folder.path)/other", from: "/vault") == "/other")
    #expect(try find(environment: "", from: "/vault") == "/vault")
  }

  @Test(arguments: ["vault", "./vault", "linked", "other/../vault", "vault/"])
  func `A relative path starts at the current folder`(path: String) throws {
    #expect(try find(path) == "/vault")
  }

  @Test(arguments: ["/vault", "/vault/Mentors", "/linked/Mentors"])
  func `The nearest folder with settings is the vault`(current: String) throws {
    #expect(try find(from: current) == "/vault")
  }

  @Test(arguments: ["nowhere", "vault/rapport.yml", ""])
  func `A folder that is named and not there is an error`(path: String) throws {
    #expect(throws: VaultRoot.NotFound(path: path)) { try find(path) }
  }

  @Test func `No vault anywhere is an error that says so`() throws {
    #expect(throws: VaultRoot.NotFound(path: "")) { try find(from: "/other") }
    let diagnostic = VaultRoot.NotFound(path: "").diagnostic
    #expect(diagnostic.id == "vault.not-found")
    #expect(diagnostic.hint?.contains("--vault") == true)
  }
}
