/// What a command has to say: a report, and how it ends.
struct Answer: Sendable {
  /// For standard output.
  var report: [UInt8]
  var status = ExitStatus.fine
  /// For standard error, each on a line of its own.
  var remarks: [String] = []
  /// What it was made from, kept until the program ends: see ``World/leave``.
  var vault: OpenVault?

  init(_ report: [UInt8], status: ExitStatus = .fine, remarks: [String] = []) {
    self.report = report
    self.status = status
    self.remarks = remarks
  }
}

/// Why a command has no answer: what to say on standard error, and how it ends.
struct Refusal: Error {
  var message: String
  var status: ExitStatus

  init(_ message: String, status: ExitStatus = .usage) {
    self.message = message
    self.status = status
  }
}
