package import Graph
import Vault

/// HTML as it is written: elements of our own, everything else as text that can only be text.
package struct HtmlWriter: Sendable {
  private var written = ""

  private init() {}

  /// A whole page, in English, that needs nothing from anywhere: no script, no picture, no font.
  ///
  /// - Parameters:
  ///   - style: What stands in its `style` element, in parts.
  ///   - generator: What made it, by which a page is known again; see ``HtmlWriter/isPage(_:by:)``.
  package static func page(
    title: String, style: StaticString..., generator: StaticString? = nil,
    _ body: (inout HtmlWriter) -> Void
  ) -> [UInt8] {
    var writer = HtmlWriter()
    writer.written = """
      \(start(generator))
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta http-equiv="Content-Security-Policy" \
      content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
      <meta name="robots" content="noindex">
      <title>\(escapedHtml(title))</title>
      <style>
      \(style.map(\.description).joined(separator: "\n"))
      </style>
      </head>

      """
    writer.element("body") { body(&$0) }
    writer.written += "</html>\n"
    return Array(writer.written.utf8)
  }

  private static func start(_ generator: StaticString?) -> String {
    let mark = generator.map { "\n<meta name=\"generator\" content=\"\($0)\">" } ?? ""
    return "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\(mark)"
  }

  /// Whether some bytes are a page that was made by a generator of ours.
  package static func isPage(_ bytes: [UInt8], by generator: StaticString) -> Bool {
    bytes.starts(with: start(generator).utf8)
  }

  /// An attribute whose value is known only when the page is made.
  package struct Attribute: Sendable {
    fileprivate let written: String

    /// The value is escaped.
    package init(_ name: StaticString, _ value: String) {
      written = " \(name)=\"\(escapedHtml(value))\""
    }
  }

  /// An element with what stands in it; `attributes` stand in its tag as they are.
  package mutating func element(
    _ name: StaticString, _ attributes: StaticString = "", _ more: Attribute...,
    body: (inout HtmlWriter) -> Void
  ) {
    open(name, attributes, more)
    written += ">"
    body(&self)
    written += "</\(name)>"
    // A line end inside running text would be a blank.
    if !Self.isInline(name) { written += "\n" }
  }

  /// An element that holds text alone.
  package mutating func element(
    _ name: StaticString, _ attributes: StaticString = "", text: String
  ) {
    element(name, attributes) { $0.text(text) }
  }

  /// A shape of a drawing, with nothing in it.
  package mutating func shape(
    _ name: StaticString, _ attributes: StaticString = "", _ more: Attribute...
  ) {
    open(name, attributes, more)
    written += "/>"
  }

  private mutating func open(
    _ name: StaticString, _ attributes: StaticString, _ more: [Attribute]
  ) {
    written += "<\(name)"
    if attributes.utf8CodeUnitCount > 0 { written += " \(attributes)" }
    for attribute in more { written += attribute.written }
  }

  /// Text, escaped.
  package mutating func text(_ text: String) { written += escapedHtml(text) }

  /// A day that programs can read too.
  package mutating func day(_ day: CivilDate, text shown: String) {
    written += "<time datetime=\"\(day)\">\(escapedHtml(shown))</time>"
  }

  private static func isInline(_ name: StaticString) -> Bool {
    ["b", "strong", "em", "span", "time", "a", "code", "bdi", "text", "title"]
      .contains(name.description)
  }
}

/// Text as it may stand in HTML, between tags or in a quoted attribute. Control characters and
/// marks of writing direction are shown as escapes, as in a terminal.
package func escapedHtml(_ text: String) -> String {
  let text = escaped(text)
  guard text.utf8.contains(where: { "&<>\"'".utf8.contains($0) }) else { return text }
  var result = ""
  for scalar in text.unicodeScalars {
    switch scalar {
    case "&": result += "&amp;"
    case "<": result += "&lt;"
    case ">": result += "&gt;"
    case "\"": result += "&quot;"
    case "'": result += "&#39;"
    default: result.unicodeScalars.append(scalar)
    }
  }
  return result
}
