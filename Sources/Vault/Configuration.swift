package import Markdown

/// What `rapport.yml` says, as written and with places. Only its shape is checked here: what a
/// policy key, verb, type or mute means is known in higher rooms, and so are the messages for it.
package struct Configuration: Sendable {
  /// `time-zone: Europe/Berlin`.
  package var timeZone: Text?
  /// `folders`: which type of note a folder holds.
  package var folders: [Folder] = []
  /// `ignore`: what is no part of the vault. What is written replaces the default.
  package var ignore: [Glob] = [Glob("Templates/**")]
  /// `policy`: numbers of the rule book that this vault wants otherwise.
  package var policy: [Setting] = []
  /// `keys`: other names for the keys of front matter.
  package var keys: [Synonym] = []
  /// `verbs`: other words for the verbs of dated lines.
  package var verbs: [Synonym] = []
  /// `facets`: more facets of evidence than the house knows.
  package var facets: [Text] = []
  /// `roles`: more roles of mentors than the house knows.
  package var roles: [Text] = []
  /// `specialty-groups`: specialties that count as one.
  package var specialtyGroups: [[String]] = []
  /// `mute`: rules that say nothing until a date.
  package var mute: [Text] = []

  /// The settings of a vault whose `rapport.yml` is empty or not there.
  package init() {}

  /// The file's name; diagnostics about it have this path.
  package static let path = "rapport.yml"

  /// A text with the place of its first byte.
  package struct Text: Sendable, Hashable {
    package var text: String
    package var place: SourcePlace
  }

  /// `type: folder`; the place is that of the type, `folderPlace` that of the folder.
  package struct Folder: Sendable, Hashable {
    package var type: String
    package var folder: String
    package var place: SourcePlace
    package var folderPlace: SourcePlace
  }

  /// `key: value` of the policy, the value of any shape.
  package struct Setting: Sendable, Equatable {
    package var key: String
    package var value: YamlNode
    package var keyPlace: SourcePlace
  }

  /// `alias: meaning`; the place is that of the alias, `meaningPlace` that of the meaning.
  package struct Synonym: Sendable, Hashable {
    package var alias: String
    package var meaning: String
    package var place: SourcePlace
    package var meaningPlace: SourcePlace
  }
}

extension Configuration {
  /// Reads `rapport.yml` of a vault. A file that is not there gives the defaults; one that cannot
  /// be read, the defaults and an error.
  package static func read(from files: Files) -> (Configuration, [Diagnostic]) {
    var buffer: [UInt8] = []
    do {
      let count = try files.read(path, &buffer)
      return read(buffer.span.extracting(first: count))
    } catch .missing {
      return (Configuration(), [])
    } catch {
      return (Configuration(), [Diagnostic(.unreadable(error), path: path)])
    }
  }

  /// Reads the bytes of a `rapport.yml`. Whatever is wrong in them is a diagnostic; the rest counts.
  package static func read(_ bytes: Span<UInt8>) -> (Configuration, [Diagnostic]) {
    if let found = firstByteProblem(bytes) {
      let place = place(of: found.offset, in: bytes)
      return (Configuration(), [Diagnostic(found.problem, path: path, place: place)])
    }
    let start = hasByteOrderMark(bytes) ? 3 : 0
    var reader = ConfigurationReader()
    reader.read(readYaml(bytes, in: start..<bytes.count, firstLine: 1))
    return (reader.configuration, reader.diagnostics)
  }
}
