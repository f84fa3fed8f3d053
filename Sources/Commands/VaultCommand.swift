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
    return vault.closing(try report(on: vault))
  }
}

extension OpenVault {
  /// An answer that says what errors in the notes may have kept out of it.
  func closing(_ answer: Answer) -> Answer {
    var answer = answer
    answer.vault = self
    if let gap, answer.status == .fine || answer.status == .found {
      if answer.status == .fine { answer.status = .unread }
      answer.remarks.append(gap)
    }
    return answer
  }
}
