import Markdown

/// A diagnostic as it is shown to people: where, what, the line itself with a caret under the
/// place, and what to do. All text in it is safe for a terminal.
package struct Excerpt: Sendable, Hashable {
  /// `path:line:column`, as far as known; `vault` for the vault as a whole.
  package var location: String
  package var severity: Diagnostic.Severity
  package var message: String
  package var id: String
  /// The line spoken of, or the part of it around the place.
  package var source: String?
  /// Blanks and a `^` that stands under the place when printed below ``source``.
  package var caret: String?
  package var hint: String?

  /// Without the line: for a file that cannot be read, or a place that is not known.
  package init(_ diagnostic: Diagnostic) {
    let path = diagnostic.path.isEmpty ? "vault" : escaped(diagnostic.path)
    location = diagnostic.place.map { "\(path):\($0.line):\($0.column)" } ?? path
    severity = diagnostic.severity
    message = escaped(diagnostic.message)
    id = diagnostic.id
    hint = diagnostic.hint.map(escaped)
  }

  /// With the line, where the file still has it.
  ///
  /// - Parameter width: Columns of the terminal; a longer line is cut to what is around the place.
  package init(
    _ diagnostic: Diagnostic, in bytes: Span<UInt8>, lines: LineStarts, width: Int = 80
  ) {
    self.init(diagnostic)
    guard let place = diagnostic.place, let line = lines.range(of: place.line, in: bytes),
      !line.isEmpty
    else { return }
    let target = min(line.lowerBound + Int(place.column) - 1, line.upperBound)
    let view = LineView(
      bytes, line: line, at: target, width: max(width - Self.indent.utf8.count, 16))
    source = view.text
    caret = String(repeating: " ", count: view.column) + "^"
  }

  /// The whole as it is printed, each line with a line end.
  package var text: String {
    var text = "\(location): \(severity.rawValue): \(message) [\(id)]\n"
    if let source, let caret { text += "\(Self.indent)\(source)\n\(Self.indent)\(caret)\n" }
    if let hint { text += "\(Self.indent)\(hint)\n" }
    return text
  }

  private static let indent = "    "
}

extension Excerpt {
  /// Excerpts of many diagnostics in their order; a file is read once for each run of diagnostics
  /// about it, so sort them by path first.
  package static func all(
    of diagnostics: [Diagnostic], in files: Files, width: Int = 80
  ) -> [Excerpt] {
    var excerpts: [Excerpt] = []
    var buffer: [UInt8] = []
    var rest = diagnostics[...]
    while let first = rest.first {
      let run = rest.prefix { $0.path == first.path }
      rest = rest.dropFirst(run.count)
      guard run.contains(where: { $0.place != nil }),
        let count = try? files.read(first.path, &buffer)
      else {
        excerpts += run.map { Excerpt($0) }
        continue
      }
      let bytes = buffer.span.extracting(first: count)
      let lines = LineStarts(bytes)
      for diagnostic in run {
        excerpts.append(Excerpt(diagnostic, in: bytes, lines: lines, width: width))
      }
    }
    return excerpts
  }
}
