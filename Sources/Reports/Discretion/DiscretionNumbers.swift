/// Finds numbers that belong to a person: telephone, social security and record numbers.
enum DiscretionNumbers {
  static func stand(in words: [DiscretionWords.Word]) -> Bool {
    var index = 0
    while index < words.count {
      if isAnnounced(words, at: index) { return true }
      guard words[index].kind == .digits else {
        index += 1
        continue
      }
      let run = Run(words, from: index)
      if run.isPersonal(announcedBy: index > 0 ? words[index - 1] : nil, in: words, at: index) {
        return true
      }
      index = run.end
    }
    return false
  }

  /// `phone 555-0100`: five digits or more right behind the word.
  private static func isAnnounced(_ words: [DiscretionWords.Word], at index: Int) -> Bool {
    let announcing: Set<String> = [
      "phone", "tel", "telephone", "pager", "fax", "mobile", "cell", "whatsapp", "beeper",
    ]
    guard announcing.contains(words[index].text) else { return false }
    let digits = words[(index + 1)...].prefix(7).filter { $0.kind == .digits }
    return digits.reduce(0) { $0 + $1.text.utf8.count } >= 5
  }

  /// Groups of digits with the marks of telephone numbers between them.
  private struct Run {
    var groups: [String] = []
    /// What stands between the groups; a blank where nothing does.
    var links: [String] = []
    var end: Int
    var hasPlus: Bool

    init(_ words: [DiscretionWords.Word], from start: Int) {
      hasPlus = start > 0 && words[start - 1].text == "+"
      groups.append(words[start].text)
      end = start + 1
      while let (link, next) = Self.link(words, after: end) {
        links.append(link)
        groups.append(words[next].text)
        end = next + 1
      }
    }

    /// The marks between two groups of digits, and where the second stands.
    private static func link(
      _ words: [DiscretionWords.Word], after end: Int
    ) -> (String, Int)? {
      var at = end
      var link = ""
      while at < words.count, words[at].kind == .mark, at - end < 2 {
        guard ["-", "–", ".", "/", "(", ")"].contains(words[at].text) else { return nil }
        link += words[at].text
        at += 1
      }
      guard at < words.count, words[at].kind == .digits else { return nil }
      return (link.isEmpty ? " " : link, at)
    }

    private var count: Int { groups.reduce(0) { $0 + $1.utf8.count } }

    func isPersonal(
      announcedBy word: DiscretionWords.Word?, in words: [DiscretionWords.Word], at start: Int
    ) -> Bool {
      if groups.contains(where: { $0.utf8.count >= 7 }) { return !isRegistered(words, at: start) }
      if hasPlus { return (8...15).contains(count) }
      let lengths = groups.map(\.utf8.count)
      if lengths == [3, 2, 4], links.allSatisfy({ $0 == "-" }) { return true }
      guard (9...15).contains(count), groups.count > 1, !holdsDatesOrDecimals else { return false }
      if links.allSatisfy({ $0 == " " }) {
        return groups[0].first == "0" || lengths[0] <= 3 && (lengths.last ?? 0) >= 4
      }
      return groups.count > 2 || count >= 10
    }

    /// ISO dates, ranges of years, decimals and confidence intervals.
    private var holdsDatesOrDecimals: Bool {
      let lengths = groups.map(\.utf8.count)
      if lengths.contains(4), lengths.filter({ $0 == 2 }).count >= 2, links.contains("-") {
        return true
      }
      let isYear = groups.map { $0.utf8.count == 4 && ($0.hasPrefix("19") || $0.hasPrefix("20")) }
      if isYear.allSatisfy(\.self) { return true }
      return links.contains(".") && (links.count == 1 || links.contains { $0 != "." })
    }

    /// A number of a publication, a trial or a grant.
    private func isRegistered(_ words: [DiscretionWords.Word], at start: Int) -> Bool {
      let registers: Set<String> = [
        "pmid", "pmcid", "pmc", "nct", "doi", "isbn", "issn", "orcid", "isrctn", "crd", "prospero",
        "hl", "grant", "arxiv",
      ]
      return words[..<start].suffix(3).contains { registers.contains($0.text) }
    }
  }
}
