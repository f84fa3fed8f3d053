import Graph
import Markdown
import Vault

extension FuzzTarget {
  /// Lines of file names; what stands behind an empty line are targets of links. Every file is
  /// found by its own path, in any case and composition, and links lead only to files so called.
  static let links = FuzzTarget("links") { bytes, complaints in
    let lines = String(decoding: bytes, as: UTF8.self).split(
      separator: "\n", omittingEmptySubsequences: false)
    let paths = lines.prefix { !$0.isEmpty }.prefix(12).compactMap { filePath(String($0)) }
    let targets = lines.drop { !$0.isEmpty }.prefix(12).map(String.init).filter(isPlainTarget)
    var check = LinkCheck(paths)
    for path in paths { check.findsItself(path) }
    for target in targets { check.leadsToItsName(target) }
    check.finish()
    for complaint in check.complaints.all { complaints.expect(false, complaint) }
  }
}

/// A line as the path of a file that a disk could hold; nil for what is none.
private func filePath(_ line: String) -> String? {
  let parts = line.split(separator: "/", omittingEmptySubsequences: false)
  let isPath = parts.allSatisfy { part in
    !part.isEmpty && !part.hasPrefix(".") && part.utf8.count < 200 && !part.utf8.contains(0)
  }
  return isPath ? line : nil
}

/// Whether a text can stand between `[[` and `]]` and be all of the target.
private func isPlainTarget(_ text: String) -> Bool {
  let marks = "#|[]^\\`<>%\r\u{0}"
  let isTrimmed = text.utf8.first ?? 0 > 0x20 && text.utf8.last ?? 0 > 0x20
  return isTrimmed && !text.unicodeScalars.contains { marks.unicodeScalars.contains($0) }
}

/// A vault of some files, and where links in it lead.
private struct LinkCheck {
  private let paths: [String]
  /// Links as written, each with what the file must be that it leads to.
  private var links: [(text: String, isRight: (String?) -> Bool)] = []
  private(set) var complaints = Complaints()

  init(_ paths: [String]) {
    self.paths = Array(Set(paths))
  }

  /// By its path from the root, in upper case, taken apart, as a Markdown link, and from the root.
  mutating func findsItself(_ path: String) {
    guard isPlainTarget(path), isAlone(path) else { return }
    let upper = path.uppercased()
    var ways = ["[[\(path)]]", "[[/\(path)]]", "[x](\(percented(path)))"]
    ways += ["[[\(decomposed(path))]]"]
    // With a colon it would be an address.
    if !path.contains(":") { ways.append("[x](<\(path)>)") }
    if isPlainTarget(upper), key(upper) == key(path) { ways.append("[[\(upper)]]") }
    links += ways.map { way in (way, { $0.map(key) == key(path) }) }
  }

  /// No other file has the path, and none of the other kind the name: `LICENSE` may be a note.
  private func isAlone(_ path: String) -> Bool {
    !paths.contains { other in
      let isOtherKind = isNoteName(other) != isNoteName(path)
      let sharesName = !Set(names(other)).isDisjoint(with: names(path))
      return !other.utf8.elementsEqual(path.utf8)
        && (key(other) == key(path) || isOtherKind && sharesName)
    }
  }

  /// What a file may be called by: its name, of a note also without the ending.
  private func names(_ path: String) -> [String] {
    let name = key(path).split(separator: "/").last.map(String.init) ?? ""
    let stems = [".md", ".markdown"].filter(name.hasSuffix).map { name.dropLast($0.count) }
    return [name] + stems.map(String.init)
  }

  /// The last part of the target is the name of the file it leads to, with or without its ending.
  mutating func leadsToItsName(_ target: String) {
    let parts = key(target).split(separator: "/").filter { $0 != "." }
    // Which folder two dots at the end lead back to is for the dots' own tests.
    guard parts.last != ".." else { return }
    let name = parts.last.map(String.init) ?? ""
    links.append(("[[\(target)]]", { [self] in $0.map { names($0).contains(name) } ?? true }))
  }

  /// Looks where the links lead, each on a line of one note at the root.
  mutating func finish() {
    var files = Dictionary(uniqueKeysWithValues: paths.map { ($0, [UInt8]()) })
    let source = "0 source \(paths.count).md"
    files[source] = links.flatMap { Array("x \($0.text)\n\n".utf8) }
    guard let graph = joined(.memory(files)),
      let note = graph.notes.first(where: { $0.path == source })
    else { return }
    var found: [Int: String] = [:]
    for link in graph.links[note.id.int].links.reversed() {
      found[Int(link.place.line) / 2] = link.to.map(graph.files.path(of:))
    }
    for (index, link) in links.enumerated() {
      let file = found[index]
      complaints.expect(
        link.isRight(file), "\(link.text.debugDescription) -> \(file ?? "nothing")")
    }
  }
}

/// A path as links compare it: composed, without case, a no-break space as a blank.
private func key(_ text: String) -> String {
  String(folded(text).unicodeScalars.map { $0 == "\u{A0}" ? " " : Character($0) })
}

/// Every byte that is no letter or digit of ASCII as `%XX`, the slashes kept.
private func percented(_ path: String) -> String {
  path.utf8.map { byte in
    let isPlain = byte < 0x80 && (Unicode.Scalar(byte).properties.isAlphabetic || byte == 0x2F)
    if isPlain { return String(Unicode.Scalar(byte)) }
    let digits = String(byte, radix: 16, uppercase: true)
    return "%" + (digits.count < 2 ? "0" : "") + digits
  }.joined()
}
