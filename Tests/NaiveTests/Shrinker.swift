/// Takes pieces away from a vault for as long as it still shows what it was caught for.
enum Shrinker {
  static func shrink(_ vault: PaperVault, while isStillBad: (PaperVault) -> Bool) -> PaperVault {
    var best = vault
    var isSmaller = true
    while isSmaller {
      isSmaller = false
      for candidate in smaller(best) where isStillBad(candidate) {
        best = candidate
        isSmaller = true
        break
      }
    }
    return best
  }

  /// The vault without one note, one body line, one line of front matter or one setting; larger
  /// pieces first.
  private static func smaller(_ vault: PaperVault) -> [PaperVault] {
    var found: [PaperVault] = []
    for index in vault.papers.indices {
      var less = vault
      less.papers.remove(at: index)
      found.append(less)
    }
    if !vault.settings.isEmpty {
      var less = vault
      less.settings = []
      found.append(less)
    }
    for index in vault.papers.indices {
      for line in vault.papers[index].body.indices {
        var less = vault
        less.papers[index].body.remove(at: line)
        found.append(less)
      }
      for line in vault.papers[index].front.indices
      where !vault.papers[index].front[line].hasPrefix("type:") {
        var less = vault
        less.papers[index].front.remove(at: line)
        found.append(less)
      }
    }
    for line in vault.settings.indices where vault.settings[line].hasPrefix("  ") {
      var less = vault
      less.settings.remove(at: line)
      found.append(less)
    }
    return found
  }
}
