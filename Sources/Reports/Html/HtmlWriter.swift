package import Graph
import Vault

/// HTML as it is written: elements of our own, everything else as text that can only be text.
package struct HtmlWriter: Sendable {
  private var written = ""

  private init() {}

  /// A whole page, in English, that needs nothing from anywhere: no script, no picture, no font.
  ///
  /// - Parameter style: What stands in its `style` element.
  package static func page(
    title: String, style: StaticString, _ body: (inout HtmlWriter) -> Void
  ) -> [UInt8] {
    var writer = HtmlWriter()
    writer.written = """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta http-equiv="Content-Security-Policy" \
      content="default-src 'none'; style-src 'unsafe-inline'">
      <meta name="robots" content="noindex">
      <title>\(escapedHtml(title))</title>
      <style>
      \(style)
      </style>
      </head>

      """
    writer.element("body") { body(&$0) }
    writer.written += "</html>\n"
    return Array(writer.written.utf8)
  }

  /// An element with what stands in it; `attributes` stand in its tag as they are.
  package mutating func element(
    _ name: StaticString, _ attributes: StaticString = "", _ body: (inout HtmlWriter) -> Void
  ) {
    let tail = attributes.utf8CodeUnitCount > 0 ? " \(attributes)" : ""
    written += "<\(name)\(tail)>"
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

  /// Text, escaped.
  package mutating func text(_ text: String) { written += escapedHtml(text) }

  /// A day that programs can read too.
  package mutating func day(_ day: CivilDate, text shown: String) {
    written += "<time datetime=\"\(day)\">\(escapedHtml(shown))</time>"
  }

  private static func isInline(_ name: StaticString) -> Bool {
    ["b", "strong", "em", "span", "time"].contains(name.description)
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
