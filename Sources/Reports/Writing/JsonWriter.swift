package import Graph
import Vault

/// JSON as it is written: fields in the order they are given, none left out, UTF-8 kept.
///
/// A writer of our own because the order of fields is part of what is promised, and because a
/// whole graph is written straight into bytes.
package struct JsonWriter: Sendable {
  /// What is written so far.
  package private(set) var bytes: [UInt8] = []
  private var needsComma = false

  private init() {}

  /// A whole document: one object and a line end.
  package static func document(_ fields: (inout JsonWriter) -> Void) -> [UInt8] {
    var writer = JsonWriter()
    writer.object(fields)
    writer.bytes.append(UInt8(ascii: "\n"))
    return writer.bytes
  }

  /// An object, as the item of a list.
  package mutating func object(_ fields: (inout JsonWriter) -> Void) {
    open(UInt8(ascii: "{"))
    fields(&self)
    close(UInt8(ascii: "}"))
  }

  /// A text, as the item of a list.
  package mutating func item(_ text: String) {
    comma()
    append(quoted: text)
  }

  /// A text, or null.
  package mutating func field(_ name: StaticString, _ text: String?) {
    key(name)
    if let text { append(quoted: text) } else { append("null") }
  }

  /// A number, or null.
  package mutating func field(_ name: StaticString, _ number: Int?) {
    key(name)
    append(number.map(String.init) ?? "null")
  }

  /// True, false or null.
  package mutating func field(_ name: StaticString, _ answer: Bool?) {
    key(name)
    append(answer.map { $0 ? "true" : "false" } ?? "null")
  }

  /// A day as `YYYY-MM-DD`, or null.
  package mutating func field(_ name: StaticString, _ date: CivilDate?) {
    field(name, date?.description)
  }

  /// An object, or null.
  package mutating func field<Value>(
    _ name: StaticString, object value: Value?, _ fields: (inout JsonWriter, Value) -> Void
  ) {
    key(name)
    guard let value else { return append("null") }
    needsComma = false
    object { fields(&$0, value) }
  }

  /// A list of texts.
  package mutating func field(_ name: StaticString, _ texts: [String]) {
    list(name, texts) { $0.item($1) }
  }

  /// A list; `write` writes one item. With `onLines` each item has a line of its own, so that long
  /// lists can be compared line by line.
  package mutating func list<Items: Sequence>(
    _ name: StaticString, onLines: Bool = false, _ items: Items,
    _ write: (inout JsonWriter, Items.Element) -> Void
  ) {
    key(name)
    needsComma = false
    open(UInt8(ascii: "["))
    for item in items {
      if onLines { startLine() }
      write(&self, item)
    }
    if onLines, needsComma { bytes.append(UInt8(ascii: "\n")) }
    close(UInt8(ascii: "]"))
  }
}

extension JsonWriter {
  private mutating func open(_ bracket: UInt8) {
    comma()
    bytes.append(bracket)
    needsComma = false
  }

  private mutating func close(_ bracket: UInt8) {
    bytes.append(bracket)
    needsComma = true
  }

  private mutating func comma() {
    if needsComma { bytes.append(UInt8(ascii: ",")) }
    needsComma = true
  }

  /// The comma stands at the end of the line before.
  private mutating func startLine() {
    if needsComma { bytes.append(UInt8(ascii: ",")) }
    bytes.append(UInt8(ascii: "\n"))
    needsComma = false
  }

  private mutating func key(_ name: StaticString) {
    comma()
    bytes.append(UInt8(ascii: "\""))
    name.withUTF8Buffer { bytes.append(contentsOf: $0) }
    bytes.append(UInt8(ascii: "\""))
    bytes.append(UInt8(ascii: ":"))
  }

  private mutating func append(_ text: String) { bytes.append(contentsOf: text.utf8) }

  private mutating func append(quoted text: String) {
    bytes.append(UInt8(ascii: "\""))
    if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F && $0 != 0x22 && $0 != 0x5C }) {
      append(text)
    } else {
      for scalar in text.unicodeScalars { append(scalar) }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  /// What a terminal must not see is escaped too: JSON readers get the same text either way.
  private mutating func append(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "\"", "\\":
      bytes.append(UInt8(ascii: "\\"))
      bytes.append(contentsOf: scalar.utf8)
    case "\n": append("\\n")
    case "\r": append("\\r")
    case "\t": append("\\t")
    case _ where needsEscape(scalar):
      let digits = String(scalar.value, radix: 16, uppercase: true)
      append("\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits)
    default: bytes.append(contentsOf: scalar.utf8)
    }
  }
}
