/// The `.`, `..` and leading `/` of link targets.
enum LinkDots {
  private static let slash = UInt8(ascii: "/")
  private static let dot = UInt8(ascii: ".")

  /// Whether a target begins with `/`, or has a part that may be `.` or `..`.
  static func areIn(_ target: [UInt8]) -> Bool {
    if target.first == slash { return true }
    var last = slash
    for byte in target {
      if byte == dot, last == slash { return true }
      last = byte
    }
    return false
  }

  /// Whether a target begins with `./` or `../`.
  static func isRelative(_ target: [UInt8]) -> Bool { dots(target, at: 0) > 0 }

  /// Resolves a target, which is left empty where it leads above the root. `folder` is that of the
  /// linking note, with a `/` behind it; it counts for relative targets. `path` is only room.
  ///
  /// - Returns: Whether the target is now a path from the root, not any part of one.
  static func resolve(_ target: inout [UInt8], _ folder: [UInt8], _ path: inout [UInt8]) -> Bool {
    let isFromRoot = target.first == slash || isRelative(target)
    path.removeAll(keepingCapacity: true)
    // Each part has a `/` before it; a folder has one behind it instead.
    if !folder.isEmpty {
      path.append(slash)
      path += folder.dropLast()
    }
    var at = 0
    while at < target.count {
      let end = target[at...].firstIndex(of: slash) ?? target.count
      let dots = dots(target, at: at)
      if dots == 2 {
        guard let last = path.lastIndex(of: slash) else {
          target = []
          return true
        }
        path.removeLast(path.count - last)
      } else if dots == 0, end > at {
        path.append(slash)
        path += target[at..<end]
      }
      at = end + 1
    }
    target.removeAll(keepingCapacity: true)
    target += path.dropFirst()
    return isFromRoot
  }

  /// 1 or 2 where the part that begins at an offset is `.` or `..`, else 0.
  private static func dots(_ target: [UInt8], at start: Int) -> Int {
    var end = start
    while end < target.count, target[end] == dot { end += 1 }
    guard end - start <= 2, end == target.count || target[end] == slash else { return 0 }
    return end - start
  }
}
