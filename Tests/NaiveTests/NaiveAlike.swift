import Graph

/// The same person twice, and the same text twice.
extension Naive {
  /// "outreach.duplicate-person | two notes share an e-mail, or normalized name and institution |
  /// standing, critical": one finding for all notes of one person, about the first mentor among them
  /// who is spoken of.
  func duplicates() -> [NaiveFinding?] {
    var groups: [[Note]] = []
    for note in people {
      let near = groups.filter { group in group.contains { isSame($0, note) } }
      groups.removeAll { group in group.contains { isSame($0, note) } }
      groups.append(near.flatMap(\.self) + [note])
    }
    return groups.filter { $0.count > 1 }.map { group in
      let speakable = group.filter { isMentor($0.id) && !isSilent($0.id) }.map(\.id).min()
      return speakable.map { standing("outreach.duplicate-person", $0, .critical) }
    }
  }

  private func isSame(_ a: Note, _ b: Note) -> Bool {
    guard let one = a.person, let other = b.person else { return false }
    let mails = Set(one.emails.map { $0.lowercased() })
    if !mails.isDisjoint(with: other.emails.map { $0.lowercased() }) { return true }
    guard let here = one.institution, let there = other.institution else { return false }
    return plainName(a.title) == plainName(b.title) && plainName(here) == plainName(there)
  }

  /// Lower case, letters only, without the titles that the generated names carry.
  private func plainName(_ name: String) -> [String] {
    name.lowercased().split { !$0.isLetter }.map(String.init).filter { $0 != "dr" }
  }

  /// "outreach.same-text | two first e-mails (email notes) to different people are >= 80 % alike
  /// (word 5-gram overlap) | standing": one finding for a mail that is like an earlier one, about the
  /// one of the two that is still a draft, else the later.
  func sameTexts() -> [NaiveFinding?] {
    let mails = graph.notes.filter { $0.email?.kind?.value == "cold-email" }
    return mails.indices.map { index in
      let mail = mails[index]
      guard let twin = mails[..<index].first(where: { isAlike($0, mail) }) else { return nil }
      let isTwinOpen =
        twin.email?.status?.value == .draft && mail.email?.status?.value != .draft
      return standing("outreach.same-text", isTwinOpen ? twin.id : mail.id)
    }
  }

  private func isAlike(_ a: Note, _ b: Note) -> Bool {
    let readers = Set(a.email?.to.notes ?? [])
    guard readers.isDisjoint(with: b.email?.to.notes ?? []) else { return false }
    let (one, other) = (runs(a.body ?? ""), runs(b.body ?? ""))
    let least = min(one.count, other.count)
    return least > 0 && one.intersection(other).count * 100 >= policy["outreach.alike"] * least
  }

  /// The runs of five words of a text.
  private func runs(_ text: String) -> Set<String> {
    let words = text.lowercased().split { !$0.isLetter && !$0.isNumber }
    var runs: Set<String> = []
    for start in words.indices where start + 5 <= words.count {
      runs.insert(words[start..<start + 5].joined(separator: " "))
    }
    return runs
  }
}
