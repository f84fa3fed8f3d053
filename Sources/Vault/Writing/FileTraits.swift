import CXattr
import Glibc

/// What a file has beside its bytes: owner, permissions, and the extended attributes that programs
/// and the system give it, access control lists among them.
struct FileTraits {
  private let facts: stat
  private var attributes: [(name: String, bytes: [UInt8])] = []

  /// Its attribute with the access control list. In a file that has one the permissions of the group
  /// say something else: the most that anybody in the list has.
  private static let accessList = "system.posix_acl_access"

  /// Those of a file in an open folder; a link is not followed.
  init(of name: String, in folder: Int32) throws(Files.WriteFailure) {
    let file = openat(folder, name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    guard file >= 0 else { throw Files.WriteFailure(errno) }
    defer { close(file) }
    var facts = stat()
    guard fstat(file, &facts) == 0 else { throw Files.WriteFailure(errno) }
    self.facts = facts
    for name in Self.names(of: file) {
      if let bytes = Self.value(of: name, in: file) { attributes.append((name, bytes)) }
    }
  }

  /// None where the file system has none.
  private static func names(of file: Int32) -> [String] {
    var list = [CChar](repeating: 0, count: max(flistxattr(file, nil, 0), 0))
    let count = flistxattr(file, &list, list.count)
    return list.prefix(max(count, 0)).split(separator: 0).map { name in
      String(decoding: name.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }
  }

  private static func value(of name: String, in file: Int32) -> [UInt8]? {
    var bytes = [UInt8](repeating: 0, count: max(fgetxattr(file, name, nil, 0), 0))
    let count = fgetxattr(file, name, &bytes, bytes.count)
    return count < 0 ? nil : Array(bytes.prefix(count))
  }

  /// Gives them to a new file that so far is open to its owner alone. Attributes that only the
  /// system may set stay as it sets them.
  ///
  /// Where the group or the list cannot be kept, the group gets no more than everybody: somebody
  /// would otherwise see what was not meant for them.
  func put(on file: Int32) throws(Files.WriteFailure) {
    let hasGroup =
      fchown(file, facts.st_uid, facts.st_gid) == 0
      || fchown(file, uid_t.max, facts.st_gid) == 0
    // The folder may give one to every file that is made in it.
    _ = fremovexattr(file, Self.accessList)
    var isKept = hasGroup
    for (name, bytes) in attributes where hasGroup || name != Self.accessList {
      let isSet = fsetxattr(file, name, bytes, bytes.count, 0) == 0
      if name == Self.accessList { isKept = isSet }
    }
    var mode = facts.st_mode & 0o7777
    if !isKept { mode = mode & 0o1707 | (mode & 0o7) << 3 }
    guard fchmod(file, mode) == 0 else { throw Files.WriteFailure(errno) }
  }
}
