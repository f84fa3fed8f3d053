/// Finds the file that a link means, as Obsidian does: the exact path from the root, else the
/// linking note's own folder, else the shortest path; case does not count.
///
/// One worker has one resolver and asks it for each link of a note after ``begin(note:)``.
struct LinkResolver {
  let table: FileTable
  private let names: LinkTable
  private var note = 0
  /// The folded target at hand, dot parts and a leading `/` resolved.
  private var key: [UInt8] = []
  /// The note's own folder, folded, with a `/` behind it; nil until a link asks for it.
  private var folder: [UInt8]?

  init(_ table: FileTable, _ names: LinkTable) {
    self.table = table
    self.names = names
  }

  mutating func begin(note: Int) {
    self.note = note
    folder = nil
  }

  /// The number of the file that a decoded target means, or -1. An empty target is the note itself.
  mutating func resolve(_ bytes: Span<UInt8>, _ target: Range<Int>) -> Int32 {
    if target.isEmpty { return Int32(note) }
    let isPlain = fold(bytes, target)
    let isFromRoot = !isPlain && resolveDots()
    guard let name = lastPart() else { return -1 }
    let ending = PathParts.endingLength(String(decoding: key[name...], as: UTF8.self)[...].utf8)
    if ending > 0,
      let file = pick(name..<key.count - ending, isFromRoot: isFromRoot, ending: ending)
    {
      return file
    }
    return pick(name..<key.count, isFromRoot: isFromRoot, ending: nil) ?? -1
  }

  /// As ``resolve(_:_:)``, for a text.
  mutating func resolve(_ target: String) -> Int32 {
    let bytes = Array(target.utf8)
    return resolve(bytes.span, 0..<bytes.count)
  }

  /// As ``resolve(_:)``, for a name that is looked up from a folder without such a file.
  mutating func resolveFromAnywhere(_ name: String) -> Int32 {
    folder = [0]
    return resolve(name)
  }

  /// Fills `key`; true if it can be used as it is: no leading `/`, no `.` or `..` parts.
  private mutating func fold(_ bytes: Span<UInt8>, _ target: Range<Int>) -> Bool {
    key.removeAll(keepingCapacity: true)
    var isPlain = bytes[target.lowerBound] != UInt8(ascii: "/")
    for index in target {
      let byte = bytes[index]
      if byte >= 0x80 {
        key = Array(linkKey(bytes.string(target)).utf8)
        return false
      }
      if byte == UInt8(ascii: "."), index == target.lowerBound
        || bytes[index - 1] == UInt8(ascii: "/")
      {
        isPlain = false
      }
      key.append(byte.lowered)
    }
    return isPlain
  }

  /// Where the part behind the last `/` begins; nil where nothing stands there.
  private func lastPart() -> Int? {
    let name = key.lastIndex(of: UInt8(ascii: "/")).map { $0 + 1 } ?? 0
    return name < key.count ? name : nil
  }

  /// Resolves `.` and `..` in `key`; true if it is now a path from the root.
  private mutating func resolveDots() -> Bool {
    let slash = UInt8(ascii: "/")
    let parts = key.split(separator: slash)
    let isRelative = parts.first.map { $0.elementsEqual(".".utf8) || $0.elementsEqual("..".utf8) }
    let isFromRoot = key.first == slash || isRelative == true
    var path: [ArraySlice<UInt8>] = []
    if isRelative == true, key.first != slash { path = ownFolder().split(separator: slash) }
    for part in parts {
      if part.elementsEqual("..".utf8) {
        // Above the root there is nothing to find.
        guard path.popLast() != nil else {
          key = []
          return true
        }
      } else if !part.elementsEqual(".".utf8) {
        path.append(part)
      }
    }
    key = Array(path.joined(separator: [slash]))
    return isFromRoot
  }

  private mutating func ownFolder() -> [UInt8] {
    if let folder { return folder }
    let own = Array(linkKey(PathParts(table.paths[note], isNote: true).folder).utf8)
    folder = own
    return own
  }
}

extension LinkResolver {
  /// The best file whose name is a part of `key`. With `ending` only notes whose name ends in as
  /// many bytes; without, a name with a `.` in it means an attachment first.
  private mutating func pick(_ name: Range<Int>, isFromRoot: Bool, ending: Int?) -> Int32? {
    let found = names.candidates(key.span.extracting(name))
    guard let first = found.first else { return nil }
    if found.count == 1, ending == nil, name.lowerBound == 0, !isFromRoot { return first }
    let hasDot = key[name].contains(UInt8(ascii: "."))
    let notes = found.filter { $0 < table.noteCount }
    let attachments = ending == nil ? found.filter { $0 >= table.noteCount } : []
    for files in hasDot ? [attachments, notes] : [notes, attachments] {
      let file = pick(among: files, end: name.upperBound, isFromRoot: isFromRoot, ending: ending)
      if let file { return file }
    }
    return nil
  }

  private mutating func pick(
    among files: [Int32], end: Int, isFromRoot: Bool, ending: Int?
  ) -> Int32? {
    var own: Int32?
    var shortest: Int32?
    for file in files {
      let path = table.paths[Int(file)]
      let cut = file < table.noteCount ? PathParts.endingLength(path[...].utf8) : 0
      if let ending, cut != ending { continue }
      switch fit(path, cut: cut, end: end) {
      case .whole: return file
      case .ownFolder: own = own ?? file
      case .tail: shortest = shortest ?? file
      case .none: break
      }
    }
    return isFromRoot ? nil : own ?? shortest
  }

  /// How much of a path a target covers.
  private enum Fit { case whole, ownFolder, tail, none }

  private mutating func fit(_ path: String, cut: Int, end: Int) -> Fit {
    let path = linkKey(path)
    let bytes = path.utf8Span.span
    let start = bytes.count - cut - end
    guard start >= 0 else { return .none }
    if start > 0, bytes[start - 1] != UInt8(ascii: "/") { return .none }
    for index in 0..<end where bytes[start + index] != key[index] { return .none }
    if start == 0 { return .whole }
    let folder = ownFolder()
    guard folder.count == start else { return .tail }
    for index in 0..<start where bytes[index] != folder[index] { return .tail }
    return .ownFolder
  }
}
