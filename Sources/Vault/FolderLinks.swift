/// Symbolic links: followed inside the vault, never out of it.
///
/// What a link leads to counts once, under its own path if it is listed there; otherwise (it lies
/// in a dot-folder, say) under the path of the link. A person must not become two.
extension FolderWalk {
  /// Follows the links that were met, and those met behind them.
  mutating func followLinks() {
    guard !links.isEmpty else { return }
    var known = Set(listing.notes).union(listing.attachments)
    while !links.isEmpty {
      // In order of path, so that which of two links gives a file its path depends on nothing else.
      let batch = links.sorted(by: precedes)
      links = []
      for link in batch { follow(link, known: &known) }
    }
  }

  private mutating func follow(_ link: String, known: inout Set<String>) {
    do {
      let target = try root.target(of: link)
      // What is left out is not let in by another name.
      if isCovered(target) { return }
      let (kind, identity) = try root.facts(of: target)
      switch kind {
      case .file where known.insert(target).inserted: add(link)
      case .file: listing.aliases[link] = target
      case .folder where isIgnored(folder: link): break
      case .folder where seen.contains(identity): listing.aliases[link] = target
      case .folder: walk(link, isLinked: true)
      default: if isNoteName(link) { report(.unreadable(.notRegular), link) }
      }
    } catch .outOfVault {
      report(.linkOutOfVault, link)
    } catch {
      // A link to nowhere, or round in a circle: a loss only where a note was meant.
      if isNoteName(link) { report(.unreadable(error), link) }
    }
  }
}
