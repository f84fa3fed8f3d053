/// How a command ends, as scripts see it.
package enum ExitStatus: Int32, Sendable {
  /// Answered; warnings and hints included.
  case fine = 0
  /// Something was found that the command was asked to look for.
  case found = 1
  /// The vault or a note could not be read or has errors.
  case unread = 2
  /// Wrong usage.
  case usage = 64
}
