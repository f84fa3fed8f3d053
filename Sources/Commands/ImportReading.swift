import Imports
import Reports
import Vault

/// Reads exported files piece by piece, so that of a large file only what it says is held, and tells
/// whoever waits how far it has come.
struct ImportReading {
  private let world: World

  init(_ world: World) {
    self.world = world
  }

  /// The papers of a PubMed export, their authors grouped to people.
  func papers(of file: String) throws(ImportFailure) -> PubMedExport {
    var reader = PubMedReader(file: file)
    try read(file) { piece in
      reader.feed(piece)
      return counted(reader.count, "paper")
    }
    world.progress("sorting out who is who: \(counted(reader.authorRecords, "author")) ...")
    do {
      return try reader.finish()
    } catch {
      throw ImportFailure(.notPubMed(error.format), file: file)
    }
  }

  /// The cards of a vCard file.
  func cards(of file: String) throws(ImportFailure) -> VCardReader.Result {
    var reader = VCardReader()
    let head = try read(file) { piece in
      reader.feed(piece)
      return counted(reader.result.cards.count, "card")
    }
    let result = reader.finish()
    guard !result.cards.isEmpty || !result.nameless.isEmpty else {
      throw ImportFailure(.vcard, file: file, head: head)
    }
    return result
  }

  /// Hands over the messages of a mailbox.
  func messages(
    of file: String, _ take: (MailboxMessage) -> Void
  ) throws(ImportFailure) {
    var reader = MailboxReader()
    let head = try read(file) { piece in
      reader.feed(piece, take)
      return counted(reader.count, "message")
    }
    do {
      try reader.finish(take)
    } catch {
      throw ImportFailure(.mbox, file: file, head: head)
    }
  }

  /// Hands over the rows of a list of grants.
  func grants(
    of file: String, _ take: (GrantRow) -> Void
  ) throws(ImportFailure) -> GrantReader.Outcome {
    var reader = GrantReader()
    let head = try read(file) { piece in
      reader.feed(piece, take)
      return counted(reader.outcome.rows, "row")
    }
    do {
      return try reader.finish(take)
    } catch {
      throw ImportFailure(.reporter, file: file, head: head)
    }
  }

  /// Hands over the journals of a list.
  func journals(
    of file: String, _ take: (ListedJournal) -> Void
  ) throws(ImportFailure) -> JournalList {
    var reader = JournalListReader()
    var count = 0
    let head = try read(file) { piece in
      reader.feed(piece) { journal in
        count += 1
        take(journal)
      }
      return counted(count, "journal")
    }
    do {
      return try reader.finish(take)
    } catch {
      throw ImportFailure(.journals, file: file, head: head)
    }
  }

  /// Hands over a file outside of the vault in pieces, each of which is answered with how far that
  /// brings it.
  ///
  /// - Returns: How the file begins.
  @discardableResult
  private func read(
    _ file: String, _ take: ([UInt8]) -> String
  ) throws(ImportFailure) -> [UInt8] {
    var head: [UInt8] = []
    do {
      try world.outside(file) { piece in
        if head.count < ImportFailure.sample {
          head += piece.prefix(ImportFailure.sample - head.count)
        }
        world.progress("reading: \(take(piece)) ...")
      }
    } catch {
      throw ImportFailure(.unreadable(error), file: file)
    }
    return head
  }
}
