import CBuild

/// What `--version` says.
enum Version {
  private static let number = "0.1.0"

  /// `0.1.0`, or `0.1.0 (3c0f2a9)` where whoever built it said from what.
  static var text: String {
    let build = String(cString: rapport_build())
    return build.isEmpty ? number : "\(number) (\(build))"
  }
}
