import Testing
import Vault

@Suite("The catalogue of errors")
struct ErrorCatalogueTests {
  static let ids = Diagnostic.Problem.catalogue.map(\.id)

  @Test(arguments: ids)
  func `Every diagnostic has a tiny vault and its exact output`(_ id: String) throws {
    let entry = try #require(ErrorEntry(id), "there is no \(ErrorEntry.path(id))")
    let printed = entry.printed
    #expect(printed.contains("[\(id)]\n"))
    Kept.expect(ErrorEntry.path(id), "\(entry.input)-- output\n\(printed)")
  }

  /// One mistake, one diagnostic: what else is said would only confuse.
  @Test(arguments: ids)
  func `An entry shows nothing but its own diagnostic`(_ id: String) throws {
    let printed = try #require(ErrorEntry(id)).printed
    let heads = printed.split(separator: "\n").filter { $0.hasSuffix("]") && !$0.hasPrefix(" ") }
    let others = heads.filter { !$0.hasSuffix("[\(id)]") }
    #expect(others == [])
  }

  @Test(arguments: ids)
  func `The severity printed is the catalogue's`(_ id: String) throws {
    let known = try #require(Diagnostic.Problem.catalogue.first { $0.id == id })
    let printed = try #require(ErrorEntry(id)).printed
    #expect(printed.contains(": \(known.severity.rawValue): "))
  }
}
