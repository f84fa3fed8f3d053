import Testing

@testable import Imports

/// Comma-separated values as registers write them, and as they should not.
struct TableTests {
  private func rows(_ text: String) -> [[String]] {
    var reader = CsvReader(readable(Array(text.utf8)))
    var rows: [[String]] = []
    while reader.next() { rows.append(reader.cells.indices.map { reader.text($0) }) }
    return rows
  }

  @Test(arguments: [
    ("a,b\n1,2\n", [["a", "b"], ["1", "2"]]),
    ("a,b\r\n1,2\r\n", [["a", "b"], ["1", "2"]]),
    ("a,b\r1,2", [["a", "b"], ["1", "2"]]),
    ("\u{FEFF}a,b\n1,2", [["a", "b"], ["1", "2"]]),
    ("a;b\n1,5;2\n", [["a", "b"], ["1,5", "2"]]),
    ("a\tb\n1\t2\n", [["a", "b"], ["1", "2"]]),
    ("a,b\n\"1,\"\"x\"\"\",\"two\r\nlines\"\n", [["a", "b"], ["1,\"x\"", "two lines"]]),
    ("a,b\n\n\n 1 ,\n", [["a", "b"], ["1", ""]]),
    ("a,b\n\"he said \"no\" twice\",2\n", [["a", "b"], ["he said \"no\" twice", "2"]]),
    ("a,b\n1,\"\"\n", [["a", "b"], ["1", ""]]), ("", []), ("\n\r\n", []),
  ])
  func cells(text: String, expected: [[String]]) {
    #expect(rows(text) == expected)
  }

  @Test func linesAreThoseOfTheFile() {
    var reader = CsvReader(Array("a,b\n\"x\r\ny\nz\",1\n2,3\n".utf8))
    var lines: [Int] = []
    while reader.next() { lines.append(reader.line) }
    #expect(lines == [1, 2, 5])
    #expect(reader.unclosedLine == nil)
  }

  @Test func aQuoteThatIsNeverClosedIsNoticed() {
    var reader = CsvReader(Array("a,b\n1,2\n3,\"4\n5,6\n".utf8))
    var count = 0
    while reader.next() { count += 1 }
    #expect(count == 3)
    #expect(reader.unclosedLine == 3)
  }

  @Test func aHeaderBelowAPreamble() {
    let text = "\"List of 3,000 projects\"\nAs of,1/1/2026\n\nProject  Number,PI_NAMEs\n1,2\n"
    var reader = CsvReader(Array(text.utf8))
    var search = HeaderSearch()
    var header: CsvHeader?
    while header == nil, reader.next() {
      header = search.header(reader) { $0.column("project number") != nil }
    }
    #expect(header?.column("Nothing", "PI NAMES") == 1)
    #expect(reader.line == 4)
  }

  @Test func whatIsNotUTF8() {
    let latin: [UInt8] = [0x50, 0x65, 0xF1, 0x61, 0x0A] + Array("Yıldız\n".utf8) + [0x93, 0x94]
    #expect(String(decoding: readable(latin), as: UTF8.self) == "Peña\nYıldız\n“”")
    let wide: [UInt8] =
      [0xFF, 0xFE] + Array("Né".utf16).flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    #expect(String(decoding: readable(wide), as: UTF8.self) == "Né")
    let big: [UInt8] =
      [0xFE, 0xFF] + Array("Né".utf16).flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    #expect(String(decoding: readable(big), as: UTF8.self) == "Né")
  }

  @Test(arguments: [
    ("https://orcid.org/0000-0002-1825-0097", "0000-0002-1825-0097"),
    ("0000000218250097.", "0000-0002-1825-0097"), ("0000-0002-1694-233x", "0000-0002-1694-233X"),
    ("0000-0002-1825-0098", nil), ("00000-0002-1825-0097", nil), ("0000-0002-1825-00971", nil),
    ("0000-0002-1825", nil), ("", nil),
  ])
  func orcids(text: String, expected: String?) {
    #expect(orcid(in: text) == expected)
  }

  @Test(arguments: [
    ("9412-7034", ["9412-7034"]), ("94127034 / 9412711x", ["9412-7034", "9412-711X"]),
    ("v. 9412-7034; 9412-7034 (Print)", ["9412-7034"]), ("19412-7034 12345678901", []), ("", []),
  ])
  func serialNumbers(text: String, expected: [String]) {
    #expect(issns(in: text) == expected)
  }
}
