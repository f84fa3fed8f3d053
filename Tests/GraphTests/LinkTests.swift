import Testing

@testable import Graph

struct LinkTests {
  static let files = [
    "Anna.md", "Folder/Anna.md", "Folder/Deep/Anna.md", "Folder/Deep/Bo.md",
    "Other/Long name/Bo.md",
    "Café.md", "Folder/Note v1.2.md", "pictures/Scan.PNG", "pictures/Plan.md.md", "LICENSE",
    "license.md", "Folder/Old.markdown", "100% sure.md", "R&D/C#/Sharp.md",
  ]

  static func target(of link: String, in path: String = "Folder/Deep/Source.md") throws -> String? {
    var notes = Dictionary(uniqueKeysWithValues: files.map { ($0, "") })
    notes[path] = link
    let vault = try VaultText(notes)
    let note = try vault.note(path)
    return vault.graph.links[note.id.int].links.first?.to.map(vault.graph.files.path(of:))
  }

  @Test(arguments: [
    // The exact path from the root comes first, then the own folder, then the shortest path.
    ("[[Anna]]", "Anna.md"),
    ("[[Bo]]", "Folder/Deep/Bo.md"),
    ("[[Folder/Anna]]", "Folder/Anna.md"),
    ("[[Deep/Anna]]", "Folder/Deep/Anna.md"),
    ("[[Long name/Bo]]", "Other/Long name/Bo.md"),
    // Case, composition, endings.
    ("[[anna]]", "Anna.md"),
    ("[[ANNA.MD]]", "Anna.md"),
    ("[[cafe\u{301}]]", "Café.md"),
    ("[[CAFÉ]]", "Café.md"),
    ("[[Note v1.2]]", "Folder/Note v1.2.md"),
    ("[[Old]]", "Folder/Old.markdown"),
    ("[[Old.markdown]]", "Folder/Old.markdown"),
    ("[[Plan.md]]", "pictures/Plan.md.md"),
    ("[[folder/ANNA]]", "Folder/Anna.md"),
    // Parts that are no part of the name.
    ("[[Anna#Log]]", "Anna.md"), ("[[Anna#^id]]", "Anna.md"), ("[[Anna|her]]", "Anna.md"),
    ("![[Anna]]", "Anna.md"), ("[[ Anna ]]", "Anna.md"),
    ("[[Note\u{A0}v1.2]]", "Folder/Note v1.2.md"),
    ("[[#Heading]]", "Folder/Deep/Source.md"),
    // Attachments by their whole name; a name without a dot means a note first.
    ("![[scan.png]]", "pictures/Scan.PNG"), ("[[LICENSE]]", "license.md"),
    // From the root, from here, from above.
    ("[[/Anna]]", "Anna.md"), ("[[./Anna]]", "Folder/Deep/Anna.md"),
    ("[[../Anna]]", "Folder/Anna.md"),
    ("[[../../Anna]]", "Anna.md"), ("[x](../Anna.md)", "Folder/Anna.md"),
    ("[[Folder/./Anna]]", "Folder/Anna.md"), ("[[Other/../Folder/Anna]]", "Folder/Anna.md"),
    // Markdown targets are percent-decoded, as far as they can be.
    ("[x](Note%20v1.2.md)", "Folder/Note v1.2.md"), ("[x](<Note v1.2.md>)", "Folder/Note v1.2.md"),
    ("[x](100%%20sure.md)", "100% sure.md"), ("[x](Caf%C3%A9.md)", "Café.md"),
    ("[x](Anna.md#Log)", "Anna.md"), ("![x](scan.png)", "pictures/Scan.PNG"),
    ("[x](C%23/Sharp)", "R&D/C#/Sharp.md"),
  ])
  func resolves(link: String, file: String) throws {
    #expect(try Self.target(of: link) == file)
  }

  @Test(arguments: [
    "[[Nobody]]", "[[eep/Anna]]", "[[/Bo]]", "[[../Bo]]", "[[./Missing]]", "[[../../../Anna]]",
    "[[Anna.markdown]]", "[[Folder/]]", "[[Folder]]", "[x](%ZZ.md)", "[x](%FF.md)",
  ])
  func breaks(link: String) throws {
    var notes = Dictionary(uniqueKeysWithValues: Self.files.map { ($0, "") })
    notes["Folder/Deep/Source.md"] = link
    let vault = try VaultText(notes)
    #expect(vault.links.map { $0.hasSuffix("-> nothing") } == [true])
    #expect(vault.diagnostics == ["Folder/Deep/Source.md:1:1 link.broken"])
  }

  @Test func ownFolderComesBeforeTheShortestPath() throws {
    let vault = try VaultText([
      "a/X.md": "", "long folder/X.md": "", "long folder/from.md": "[[X]]", "from.md": "[[X]]",
      "a b/Y.md": "", "a c/Y.md": "", "also.md": "[[Y]]",
    ])
    #expect(
      vault.links == [
        "also.md:1:1 Y -> a b/Y.md", "from.md:1:1 X -> a/X.md",
        "long folder/from.md:1:1 X -> long folder/X.md",
      ])
  }

  @Test func listsBodyAndFrontMatterByPlace() throws {
    let vault = try VaultText([
      "A.md": """
      ---
      with: ["[[B]]", "text [[B|b]] and [[C]]"]
      own: "see [[B#x]]"
      more: {deep: ["[[B]]"]}
      ---
      [[B]] [web](https://x.example) <https://x.example> [mail](mailto:a@b.example) ![[B]] [t](B.md)
      `[[B]]` %%[[B]]%%
      """,
      "B.md": "",
    ])
    #expect(
      vault.links == [
        "A.md:2:9 B -> B.md", "A.md:2:23 B -> B.md", "A.md:2:35 C -> nothing",
        "A.md:3:11 B -> B.md", "A.md:4:16 B -> B.md", "A.md:6:1 B -> B.md",
        "A.md:6:80 B -> B.md", "A.md:6:86 B.md -> B.md",
      ])
    #expect(vault.diagnostics == ["A.md:2:35 link.broken"])
  }

  @Test func listsTargetsDecoded() throws {
    let vault = try VaultText(["A.md": "[x](B%20c.md#y) [z](a%2) [[ Q r | s ]]\n", "B c.md": ""])
    #expect(
      vault.links == [
        "A.md:1:1 B c.md -> B c.md", "A.md:1:17 a%2 -> nothing", "A.md:1:26 Q r -> nothing",
      ])
  }

  @Test func anAliasIsNoTargetButHinted() throws {
    let vault = try VaultText([
      "People/Ines Ko.md": "---\naliases: [Dr. Ko]\nname: Ines Maria Ko\n---\n",
      "A.md": "[[Dr. Ko]] [[ines maria ko|she]]\n",
    ])
    #expect(vault.problems == ["link.alias", "link.alias"])
    #expect(
      vault.hints == [
        "write [[Ines Ko|Dr. Ko]]", "write [[Ines Ko|she]]",
      ])
  }

  @Test func aBrokenLinkNamesTheNearest() throws {
    let vault = try VaultText(["Readmission paper.md": "", "A.md": "[[x/Readmision paper]]"])
    #expect(vault.hints.first == "did you mean [[Readmission paper]]?")
  }

  @Test func templatesAreNoPartOfTheVault() throws {
    let vault = try VaultText(["Templates/Mentor.md": "- [ ] x", "A.md": "[[Mentor]]"])
    #expect(vault.links == ["A.md:1:1 Mentor -> nothing"])
    #expect(vault.tasks == [])
  }
}
