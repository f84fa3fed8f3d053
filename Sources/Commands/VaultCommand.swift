import ArgumentParser

/// A command as the program runs it: options in, an answer out.
protocol Answering: ParsableCommand {
  func answer(in world: World) throws -> Answer
}

/// A command that reads the vault and reports on it.
protocol VaultCommand: Answering {
  var common: CommonOptions { get }
  /// The report, from an open vault.
  func report(on vault: OpenVault) throws -> Answer
}

extension VaultCommand {
  func answer(in world: World) throws -> Answer {
    let vault = try OpenVault(common, in: world)
    return vault.completed(try report(on: vault))
  }
}

extension OpenVault {
  /// An answer that keeps its vault, and says what is missing from it because of errors in the notes.
  func completed(_ answer: Answer) -> Answer {
    var answer = answer
    answer.vault = self
    guard let gap, answer.status == .fine || answer.status == .found else { return answer }
    if answer.status == .fine { answer.status = .unread }
    answer.remarks.append(gap)
    return answer
  }
}
