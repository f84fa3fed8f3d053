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
  /// Nil for `.`, `..`, and what other programs leave lying about: Emacs' locks (`.#note.md`, links
  /// to nowhere) and what macOS writes beside files on foreign disks (`._note.md`).
  fileprivate init?(_ entry: UnsafeMutablePointer<dirent>, in folder: Int32) {
    guard let start = MemoryLayout<dirent>.offset(of: \.d_name) else { return nil }
    let characters = (UnsafeRawPointer(entry) + start).assumingMemoryBound(to: CChar.self)
    if characters[0] == 0x2E, [0, 0x2E, 0x23, 0x5F].contains(characters[1]) { return nil }
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
