/// The vault's folder as a commit holds it: names and hashes of all that is in it.
struct GitTree: Sendable {
  /// One name in a folder.
  struct Entry: Sendable {
    var name: FolderEntry
    /// The hash, in hexadecimal.
    var id: String
  }

  /// What each folder holds; "" is the root. Folders are counted so that each has an identity.
  private(set) var folders: [String: (number: Int, entries: [Entry])] = [:]
  /// What is no folder, by path.
  private(set) var files: [String: Entry] = [:]
  /// Where each symbolic link leads, as written.
  private(set) var links: [String: String] = [:]

  /// Reads a folder and all below it, one round of questions for each depth.
  ///
  /// - Returns: Nil if git ended.
  init?(root: GitObject, _ objects: inout GitObjects) {
    var waiting = [(path: "", object: root)]
    while !waiting.isEmpty {
      let below = waiting.flatMap { add(Self.entries(of: $0.object), to: $0.path) }
      guard let found = objects.objects(below.map(\.id)) else { return nil }
      // A folder git does not know is another repository inside this one: nothing of it is here.
      waiting = zip(below, found).compactMap { folder, object in
        object.map { (folder.path, $0) }
      }
    }
    guard readLinks(&objects) else { return nil }
  }

  /// Every file's and link's path.
  var paths: Dictionary<String, Entry>.Keys { files.keys }

  /// Adds what a folder holds and says which folders are in it.
  private mutating func add(_ entries: [Entry], to folder: String) -> [(path: String, id: String)] {
    folders[folder] = (folders.count, entries)
    var below: [(path: String, id: String)] = []
    for entry in entries {
      let path = folder.isEmpty ? entry.name.name : "\(folder)/\(entry.name.name)"
      if entry.name.kind == .folder {
        below.append((path, entry.id))
      } else {
        files[path] = entry
      }
    }
    return below
  }

  /// Adds a file by its whole path, and the folders above it. Of the sides of a merge that is not
  /// settled the first counts.
  mutating func addFile(_ path: ArraySlice<UInt8>, _ kind: FolderEntry.Kind, _ id: String) {
    let slash = path.lastIndex(of: 0x2F)
    let folder = String(decoding: path[..<(slash ?? path.startIndex)], as: UTF8.self)
    let bytes = path[(slash.map { $0 + 1 } ?? path.startIndex)...]
    guard let name = FolderEntry(bytes: bytes, kind: kind) else { return }
    addFolder(folder)
    let entry = Entry(name: name, id: id)
    guard files.updateValue(entry, forKey: String(decoding: path, as: UTF8.self)) == nil else {
      return
    }
    folders[folder]?.entries.append(entry)
  }

  /// Adds a folder with nothing in it, and those above it, as far as they are not there.
  mutating func addFolder(_ path: String) {
    var path = path[...]
    var names: [(above: String, name: Substring)] = []
    while folders[String(path)] == nil {
      folders[String(path)] = (folders.count, [])
      guard !path.isEmpty else { break }
      let slash = path.lastIndex(of: "/")
      names.append(
        (slash.map { String(path[..<$0]) } ?? "", slash.map { path[$0...].dropFirst() } ?? path))
      path = path[..<(slash ?? path.startIndex)]
    }
    for (above, name) in names {
      guard let entry = FolderEntry(bytes: Array(name.utf8)[...], kind: .folder) else { continue }
      folders[above]?.entries.append(Entry(name: entry, id: ""))
    }
  }

  mutating func readLinks(_ objects: inout GitObjects) -> Bool {
    let entries = files.filter { $0.value.name.kind == .link }
    guard !entries.isEmpty else { return true }
    guard let found = objects.objects(entries.map(\.value.id)) else { return false }
    for (path, object) in zip(entries.keys, found) {
      links[path] = String(decoding: object?.bytes ?? [], as: UTF8.self)
    }
    return true
  }

  /// `MODE NAME`, NUL, the hash's bytes; again and again.
  private static func entries(of tree: GitObject) -> [Entry] {
    let hashLength = tree.id.utf8.count / 2
    var entries: [Entry] = []
    var rest = tree.bytes[...]
    while let blank = rest.firstIndex(of: 0x20), let end = rest[blank...].firstIndex(of: 0),
      end + hashLength < rest.endIndex
    {
      let kind = kind(mode: rest[..<blank])
      let name = FolderEntry(bytes: rest[(blank + 1)..<end], kind: kind)
      let hash = rest[(end + 1)...(end + hashLength)]
      if let name { entries.append(Entry(name: name, id: hexadecimal(hash))) }
      rest = rest[(end + hashLength + 1)...]
    }
    return entries
  }

  static func kind(mode: ArraySlice<UInt8>) -> FolderEntry.Kind {
    switch String(decoding: mode, as: UTF8.self) {
    case "40000", "160000": .folder
    case "120000": .link
    default: .file
    }
  }

  private static func hexadecimal(_ bytes: ArraySlice<UInt8>) -> String {
    let digits = Array("0123456789abcdef".utf8)
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count * 2)
    for byte in bytes {
      text.append(digits[Int(byte >> 4)])
      text.append(digits[Int(byte & 15)])
    }
    return String(decoding: text, as: UTF8.self)
  }
}
