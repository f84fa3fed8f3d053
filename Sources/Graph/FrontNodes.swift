import Markdown

extension YamlNode {
  /// Nothing, a blank text, or a list of nothing: as if the key were not there.
  var isEmpty: Bool {
    switch value {
    case .null: true
    case .scalar(let text, _): text.utf8.allSatisfy(\.isSpace)
    case .list(let items): items.allSatisfy { $0.value == .null }
    case .map(let entries): entries.isEmpty
    }
  }

  /// The text of a link without quotes, which YAML reads as a list in a list.
  var unquotedLink: String? {
    guard case .list(let outer) = value, outer.count == 1, case .list(let inner) = outer[0].value,
      !inner.isEmpty
    else { return nil }
    var parts: [String] = []
    for node in inner {
      guard case .scalar(let text, isQuoted: false) = node.value else { return nil }
      parts.append(text)
    }
    return parts.joined(separator: ", ")
  }
}
