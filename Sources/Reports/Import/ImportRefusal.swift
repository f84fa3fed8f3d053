package import Imports
import Vault

/// What a file lacks that cannot be imported.
extension ImportWording {
  static func words(_ failure: Files.ReadFailure) -> String {
    switch failure {
    case .missing: "there is no such file"
    case .notPermitted: "you are not permitted to read it"
    case .notRegular: "it is a folder, or no ordinary file"
    case .outOfVault: "it is a link that leads out of the vault"
    case .tooLarge, .tooManyBlocks: "it is larger than 1 GB; export it in parts"
    case .system(let number): "the system says \(number)"
    }
  }

  static func words(_ format: PubMedFormat) -> String {
    let wanted = "save the search in PubMed with the format PubMed (.nbib), or as CSV"
    let found =
      switch format {
      case .medline, .csv: "this PubMed export cannot be read"
      case .xml: "this is XML"
      case .abstracts: "these are abstracts as text"
      case .pmids: "these are PMIDs alone"
      case .ris: "this is a RIS file"
      case .bibtex: "this is BibTeX"
      case .html: "this is a web page"
      case .empty: "the file is empty"
      case .unknown: "this is no PubMed export"
      }
    return "\(found); \(wanted)"
  }

  static func expected(_ kind: ImportKind) -> String {
    switch kind {
    case .pubmed: "PubMed export."
    case .reporter:
      "list of NIH RePORTER: it needs a row with the columns Project Number and Contact PI / "
        + "Project Leader. Export the search as CSV."
    case .journals:
      "list of journals that I know: the directory's CSV (doaj.org), J_Medline.txt, or the "
        + "catalogue of the national library as XML."
    case .mbox:
      "mailbox: it does not begin with a line \"From \". Export the folders of your mail program "
        + "as mbox files."
    case .vcard: "vCard file: it has no line BEGIN:VCARD."
    }
  }
}

extension ImportReport {
  /// That nobody can tell which messages are the user's own.
  ///
  /// - Parameter path: Of their own note; nil if there is none.
  package static func noAddress(_ path: String?) -> String {
    let note = path.map { escaped($0) } ?? "a note of your own (`rapport new me NAME`)"
    return "Which messages are yours is not known: write all addresses that you send from into "
      + "\(note), as `email: [you@school.example, you@home.example]`."
  }

  /// That nobody in the file is called as the user has written.
  package func nobody(called name: String, among people: [ImportedPerson]) -> String {
    let opening = "\(escaped(fileNames)): nobody is called \"\(escaped(name))\"."
    if let near = Nearest(people.map(\.name.value)).name(for: name) {
      return "\(opening) Did you mean \"\(escaped(near))\"?"
    }
    return kind == .reporter
      ? "\(opening) Of this list only people are looked at about whom you have a note."
      : "\(opening) Write the name as the import shows it."
  }
}

extension ImportFailure {
  /// What is wrong with the file, how it begins, and what is expected instead.
  package var message: String {
    let file = escaped(file)
    switch kind {
    case .unreadable(let reason):
      return "\(file): cannot be read: \(ImportWording.words(reason))."
    case .other(let kind):
      let line = beginning.isEmpty ? "The file is empty." : escaped(beginning)
      return "\(file):1: this is no \(ImportWording.expected(kind))\n    \(line)"
    case .notPubMed(let format):
      return "\(file): \(ImportWording.words(format))."
    }
  }
}
