/// What some targets meant, as long as links come from notes of one folder. For names that many
/// files have: in a vault with an `Overview` in each of its folders every link to one would
/// otherwise be compared with all of them.
struct RecentTargets {
  /// From so many files of one name on it is worth remembering which was meant.
  static let worthwhile = 8
  /// No note needs more, and a search through all of them must stay short.
  private static let most = 16

  private var keys: [[UInt8]] = []
  private var files: [Int32] = []

  mutating func clear() {
    keys.removeAll(keepingCapacity: true)
    files.removeAll(keepingCapacity: true)
  }

  /// The file, or -1; nil for a target that is not known yet.
  func file(_ key: [UInt8]) -> Int32? {
    for index in keys.indices where keys[index] == key { return files[index] }
    return nil
  }

  mutating func add(_ key: [UInt8], _ file: Int32) {
    guard keys.count < Self.most else { return }
    keys.append(key)
    files.append(file)
  }
}
