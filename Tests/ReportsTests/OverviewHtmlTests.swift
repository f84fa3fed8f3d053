import Reports
import Rules
import Testing

/// The page as somebody reads it who does not see it, or sees it without colours: structure, names,
/// contrast. A browser looks at it in Tests/Page.
struct OverviewHtmlTests {
  /// The pages that are looked at.
  enum Sample: String, CaseIterable {
    case everything, adviser, empty, emptyForAdviser, one

    var page: String {
      get throws {
        try OverviewVault.overview(of: vault, for: reader).html.text
      }
    }

    private var reader: Overview.Reader {
      self == .adviser || self == .emptyForAdviser ? .adviser : .owner
    }

    private var vault: TestVault {
      switch self {
      case .everything, .adviser: OverviewVault.vault
      case .empty, .emptyForAdviser: TestVault("")
      case .one: TestVault("== Mentors/Ada.md\n- 2026-07-14 sent: hello\n")
      }
    }
  }

  /// The tags of a page in order, without their brackets.
  private static func tags(_ page: String) -> [Substring] {
    let start = page.firstRange(of: "<body>")?.lowerBound ?? page.startIndex
    let end = page.firstRange(of: "</html>")?.lowerBound ?? page.endIndex
    return page[start..<end].split(separator: "<").compactMap { $0.split(separator: ">").first }
  }

  private static func values(of attribute: String, in tags: [Substring]) -> [Substring] {
    tags.compactMap { tag in
      tag.firstRange(of: " \(attribute)=\"").map { tag[$0.upperBound...].prefix { $0 != "\"" } }
    }
  }

  @Test(arguments: Sample.allCases)
  func headingsFollowEachOther(_ sample: Sample) throws {
    let tags = Self.tags(try sample.page)
    var last = 0
    for tag in tags where tag.first == "h" && tag.dropFirst().first?.isNumber == true {
      let level = tag.dropFirst().first?.wholeNumberValue ?? 0
      #expect(level <= last + 1, "\(sample): \(tag) after h\(last)")
      last = level
    }
    #expect(tags.count { $0 == "h1" || $0.hasPrefix("h1 ") } == 1)
  }

  /// An Arabic name turns itself round and not the English sentence about it.
  @Test func ourSentencesAreReadFromTheLeft() throws {
    let vault = TestVault(
      "== Cycles/c.md\n---\nname: موسم\nletters-due: 2026-09-16\n---\n"
        + "== Mentors/ليلى حداد.md\n## Promised\n- [ ] الجدول 📅 2026-07-22\n"
        + "## Log\n- 2026-07-14 met: نعم\n- 2026-07-15 sent: hello\n")
    let page = try OverviewVault.overview(of: vault, for: .owner).html.text
    #expect(page.contains("<summary><strong dir=\"auto\">ليلى حداد</strong> (working): keep"))
    #expect(page.contains("<p class=\"who\"><strong dir=\"auto\">ليلى حداد</strong> "))
    #expect(page.contains("<p>Promised: الجدول</p>"))
    #expect(page.contains("</time> <bdi>الجدول</bdi>, for "))
    #expect(page.contains("<h3>Letters, <bdi>موسم</bdi></h3>"))
  }

  @Test func nobodyIsShownANoughtOfNothing() throws {
    let vault = TestVault("== Mentors/Ada.md\n- 2026-07-14 met: hello\n")
    let page = try OverviewVault.overview(of: vault, for: .owner).html.text
    #expect(page.contains("Nobody has seen anything that is written down."))
    #expect(!page.contains("0 %"))
  }

  @Test(arguments: Sample.allCases)
  func everyTagIsClosedInOrder(_ sample: Sample) throws {
    var open: [Substring] = []
    for tag in Self.tags(try sample.page) where !tag.hasSuffix("/") {
      let word = tag.prefix { $0 != " " && $0 != "\n" }
      if word.hasPrefix("/") {
        #expect(open.popLast() == word.dropFirst(), "\(sample): \(tag)")
      } else {
        open.append(word)
      }
    }
    #expect(open.isEmpty, "\(sample): \(open)")
  }

  @Test(arguments: Sample.allCases)
  func everyReferenceLeadsToSomethingOnThePage(_ sample: Sample) throws {
    let tags = Self.tags(try sample.page)
    let ids = Self.values(of: "id", in: tags)
    #expect(Set(ids).count == ids.count, "\(sample): an id twice")
    for target in Self.values(of: "href", in: tags) {
      #expect(target.hasPrefix("#") && ids.contains(target.dropFirst()), "\(sample): \(target)")
    }
    for label in Self.values(of: "aria-labelledby", in: tags).flatMap({ $0.split(separator: " ") })
    {
      #expect(ids.contains(label), "\(sample): \(label)")
    }
  }

  @Test(arguments: Sample.allCases)
  func nothingIsFetchedAndNothingRuns(_ sample: Sample) throws {
    let page = try sample.page
    let tags = Self.tags(page)
    for attribute in ["src", "srcset", "style", "action", "data", "xlink:href", "background"] {
      #expect(Self.values(of: attribute, in: tags).isEmpty, "\(sample): \(attribute)")
    }
    for word in ["url(", "@import", "<script", "<link", "<img", "<iframe", "javascript:", "://"] {
      #expect(!page.contains(word), "\(sample): \(word)")
    }
    #expect(page.contains("default-src 'none'; style-src 'unsafe-inline'"))
    #expect(Set(Self.values(of: "tabindex", in: tags)).isSubset(of: ["0", "-1"]))
  }

  @Test(arguments: Sample.allCases)
  func everyDrawingHasWordsOrIsHidden(_ sample: Sample) throws {
    for tag in Self.tags(try sample.page) where tag.hasPrefix("svg") {
      let isNamed = tag.contains("role=\"img\"") && tag.contains("aria-label")
      // The scale above the time lines is hidden by what it stands in.
      let isHidden = tag.contains("aria-hidden=\"true\"") || tag == "svg height=\"30\""
      #expect(isNamed || isHidden, "\(sample): \(tag)")
    }
  }

  @Test func hostileNamesStayText() throws {
    let vault = TestVault(
      """
      == Mentors/"><script>alert(1)</script>.md
      ---
      name: "\\"><img src=x onerror=alert(1)>'&amp;\\u202Eevil"
      role: [research, "<b>career</b>"]
      letter: planned
      ---
      - 2026-07-14 met: <svg onload=alert(1)> & </table></details> `x` \u{1B}[31m
      - [ ] </li><style>*{display:none}</style> [due:: 2026-07-20]
      == Cycles/<h1>.md
      ---
      name: "</title><script>1</script>"
      letters-due: 2026-09-16
      ---
      """)
    for reader in [Overview.Reader.owner, .adviser] {
      let page = try OverviewVault.overview(of: vault, for: reader).html.text
      for word in ["<script", "<img", "<svg onload", "<style>*", "<b>career", "\u{202E}", "\u{1B}"]
      {
        #expect(!page.contains(word), "\(word)")
      }
      // The gate takes what would be elements out of what it lets through.
      let name = reader == .owner ? "&lt;img src=x onerror=alert(1)&gt;&#39;&amp;amp;" : "&gt;&#39;"
      #expect(page.contains(name))
      #expect(page.contains("\\u{202E}evil"))
    }
  }
}
