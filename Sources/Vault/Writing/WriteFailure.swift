import Glibc

extension Files {
  /// Why a file was not written. It is then as it was.
  package enum WriteFailure: Error, Sendable, Hashable {
    /// The file holds something else than what was read.
    case changed
    /// A file of the name is there already.
    case exists
    /// The file, or the folder for it, is gone.
    case missing
    case notPermitted
    /// The file system takes no changes at all.
    case readOnly
    case noSpace
    /// The name is too long, or holds what the file system does not allow.
    case badName
    case notRegular
    /// A symbolic link leads out of the vault.
    case outOfVault
    /// Somebody else has been writing in the folder for too long.
    case busy
    /// Any other: the system's number (`errno`).
    case system(Int32)
  }
}

extension Files.WriteFailure {
  /// From the system's number.
  package init(_ number: Int32) {
    switch number {
    case ENOENT, ENOTDIR: self = .missing
    case EEXIST: self = .exists
    case EACCES, EPERM: self = .notPermitted
    case EROFS: self = .readOnly
    case ENOSPC, EDQUOT: self = .noSpace
    case ENAMETOOLONG, EILSEQ: self = .badName
    case EISDIR: self = .notRegular
    default: self = .system(number)
    }
  }

  init(_ failure: Files.ReadFailure) {
    switch failure {
    case .missing: self = .missing
    case .notPermitted: self = .notPermitted
    case .notRegular: self = .notRegular
    case .outOfVault: self = .outOfVault
    case .tooLarge, .tooManyBlocks: self = .system(EFBIG)
    case .system(let number): self.init(number)
    }
  }

  /// Why, and what to do about it, as the end of a sentence that names the file.
  package var words: String {
    switch self {
    case .changed: "it has changed since it was read; look at it, then try again"
    case .exists: "a file of that name is there already"
    case .missing: "it is not there any more"
    case .notPermitted: "you are not permitted to write it, or its folder"
    case .readOnly: "the disk is read-only"
    case .noSpace: "the disk is full"
    case .badName: "the disk does not take such a name"
    case .notRegular: "it is not an ordinary file"
    case .outOfVault: "it is a link that leads out of the vault"
    case .busy: "somebody else is writing in the folder; try again"
    case .system(let number): systemWords(number)
    }
  }
}
