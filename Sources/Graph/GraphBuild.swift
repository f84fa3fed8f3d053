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
      NoteWorker(files: files, reader: NoteReader(table, names, vocabulary))
    } _: { worker, range in
      var facts = ChunkFacts(range.count)
      for index in range { facts.append(worker.facts(of: NoteID(index))) }
      return facts
    }
    var joiner = Joiner(table, names, chunks, configuration)
    joiner.diagnostics = listing.diagnostics + vocabulary.diagnostics
    return joiner.join()
  }
}

/// One thread's reader with the buffer that files are read into.
private struct NoteWorker: ~Copyable {
  let files: Files
  let paths: [String]
  var reader: NoteReader
  private var buffer: [UInt8] = []

  init(files: Files, reader: consuming NoteReader) {
    self.files = files
    paths = reader.table.paths
    self.reader = reader
  }

  mutating func facts(of id: NoteID) -> NoteFacts {
    Self.facts(of: id, at: paths[id.int], in: files, &buffer, &reader)
  }

  /// The buffer lends its bytes to the reader, so both come as arguments of their own.
  private static func facts(
    of id: NoteID, at path: String, in files: Files, _ buffer: inout [UInt8],
    _ reader: inout NoteReader
  ) -> NoteFacts {
    do {
      let count = try files.read(path, &buffer)
      return reader.facts(of: id, buffer.span.extracting(first: count))
    } catch {
      return reader.facts(of: id, unreadable: error)
    }
  }
}
