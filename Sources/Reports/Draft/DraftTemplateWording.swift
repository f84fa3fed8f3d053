import Vault

extension DraftTemplateProblem {
  /// `path:line:column: what is wrong`, the line, and what to type instead; safe for a terminal.
  package func words(path: String) -> String {
    let place = "\(escaped(path)):\(line):\(column)"
    let shown = source.isEmpty ? "" : "\n    \(escaped(source.short))"
    return "\(place): \(escaped(wrong))\(shown)\n    \(escaped(remedy))"
  }

  private var wrong: String {
    switch kind {
    case .unclosedTag: "a {{ without its }}"
    case .unknown: "there is no field \(name.quoted)"
    case .closesNothing: "{{/\(name.short)}} closes nothing"
    case .closesOther(let open): "{{/\(name.short)}} stands where {{/\(open.short)}} is awaited"
    case .unclosedSection: "{{#\(name.short)}} is never closed"
    case .partial: "one template cannot take in another here"
    case .delimiters: "the delimiters cannot be changed here"
    case .tooLong: "filled in, it is longer than \(DraftTemplate.longest / 1024) KB"
    }
  }

  private var remedy: String {
    switch kind {
    case .unclosedTag: "Write }} behind the name, on the same line."
    case .unknown:
      Nearest(DraftField.allCases.map(\.rawValue)).name(for: name).map { "Type {{\($0)}} instead." }
        ?? "Docs/Drafts.md lists the fields."
    case .closesNothing: "Take it out, or open it above with {{#\(name.short)}}."
    case .closesOther(let open): "Type {{/\(open.short)}} instead."
    case .unclosedSection: "Write {{/\(name.short)}} where it ends."
    case .partial: "Copy the text of the other one into this."
    case .delimiters: "Write {{ and }} around every field."
    case .tooLong: "A list stands inside a list: take one of them out."
    }
  }
}
