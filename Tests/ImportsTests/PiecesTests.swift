import Testing

@testable import Imports

/// A file in pieces of any size says what it says as a whole.
struct PiecesTests {
  private static func pieces(_ bytes: [UInt8], _ length: Int) -> [[UInt8]] {
    stride(from: 0, to: bytes.count, by: length).map { Array(bytes[$0...].prefix(length)) }
  }

  private static func wide(_ text: String, isLittle: Bool) -> [UInt8] {
    ("\u{FEFF}" + text).utf16.flatMap { unit in
      let bytes = [UInt8(unit & 0xFF), UInt8(unit >> 8)]
      return isLittle ? bytes : bytes.reversed()
    }
  }

  private static let text = "Ada,\"Né 👩‍⚕️ \"\"x\"\",\ny\"\r\nŁukasz;;,ß\r\n"

  @Test(arguments: [
    Array(text.utf8), Array(("\u{FEFF}" + text).utf8), wide(text, isLittle: true),
    wide(text, isLittle: false),
  ])
  func encodings(bytes: [UInt8]) {
    for length in 1...9 {
      var plain = PlainPieces()
      let found = Self.pieces(bytes, length).flatMap { plain.take($0) } + plain.rest()
      #expect(String(decoding: found, as: UTF8.self) == Self.text, "\(length)")
    }
  }

  @Test func halfACharacterAtTheEndIsNotLost() {
    var plain = PlainPieces()
    let bytes: [UInt8] = [0xFF, 0xFE, 0x41, 0x00, 0x3D, 0xD8]
    let text = plain.take(bytes) + plain.rest()
    #expect(text == Array("A\u{FFFD}".utf8))
    var short = PlainPieces()
    let mark = short.take([0xEF, 0xBB]) + short.rest()
    #expect(mark == [0xEF, 0xBB])
  }

  /// A line of more than 1 MB is handed on before it ends, and not within a character.
  @Test func veryLongLines() {
    var readable = ReadablePieces()
    let long = Array(String(repeating: "ŋ", count: 600_000).utf8)
    let found = readable.take([0x61] + long) + readable.rest()
    #expect(found == [0x61] + long)
  }

  @Test func tables() {
    let text = "\u{FEFF}a;b\r\n\"1;\r\n\"\"2\"\"\";3\r\n\r\n4;\"5\n6"
    let read = { (pieces: [[UInt8]]) -> [[String]] in
      var reader = CsvReader()
      var rows: [[String]] = []
      let take = { (reader: inout CsvReader) in
        while reader.next() {
          rows.append(reader.cells.indices.map { reader.text($0) } + ["\(reader.line)"])
        }
      }
      for piece in pieces {
        reader.feed(piece)
        take(&reader)
      }
      reader.finish()
      take(&reader)
      return rows + [["\(reader.unclosedLine ?? 0)"]]
    }
    let rows = read([Array(text.utf8)])
    #expect(rows == [["a", "b", "1"], ["1; \"2\"", "3", "2"], ["4", "5 6", "5"], ["5"]])
    for length in 1...12 { #expect(read(Self.pieces(Array(text.utf8), length)) == rows) }
  }

  /// The rest of a file behind an open quote is not held.
  @Test func anOpenQuoteIsGivenUp() {
    var reader = CsvReader()
    reader.feed(Array("a,b\n1,\"2\n".utf8))
    let line = Array((String(repeating: "x", count: 1023) + "\n").utf8)
    let megabyte = Array(repeating: line, count: 1024).flatMap(\.self)
    var rows = 0
    for _ in 0..<40 {
      reader.feed(megabyte)
      while reader.next() { rows += 1 }
    }
    #expect(rows == 2)
    #expect(reader.unclosedLine == 2)
    reader.feed(Array("3,4\n".utf8))
    reader.finish()
    let isOver = !reader.next()
    #expect(isOver)
  }

  @Test func cards() {
    let text =
      "BEGIN:VCARD\r\nVERSION:2.1\r\nFN;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:Ada=20=\r\n"
      + "=C3=93kafor\r\nNOTE:a\r\n  folded\r\n\tline\r\nEMAIL:ada@x.example\r\nEND:VCARD\r\n\r\n"
      + "BEGIN:VCARD\nFN:Bo Lind\nORG:Alder\n  Lake\nAGENT:\nBEGIN:VCARD\nFN:No\nEND:VCARD\nEND:VCARD"
    let whole = VCardReader.read(Array(text.utf8))
    #expect(whole.cards.map(\.name) == ["Ada Ókafor", "Bo Lind"])
    #expect(whole.cards.map(\.line) == [1, 11])
    #expect(whole.cards.last?.organization == "Alder Lake")
    for length in 1...30 {
      var reader = VCardReader()
      for piece in Self.pieces(Array(text.utf8), length) { reader.feed(piece) }
      let cards = reader.finish().cards
      #expect(cards == whole.cards, "\(length)")
    }
  }

  private static let lists = [
    "JrId: 1\nJournalTitle: Ada's notes\nISSN (Print): 1234-5678\n------\nJrId: 2\nJournalTitle: B",
    "Journal title,Journal ISSN (print version)\n\"On, care\",1234-567X\nB,8765-4321",
    "<?xml version=\"1.0\"?>\n<Set><Serial DataCreationMethod=\"P\">\n<Title>Care &amp; heart</Title>"
      + "<ISSN>1234-5678</ISSN><!-- a < b -->\n<CurrentlyIndexedYN>Y</CurrentlyIndexedYN></Serial>\n"
      + "<Serial><Title>B</Title></Serial></Set>",
  ]

  @Test(arguments: lists)
  func journals(text: String) throws {
    var whole: [ListedJournal] = []
    let kind = try JournalListReader.read(Array(text.utf8)) { whole.append($0) }
    #expect(!whole.isEmpty)
    for length in 1...30 {
      var reader = JournalListReader()
      var found: [ListedJournal] = []
      for piece in Self.pieces(Array(text.utf8), length) { reader.feed(piece) { found.append($0) } }
      let again = try reader.finish { found.append($0) }
      #expect(again == kind)
      #expect(found == whole, "\(length)")
    }
  }

  @Test func papers() throws {
    let set = LabelledSet(LabelledAuthors.text)
    let bytes = Array(set.medline.utf8)
    let today = Sample.today
    let whole = try PubMedExport(bytes, file: "x").candidates(today: today).people
    for length in [1, 7, 4096, 5000] {
      var reader = PubMedReader(file: "x")
      for piece in Self.pieces(bytes, length) { reader.feed(piece) }
      let people = try reader.finish().candidates(today: today).people
      #expect(people == whole, "\(length)")
    }
  }
}
