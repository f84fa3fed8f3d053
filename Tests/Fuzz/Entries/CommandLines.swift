/// Every reading command in every format it knows, with names that are in ``SmallVault``: what the
/// fuzzers and the hostile vaults try. A new command has its lines here.
package enum CommandLines {
  package static let all: [[String]] = lines.map { line in
    line.split(separator: " ").map { word in
      SmallVault.exports[String(word)] == nil ? String(word) : "\(exports)/\(word)"
    }
  }

  /// The folder of the sample vault's exports, for programs that are run on the disk.
  private static let exports =
    #filePath.split(separator: "/").dropLast(4).reduce("") { $0 + "/" + $1 }
    + "/SampleVault/Exports"

  private static let lines = [
    "index", "index --format json", "check", "check --format json", "check --format sarif", "due",
    "due --all", "due --all --width 20", "due --format json", "due --format markdown",
    "due --format csv", "advise", "advise --format json", "advise --format markdown",
    "advise --format csv", "show Ada", "show Ada --format json", "show Ada --format markdown",
    "show me", "show Season", "show Registry", "evidence Ada", "evidence Ada --format json",
    "evidence Ada --format markdown", "evidence Ada --format csv", "evidence --all",
    "evidence --gaps", "letter Priya", "letter Priya --format html", "letter Priya --audit",
    "letter Ada", "letter Ada --format html", "panel", "panel --format json",
    "panel --format markdown", "panel --without Priya", "rules quiet.verdict", "explain 1",
    "explain 1 --format json", "targets", "targets --all", "targets --gaps", "targets Ada",
    "targets --format json", "targets --format markdown", "targets --format csv", "intro Ada",
    "intro Ada --format json", "intro Ada --format markdown", "report --output -",
    "report --for-advisor --output -",
    "calendar --within 60d",
    "calendar --season --alarm 1d", "contacts", "contacts Ada --vcard 4", "graph",
    "graph --format json", "graph --format mermaid", "graph --format graphml",
    "graph --around Ada --depth 1",
    "import vcard contacts.vcf --dry-run", "import vcard contacts.vcf --dry-run --format json",
    "import pubmed weekend-discharge.nbib --dry-run",
    "import pubmed weekend-discharge.nbib --dry-run --format markdown",
    "import reporter grants.csv --dry-run", "import journals open-access.csv --dry-run",
    "import journals open-access.csv --dry-run --format json",
    "import mbox mail.mbox --dry-run", "import mbox mail.mbox --dry-run --format json",
  ]

  /// Whether a command's lines end as RFC 5545 and RFC 6350 have it.
  package static func hasContentLines(_ line: [String]) -> Bool {
    line.first == "calendar" || line.first == "contacts"
  }

  /// One line of each command: the same for a turn, and all of them in the course of many.
  package static func oneOfEach(turn: Int) -> [[String]] {
    let names = all.map { $0.first ?? "" }.reduce(into: [String]()) { names, name in
      if names.last != name { names.append(name) }
    }
    return names.map { name in
      let lines = all.filter { $0.first == name }
      return lines[turn % lines.count]
    }
  }
}
