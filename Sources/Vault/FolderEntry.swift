import Glibc

/// One name in a folder.
struct FolderEntry {
  enum Kind { case file, folder, link, other }

  /// As the disk spells it; bytes that are not UTF-8 are replaced, and `shown` tells them.
  var name: String
  var kind: Kind
  /// The name with its wrong bytes as `\xE9`, if it is not UTF-8.
  var shown: String?
}

/// What a file is by, whatever its paths: device and number there.
struct FileIdentity: Hashable {
  var device: dev_t
  var number: ino_t

  init(_ facts: stat) {
    device = facts.st_dev
    number = facts.st_ino
  }

  /// A folder of a commit, by its number there.
  init(folder number: Int) {
    device = 0
    self.number = ino_t(truncatingIfNeeded: number)
  }
}

extension RootFolder {
  /// The names in a folder below the root ("" for the root itself), in the disk's order.
  func entries(
    of folder: String
  ) throws(Files.ReadFailure) -> (identity: FileIdentity, entries: [FolderEntry]) {
    let file = openat(descriptor, folder.isEmpty ? "." : folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard file >= 0 else { throw Files.ReadFailure(errno) }
    var facts = stat()
    guard fstat(file, &facts) == 0, let stream = fdopendir(file) else {
      let failure = Files.ReadFailure(errno)
      close(file)
      throw failure
    }
    defer { closedir(stream) }
    var entries: [FolderEntry] = []
    while let entry = readdir(stream) {
      if let entry = FolderEntry(entry, in: file) { entries.append(entry) }
    }
    return (FileIdentity(facts), entries)
  }

  /// What a path without links in it leads to.
  func facts(of path: String) throws(Files.ReadFailure) -> (FolderEntry.Kind, FileIdentity) {
    var facts = stat()
    let found = fstatat(descriptor, path.isEmpty ? "." : path, &facts, AT_SYMLINK_NOFOLLOW)
    guard found == 0 else { throw Files.ReadFailure(errno) }
    return (FolderEntry.Kind(mode: facts.st_mode), FileIdentity(facts))
  }
}

extension FolderEntry {
  /// As git keeps a name; nil for those that are passed over on a disk too.
  init?(bytes: ArraySlice<UInt8>, kind: Kind) {
    if Self.isPassedOver(bytes.first, bytes.dropFirst().first) { return nil }
    name = String(decoding: bytes, as: UTF8.self)
    if String(validating: bytes, as: UTF8.self) == nil {
      shown = bytes.withUnsafeBytes { shownWithEscapes($0) }
    }
    self.kind = kind
  }

  /// `.`, `..`, and what other programs leave lying about: Emacs' locks (`.#note.md`, links to
  /// nowhere) and what macOS writes beside files on foreign disks (`._note.md`).
  private static func isPassedOver(_ first: UInt8?, _ second: UInt8?) -> Bool {
    first == 0x2E && [0, 0x2E, 0x23, 0x5F].contains(second ?? 0)
  }

  /// Nil for names that are passed over.
  fileprivate init?(_ entry: UnsafeMutablePointer<dirent>, in folder: Int32) {
    guard let start = MemoryLayout<dirent>.offset(of: \.d_name) else { return nil }
    let characters = (UnsafeRawPointer(entry) + start).assumingMemoryBound(to: CChar.self)
    let (first, second) = (UInt8(bitPattern: characters[0]), UInt8(bitPattern: characters[1]))
    if Self.isPassedOver(first, second) { return nil }
    if let valid = String(validatingCString: characters) {
      name = valid
    } else {
      name = String(cString: characters)
      shown = Self.shown(characters)
    }
    kind = Kind(type: entry.pointee.d_type) ?? Kind(name: characters, in: folder)
  }

  private static func shown(_ characters: UnsafePointer<CChar>) -> String {
    let bytes = UnsafeRawBufferPointer(start: characters, count: strlen(characters))
    return shownWithEscapes(bytes)
  }
}

extension FolderEntry.Kind {
  /// Nil where the file system does not say.
  fileprivate init?(type: UInt8) {
    switch Int(type) {
    case Int(DT_REG): self = .file
    case Int(DT_DIR): self = .folder
    case Int(DT_LNK): self = .link
    case Int(DT_UNKNOWN): return nil
    default: self = .other
    }
  }

  fileprivate init(mode: mode_t) {
    switch mode & S_IFMT {
    case S_IFREG: self = .file
    case S_IFDIR: self = .folder
    case S_IFLNK: self = .link
    default: self = .other
    }
  }

  fileprivate init(name: UnsafePointer<CChar>, in folder: Int32) {
    var facts = stat()
    let found = fstatat(folder, name, &facts, AT_SYMLINK_NOFOLLOW)
    self = found == 0 ? Self(mode: facts.st_mode) : .other
  }
}
