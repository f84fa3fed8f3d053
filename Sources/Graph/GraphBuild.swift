package import Vault

extension Graph {
  /// Reads a whole vault. A bad note is a diagnostic, never an error.
  ///
  /// Notes are read on `workers` threads, each by itself; what they say about each other is joined
  /// in the order of their paths, so that the result does not depend on timing.
  ///
  /// - Throws: What `files` throws when it cannot list the vault.
  package static func build(
    files: Files, configuration: Configuration, workers: Int
  ) throws -> Graph {
    let listing = try files.list(configuration.ignore)
    let table = FileTable(listing)
    let names = LinkTable(table)
    let vocabulary = Vocabulary(configuration)
    let chunks = inChunks(table.noteCount, workers: workers) {
      NoteWorker(files: files, reader: NoteReader(table, names, vocabulary.copied))
    } _: { worker, range in
      for index in range { worker.read(NoteID(index)) }
      return worker.reader.finish()
    }
    var joiner = Joiner(table, names, consume chunks, configuration)
    joiner.diagnostics += listing.diagnostics + vocabulary.diagnostics
    return joiner.join()
  }
}

/// One thread's reader with the buffer that files are read into.
private struct NoteWorker: ~Copyable {
  let files: Files
  var reader: NoteReader
  private var buffer: [UInt8] = []

  init(files: Files, reader: consuming NoteReader) {
    self.files = files
    self.reader = reader
  }

  mutating func read(_ id: NoteID) {
    Self.read(id, in: files, &buffer, &reader)
  }

  /// The buffer lends its bytes to the reader, so both come as arguments of their own.
  private static func read(
    _ id: NoteID, in files: Files, _ buffer: inout [UInt8], _ reader: inout NoteReader
  ) {
    do {
      let count = try files.read(reader.table.paths[id.int], &buffer)
      reader.read(id, buffer.span.extracting(first: count))
    } catch {
      reader.read(id, unreadable: error)
    }
  }
}
