import ArgumentParser

/// What lists can be printed as.
enum ListFormat: String, ExpressibleByArgument, CaseIterable {
  case text, json, markdown, csv
}

/// What a dossier can be printed as.
enum DossierFormat: String, ExpressibleByArgument, CaseIterable {
  case text, json, markdown
}

/// What a sheet to print can be written as.
enum SheetFormat: String, ExpressibleByArgument, CaseIterable {
  case markdown, html, docx
}

/// What counts and diagnostics can be printed as.
enum PlainFormat: String, ExpressibleByArgument, CaseIterable {
  case text, json
}

/// What a check can be printed as.
enum CheckFormat: String, ExpressibleByArgument, CaseIterable {
  case text, json, sarif
}
