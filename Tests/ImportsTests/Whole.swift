@testable import Imports

// Files that are read in one piece.

extension PubMedExport {
  init(_ bytes: [UInt8], file: String) throws(PubMedReader.Failure) {
    var reader = PubMedReader(file: file)
    reader.feed(bytes)
    self = try reader.finish()
  }
}

extension GrantReader {
  static func read(
    _ bytes: [UInt8], _ take: (GrantRow) -> Void
  ) throws(Failure) -> Outcome {
    var reader = GrantReader()
    reader.feed(bytes, take)
    return try reader.finish(take)
  }
}

extension JournalListReader {
  static func read(
    _ bytes: [UInt8], _ take: (ListedJournal) -> Void
  ) throws(Failure) -> JournalList {
    var reader = JournalListReader()
    reader.feed(bytes, take)
    return try reader.finish(take)
  }
}

extension VCardReader {
  static func read(_ bytes: [UInt8]) -> Result {
    var reader = VCardReader()
    reader.feed(bytes)
    return reader.finish()
  }
}

extension JournalPlan {
  mutating func take(_ bytes: [UInt8], file: String) throws(JournalListReader.Failure) {
    var journals: [ListedJournal] = []
    let list = try JournalListReader.read(bytes) { if fits($0) { journals.append($0) } }
    take(journals, from: list, file: file)
  }
}

extension CsvReader {
  init(_ bytes: [UInt8]) {
    self.init()
    feed(bytes)
    finish()
  }
}

func readable(_ bytes: [UInt8]) -> [UInt8] {
  var pieces = ReadablePieces()
  return pieces.take(bytes) + pieces.rest()
}
