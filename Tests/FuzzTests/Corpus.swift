import Foundation

/// The texts and words that fuzzing starts from, in `Tests/Fuzz`.
enum Corpus {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Fuzz")

  /// The texts of a target by name.
  static func texts(of target: String) throws -> [(name: String, bytes: [UInt8])] {
    let folder = folder.appending(path: "Corpus/\(target)")
    return try FileManager.default.contentsOfDirectory(atPath: folder.path()).sorted().map {
      ($0, Array(try Data(contentsOf: folder.appending(path: $0))))
    }
  }

  /// The dictionary: one word in quotes a line, bytes as `\x0a`.
  static func words() throws -> [[UInt8]] {
    let text = try String(contentsOf: folder.appending(path: "words.dict"), encoding: .utf8)
    return text.split(separator: "\n").filter { $0.hasPrefix("\"") }.map {
      bytes(of: Array($0.utf8.dropFirst().dropLast()))
    }
  }

  private static func bytes(of quoted: [UInt8]) -> [UInt8] {
    var bytes: [UInt8] = []
    var rest = quoted[...]
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "\\"), let mark = rest.popFirst() else {
        bytes.append(byte)
        continue
      }
      let digits = String(decoding: rest.prefix(2), as: UTF8.self)
      if mark == UInt8(ascii: "x"), let value = UInt8(digits, radix: 16) {
        bytes.append(value)
        rest = rest.dropFirst(2)
      } else {
        bytes.append(mark)
      }
    }
    return bytes
  }
}
