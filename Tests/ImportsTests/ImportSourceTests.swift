import Imports
import Testing

struct ImportSourceTests {
  @Test func aValueKeepsItsPlace() {
    let source = ImportSource(file: "pubmed.nbib", record: "PMID 39000123", line: 4)
    #expect(Imported("Priya Raman", source).source == source)
  }
}
