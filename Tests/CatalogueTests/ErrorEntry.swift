import Vault

/// One page of the catalogue of errors: a tiny vault and what `rapport check` prints about it.
///
/// A part begins with `== PATH`; behind the path may stand, in parentheses, what cannot be written
/// down as text: `(not permitted)`, `(not UTF-8)`, `(leads out of the vault)`, `(no vault)`, and
/// `(bytes)` where `\xE9` in the part stands for that byte. The output begins below `-- output`.
struct ErrorEntry {
  let id: String
  /// The vault as it is written in the entry.
  let input: String
  let output: String

  init?(_ id: String) {
    guard let text = Kept.read(Self.path(id)) else { return nil }
    self.id = id
    let parts = text.split(separator: "-- output\n", maxSplits: 1, omittingEmptySubsequences: false)
    input = String(parts[0])
    output = parts.count > 1 ? String(parts[1]) : ""
  }

  static func path(_ id: String) -> String { "Tests/CatalogueTests/Errors/\(id).txt" }

  /// One file of the vault as it is written.
  struct Part {
    var path: String
    /// What stands in parentheses behind the path.
    var condition: String?
    var text = ""
  }

  var parts: [Part] {
    var parts: [Part] = []
    for line in input.split(separator: "\n", omittingEmptySubsequences: false).dropLast() {
      guard line.hasPrefix("== ") else {
        if !parts.isEmpty { parts[parts.count - 1].text += line + "\n" }
        continue
      }
      let header = line.dropFirst(3)
      guard header.hasSuffix(")"), let start = header.lastIndex(of: "(") else {
        parts.append(Part(path: String(header)))
        continue
      }
      let path = header[..<start]
      let condition = String(header[header.index(after: start)...].dropLast())
      parts.append(
        Part(path: path.isEmpty ? "" : String(path.dropLast()), condition: condition))
    }
    return parts
  }

  /// What is printed about the vault today.
  var printed: String {
    let run = Run(["check", "--width", "80"], files: files)
    return run.output + run.errors
  }
}

extension ErrorEntry {
  /// The vault; nil where there is none.
  private var files: Files? {
    if parts.contains(where: { $0.condition == "no vault" }) { return nil }
    var contents: [String: [UInt8]] = [:]
    var found: [Diagnostic] = []
    var closed: Set<String> = []
    for part in parts {
      switch part.condition {
      case "bytes": contents[part.path] = part.text.withBytes
      case "leads out of the vault": found.append(Diagnostic(.linkOutOfVault, path: part.path))
      case "not UTF-8":
        found.append(Diagnostic(.nameNotUTF8(shown: part.path), path: part.path))
      case "not permitted" where part.path.hasSuffix("/"):
        let folder = String(part.path.dropLast())
        found.append(Diagnostic(.folderUnreadable(.notPermitted), path: folder))
      case "not permitted":
        contents[part.path] = []
        closed.insert(part.path)
      default: contents[part.path] = Array(part.text.utf8)
      }
    }
    return .memory(contents).with(found, closed: closed)
  }
}

extension Files {
  /// The same with what a listing found, and files that may not be read.
  fileprivate func with(_ found: [Diagnostic], closed: Set<String>) -> Files {
    let (list, read) = (list, read)
    return Files(
      list: { ignore in
        var listing = try list(ignore)
        listing.diagnostics = found
        return listing
      },
      read: { (path, buffer) throws(ReadFailure) in
        if closed.contains(path) { throw .notPermitted }
        return try read(path, &buffer)
      })
  }
}

extension String {
  /// The text with `\xE9` as that byte.
  fileprivate var withBytes: [UInt8] {
    let pieces = split(separator: #"\x"#, omittingEmptySubsequences: false)
    return pieces.enumerated().flatMap { index, piece -> [UInt8] in
      guard index > 0, let byte = UInt8(piece.prefix(2), radix: 16) else {
        return Array(piece.utf8)
      }
      return [byte] + Array(piece.dropFirst(2).utf8)
    }
  }
}
