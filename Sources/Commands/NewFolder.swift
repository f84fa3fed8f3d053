package import Vault

/// A folder that is to be made outside of the vault, whole or not at all.
package struct NewFolder: Sendable {
  /// As it was typed.
  package var path: String
  /// The vault's folder, where there is one: what is made lies outside of it.
  package var outOf: String?
  package var files: [(name: String, bytes: [UInt8])]
  /// The names of all files that such a folder can have: one that was left half-way by a program
  /// that was ended has no others.
  package var known: Set<String>
  /// Whether only to look if it could be made.
  package var isDry: Bool

  /// Why it was not made. Nothing has changed then.
  package enum Failure: Error, Sendable {
    case insideVault
    /// There is something of that name, and it is no empty folder.
    case taken
    /// It is the folder that the user is in, which would be gone under their feet.
    case current
    /// The folder it is to lie in is not there.
    case noPlace
    case write(Files.WriteFailure)

    /// Whether another name would help.
    var isUsage: Bool {
      if case .write = self { false } else { true }
    }

    /// What to say about it.
    func words(for path: String) -> String {
      switch self {
      case .insideVault:
        "\(escaped(path)) lies in the vault; a packet is to be sent, so give a folder outside of it."
      case .taken:
        "\(escaped(path)) is there already and not empty; give a folder that is not there yet."
      case .current:
        "\(escaped(path)) is the folder you are in, and a packet takes its place; give another one."
      case .noPlace: "There is no folder to make \(escaped(path)) in; make that one first."
      case .write(let failure): "\(escaped(path)) was not written: \(failure.words)."
      }
    }
  }
}
