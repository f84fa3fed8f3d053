import Testing
import Vault

@testable import Commands
@testable import Reports

@Suite("rapport contacts")
struct ContactsCommandTests {
  /// A name, and `family;given;middle;prefix;suffix`.
  static let names: [(String, String)] = [
    ("Priya Raman", "Raman;Priya;;;"), ("Dr. Priya Raman, MD, PhD", "Raman;Priya;;Dr.;MD PhD"),
    ("Raman, Priya", "Raman;Priya;;;"), ("Jan van der Berg", "van der Berg;Jan;;;"),
    ("Ludwig von Mises Jr.", "von Mises;Ludwig;;;Jr."), ("María José Peña", "Peña;María José;;;"),
    ("Yousef Al-Masri", "Al-Masri;Yousef;;;"), ("Khalid ibn Walid", "ibn Walid;Khalid;;;"),
    ("Nguyễn Thị Hạnh", "Nguyễn;Hạnh;Thị;;"), ("Hạnh Nguyễn", "Nguyễn;Hạnh;;;"),
    ("Nguye\u{302}\u{303}n Thị Hạnh", "Nguyễn;Hạnh;Thị;;"), ("Seo-yeon Kim", "Kim;Seo-yeon;;;"),
    ("김서연", "김;서연;;;"), ("남궁민수", "남궁;민수;;;"), ("김 서연", "김;서연;;;"),
    ("石川 遥", "石川;遥;;;"), ("石川遥", ";石川遥;;;"), ("Олена Ковальчук", "Ковальчук;Олена;;;"),
    ("प्रिया रमन", "रमन;प्रिया;;;"), ("Madonna", ";Madonna;;;"), ("Dr.", ";Dr.;;;"), ("", ";;;;"),
    (",", ";;;;"), ("van der", "van der;;;;"), ("Van Morrison", "Morrison;Van;;;"),
    ("de la Cruz", "de la Cruz;;;;"), ("Luis Peña y Lillo", "Peña y Lillo;Luis;;;"),
    ("Prof. Dr. med. Anna von der Heide", "von der Heide;Anna;;Prof. Dr. med.;"),
    ("Dr. h.c. Phil Marsh", "Marsh;Phil;;Dr. h.c.;"),
    ("Mai Tanaka", "Tanaka;Mai;;;"),
  ]

  @Test(arguments: names)
  func namesAreTakenApart(name: String, parts: String) {
    let read = ContactName(name)
    let own = [read.family, read.given, read.middle, read.prefix, read.suffix]
    #expect(own.joined(separator: ";") == parts)
  }

  private func lines(_ text: String) -> [String] {
    text.replacing("\r\n ", with: "").split(separator: "\r\n").map(String.init)
  }

  private static let vault = [
    "rapport.yml": "",
    "Mentors/Ada Okafor.md": """
    ---
    email: [ada@lake.example, okafor@home.example]
    institution: "Alder Lake; East, Wing"
    department: Cardiology
    title: Professor
    specialty: Cardiology
    aliases: [the ogre]
    connection: CANARY
    status: closed
    ---
    - 2026-07-01 met: CANARY
    """,
    "People/Bo.md": "---\ntags: [private]\n---\n", "People/Cem Kaya.md": "",
  ]

  @Test func aCardSaysHowToReachSomebody() {
    let run = Run("contacts", in: Self.vault)
    let card = Array(lines(run.output).prefix { $0 != "END:VCARD" }.filter { !$0.hasPrefix("UID") })
    #expect(
      card == [
        "BEGIN:VCARD", "VERSION:3.0", "PRODID:-//Rapport//rapport//EN", "FN:Ada Okafor",
        "N:Okafor;Ada;;;", #"ORG:Alder Lake\; East\, Wing;Cardiology"#, "TITLE:Professor",
        "EMAIL;TYPE=INTERNET,PREF:ada@lake.example", "EMAIL;TYPE=INTERNET:okafor@home.example",
        "CATEGORIES:Mentor,Cardiology", "REV:20260721T000000Z",
      ])
    #expect(!run.output.contains("CANARY"))
    #expect(!run.output.contains("ogre"))
    #expect(run.errors == "1 private note left out\n")
  }

  @Test func versionFourHasItsOwnWords() {
    let all = lines(Run("contacts Ada --vcard 4", in: Self.vault).output)
    #expect(all.contains("VERSION:4.0"))
    #expect(all.contains("KIND:individual"))
    #expect(all.contains("EMAIL;PREF=1:ada@lake.example"))
    #expect(all.count { $0 == "BEGIN:VCARD" } == 1)
  }

  @Test(arguments: ["3", "4"])
  func importingThemChangesNothing(version: String) throws {
    let files = try Files.live(root: Golden.sampleVault)
    let cards = Run("contacts --vcard \(version) --today 2026-07-21", in: files).output
    let back = Run(
      "import vcard cards.vcf --dry-run --today 2026-07-21 --format json", in: files,
      outside: ["cards.vcf": Array(cards.utf8)])
    let people = try list("people", in: parsed(back.output))
    #expect(people.count == 38)
    for person in people {
      #expect(person["state"] as? String == "unchanged", "\(person)")
      #expect((person["values"] as? [Any])?.isEmpty == true, "\(person)")
      #expect((person["differences"] as? [Any])?.isEmpty == true, "\(person)")
    }
  }

  @Test func onlyPeopleHaveCards() {
    let run = Run("contacts Season", in: Vaults.small)
    #expect(run.status == .usage)
    #expect(run.errors == "Cycles/Season.md is a cycle note, not a person's.\n")
  }
}
