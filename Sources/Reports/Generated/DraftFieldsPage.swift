/// Docs/DraftFields.md: what templates of drafts can ask for.
package enum DraftFieldsPage {
  package static var markdown: String {
    var text = """
      # Fields of draft templates

      Generated from the fields themselves; a test fails when it is stale. [Drafts.md](Drafts.md) says
      how templates are written. A field has no value where the notes say nothing, or where what they
      say may not be shown to the person. Those marked *section* are only asked for by sections.

      | field | stands for |
      |---|---|

      """
    for field in DraftField.allCases { text += "| `{{\(field.rawValue)}}` | \(field.meaning) |\n" }
    return text
  }
}
