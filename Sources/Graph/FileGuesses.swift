package import Vault

extension Graph {
  /// Diagnostics with the file name that each broken link is most likely a slip of.
  ///
  /// Apart from finding the links, because few commands show what is wrong with them: a guess goes
  /// over the names of all files, and in a large vault all guesses together take a twentieth of the
  /// time that reading it takes.
  package func suggesting(_ diagnostics: [Diagnostic], workers: Int) -> [Diagnostic] {
    let broken = Set(diagnostics.compactMap(\.brokenTarget)).sorted()
    if broken.isEmpty { return diagnostics }
    let files = files
    let names = Nearest(files.paths.indices.lazy.map { files.stem($0) })
    let found = inParallel(broken.count, workers: workers) {
    } _: { _, index in
      names.name(for: String(PathParts(broken[index], isNote: true).stem))
    }
    let nearest = Dictionary(uniqueKeysWithValues: zip(broken, found))
    return diagnostics.map { diagnostic in
      guard let target = diagnostic.brokenTarget, let name = nearest[target] else {
        return diagnostic
      }
      var suggested = diagnostic
      suggested.problem = .linkBroken(target: target, nearest: name)
      return suggested
    }
  }
}

extension Diagnostic {
  /// What a link names that leads nowhere, where nobody has guessed yet what was meant.
  fileprivate var brokenTarget: String? {
    if case .linkBroken(let target, nil) = problem { target } else { nil }
  }
}
