import Vault

/// Docs/Errors.md: every diagnostic with a vault that has it and what is printed.
enum ErrorsPage {
  static var markdown: String {
    var text = """
      # Errors, warnings and hints

      Generated from the entries in `Tests/CatalogueTests/Errors`; a test fails when it is stale.
      Every kind of trouble that Rapport finds in notes has a permanent id, a tiny vault that has it,
      and exactly what `rapport check` prints. An *error* hides or may change part of an answer, a
      *warning* says that something else was probably meant, the rest are *hints*. Where a note cannot
      be shown as text, `\\xE9` stands for that byte.


      """
    for kind in Diagnostic.Problem.catalogue {
      text += "- [`\(kind.id)`](#\(anchor(kind.id))) (\(kind.severity.rawValue)): \(kind.meaning)\n"
    }
    for kind in Diagnostic.Problem.catalogue { text += section(kind) }
    return text
  }

  private static func section(_ kind: Diagnostic.Problem.CatalogueEntry) -> String {
    var text = "\n<a id=\"\(anchor(kind.id))\"></a>\n\n## \(kind.id)\n\n"
    text += "\(kind.severity.rawValue): \(kind.meaning)\n"
    guard let entry = ErrorEntry(kind.id) else { return text }
    for part in entry.parts {
      let condition = part.condition.map { $0 == "bytes" ? "" : " (\($0))" } ?? ""
      text += "\n" + (part.path.isEmpty ? "No vault" : "`\(part.path)`\(condition)")
      guard !part.text.isEmpty else {
        text += ".\n"
        continue
      }
      let isSettings = part.path.hasSuffix(".yml")
      text += ":\n\n```\(isSettings ? "yaml" : "markdown")\n\(part.text)```\n"
    }
    return text + "\nprints:\n\n```text\n\(entry.output)```\n"
  }

  private static func anchor(_ id: String) -> String {
    String(id.map { $0 == "." ? "-" : $0 })
  }
}
