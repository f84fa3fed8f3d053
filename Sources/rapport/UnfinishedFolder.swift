import Glibc
import Vault

/// A folder being filled beside the one it is to become; removed again if it never does.
struct UnfinishedFolder: ~Copyable {
  private let place: Int32
  private let folder: Int32
  private let name: String

  private static let prefix = ".#rapport-packet-"

  /// - Parameter place: The open folder it is made in.
  init(in place: Int32) throws(Files.WriteFailure) {
    self.place = place
    name = Self.prefix + String(getpid())
    folder = mkdirat(place, name, 0o700) == 0 ? Self.opened(name, in: place) : -1
    if folder < 0 { throw Files.WriteFailure(errno) }
  }

  deinit {
    guard folder >= 0 else { return }
    defer { close(folder) }
    // One that has got its name is not called so any more.
    if Self.isSame(folder, as: name, in: place) { Self.remove(name, folder, in: place) }
  }

  /// Writes a file, and waits for the disk.
  func add(_ name: String, _ bytes: [UInt8]) throws(Files.WriteFailure) {
    let file = openat(folder, name, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw Files.WriteFailure(errno) }
    defer { close(file) }
    guard (try? Output.write(bytes, to: file)) != nil, fsync(file) == 0 else {
      throw Files.WriteFailure(errno)
    }
  }

  /// Takes the name of a folder that is empty or not there.
  func take(_ wanted: String) throws(Files.WriteFailure) {
    fsync(folder)
    guard renameat(place, name, place, wanted) == 0 else { throw Files.WriteFailure(errno) }
    fsync(place)
  }

  /// Removes those that programs left which were ended. To be called when it is one's turn in the
  /// place: whoever fills one has the turn, so that nobody fills those that are there.
  ///
  /// Only what this user made and what holds nothing but files of such names is removed.
  static func removeLeft(in place: Int32, holding known: Set<String>) {
    for name in FolderTurn.names(in: place) ?? [] where name.hasPrefix(prefix) {
      let number = name.dropFirst(prefix.count)
      guard !number.isEmpty, number.allSatisfy({ $0.isASCII && $0.isNumber }) else { continue }
      let folder = opened(name, in: place)
      guard folder >= 0 else { continue }
      defer { close(folder) }
      var facts = stat()
      guard fstat(folder, &facts) == 0, facts.st_uid == geteuid(),
        let names = FolderTurn.names(in: folder), known.isSuperset(of: names)
      else { continue }
      remove(name, folder, in: place)
    }
  }

  private static func opened(_ name: String, in place: Int32) -> Int32 {
    openat(place, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
  }

  private static func isSame(_ folder: Int32, as name: String, in place: Int32) -> Bool {
    var (own, named) = (stat(), stat())
    return fstat(folder, &own) == 0
      && fstatat(place, name, &named, AT_SYMLINK_NOFOLLOW) == 0
      && own.st_dev == named.st_dev && own.st_ino == named.st_ino
  }

  private static func remove(_ name: String, _ folder: Int32, in place: Int32) {
    for file in FolderTurn.names(in: folder) ?? [] { unlinkat(folder, file, 0) }
    unlinkat(place, name, AT_REMOVEDIR)
  }
}
