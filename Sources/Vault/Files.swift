/// The vault's files as the rest of the house sees them: a list, and the bytes of one.
///
/// A port: the live value walks a folder or asks git, the one for tests holds a dictionary. Only the
/// writing commands ever call ``write`` and ``makeFolder``.
package struct Files: Sendable {
  /// Lists everything below the root once; order does not matter.
  package var list: @Sendable (_ ignore: [Glob]) throws -> Listing
  /// Reads one file into the front of a buffer that grows as needed and says how many bytes are it.
  package var read: @Sendable (_ path: String, _ buffer: inout [UInt8]) throws(ReadFailure) -> Int
  /// Makes one change, whole or not at all: whoever looks at the file finds it as it was or as it
  /// is to be. Folders above a new file are made.
  package var write: @Sendable (_ change: FileChange) throws(WriteFailure) -> Void
  /// Makes a folder and those above it, as far as they are not there.
  package var makeFolder: @Sendable (_ path: String) throws(WriteFailure) -> Void

  /// The most bytes one file may have: 256 MB. Places in a note are 32-bit numbers.
  package static let largestFile = 268_435_456

  package init(
    list: @escaping @Sendable ([Glob]) throws -> Listing,
    read: @escaping @Sendable (String, inout [UInt8]) throws(ReadFailure) -> Int,
    write: @escaping @Sendable (FileChange) throws(WriteFailure) -> Void = {
      (_) throws(WriteFailure) in throw .notPermitted
    },
    makeFolder: @escaping @Sendable (String) throws(WriteFailure) -> Void = {
      (_) throws(WriteFailure) in throw .notPermitted
    }
  ) {
    self.list = list
    self.read = read
    self.write = write
    self.makeFolder = makeFolder
  }

  /// What a listing found. Paths are from the root, `/` between folders, as the disk spells them.
  package struct Listing: Sendable {
    /// `*.md` and `*.markdown`.
    package var notes: [String] = []
    /// Every other file: what a link may also point to.
    package var attachments: [String] = []
    /// Symbolic links to files and folders that are listed under their own path, by that path: what
    /// a link may also call them.
    package var aliases: [String: String] = [:]
    /// Names that are not UTF-8, links out of the vault, folders that cannot be read.
    package var diagnostics: [Diagnostic] = []

    package init() {}
  }

  /// Why a file could not be read.
  package enum ReadFailure: Error, Sendable, Hashable {
    case missing
    case notPermitted
    case notRegular
    /// A symbolic link that leads out of the vault.
    case outOfVault
    /// More bytes than ``Files/largestFile``.
    case tooLarge
    /// More lines and list items than `BlockBound.most`.
    case tooManyBlocks
    /// Any other: the system's number (`errno`).
    case system(Int32)
  }
}
