import Glibc

/// A running program that is asked through its standard input and answers on its standard output.
/// It is ended with this value.
struct Child: ~Copyable {
  private let identifier: pid_t
  /// This end of a socket: unlike a pipe's, it can be written to without a signal when the program
  /// has gone.
  private let input: Int32
  private let output: Int32
  private let patience: Int32

  /// - Parameter patience: Milliseconds without a byte of output after which it counts as dead.
  init?(_ program: String, arguments: [String], environment: [String], patience: Int32) {
    var requests: [Int32] = [-1, -1]
    var answers: [Int32] = [-1, -1]
    // A program that is started meanwhile must not hold this end open: the child waits for its close.
    let kind = Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue)
    guard socketpair(AF_UNIX, kind, 0, &requests) == 0 else { return nil }
    guard pipe(&answers) == 0 else {
      for end in requests { close(end) }
      return nil
    }
    for end in answers { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    let child = spawned(
      program, arguments: arguments, environment: environment, input: requests[1],
      output: answers[1])
    close(requests[1])
    close(answers[1])
    guard let child else {
      close(requests[0])
      close(answers[0])
      return nil
    }
    (identifier, input, output, self.patience) = (child, requests[0], answers[0], patience)
  }

  deinit {
    close(input)
    close(output)
    kill(identifier, SIGKILL)
    _ = exitStatus(of: identifier)
  }

  /// Whether it has come to a good end, waited for as long as for an answer.
  consuming func ended() -> Bool {
    close(input)
    close(output)
    let status = exitStatus(of: identifier)
    discard self
    return status == 0
  }

  /// Sends what is left of the requests as far as the program takes them, and adds what it answers
  /// meanwhile.
  ///
  /// - Returns: Whether it is still there.
  func exchange(_ requests: inout ArraySlice<UInt8>, _ answers: inout [UInt8]) -> Bool {
    var waiting = [pollfd(fd: output, events: Int16(POLLIN), revents: 0)]
    if !requests.isEmpty { waiting.append(pollfd(fd: input, events: Int16(POLLOUT), revents: 0)) }
    let ready = poll(&waiting, nfds_t(waiting.count), patience)
    if ready < 0, errno == EINTR { return true }
    guard ready > 0 else { return false }
    if waiting.count == 2, waiting[1].revents != 0 {
      let sent = requests.withUnsafeBytes { raw in
        send(input, raw.baseAddress, raw.count, Int32(MSG_NOSIGNAL) | Int32(MSG_DONTWAIT))
      }
      if sent > 0 { requests = requests.dropFirst(sent) }
      if sent < 0, errno != EINTR, errno != EAGAIN { return false }
    }
    return waiting[0].revents == 0 || receive(into: &answers)
  }

  private func receive(into answers: inout [UInt8]) -> Bool {
    let start = answers.count
    answers.append(contentsOf: repeatElement(0, count: 65_536))
    let count = answers.withUnsafeMutableBytes { raw in
      read(output, raw.baseAddress.map { $0 + start }, 65_536)
    }
    let reason = errno
    answers.removeLast(65_536 - max(count, 0))
    return count > 0 || (count < 0 && reason == EINTR)
  }
}
