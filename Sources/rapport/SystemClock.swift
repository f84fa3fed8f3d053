import Commands
import Glibc

/// The machine's clocks.
enum SystemClock {
  /// The civil day now; nil for a time zone that the machine does not know.
  ///
  /// The zone is set for the whole process, so this is called before any thread is started.
  static func today(in zone: String?) -> LocalDay? {
    if let zone {
      guard isKnown(zone) else { return nil }
      setenv("TZ", ":\(zone)", 1)
    }
    tzset()
    return day(of: Int64(time(nil)))
  }

  /// The civil day on which a moment lies, in the zone that was last set.
  static func day(of seconds: Int64) -> LocalDay? {
    var moment = time_t(seconds)
    var parts = tm()
    guard localtime_r(&moment, &parts) != nil else { return nil }
    return LocalDay(
      year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
  }

  /// Nanoseconds of the clock that no one sets.
  static func nanoseconds() -> UInt64 {
    var now = timespec()
    clock_gettime(CLOCK_MONOTONIC, &now)
    return UInt64(now.tv_sec) * 1_000_000_000 + UInt64(now.tv_nsec)
  }

  private static let list = "/usr/share/zoneinfo"

  /// Whether the machine's list has the zone. The system itself would take an unknown one for UTC.
  private static func isKnown(_ zone: String) -> Bool {
    if zone == "UTC" { return true }
    let isName = zone.utf8.allSatisfy { byte in
      byte | 0x20 &- 0x61 < 26 || "0123456789/_-+".utf8.contains(byte)
    }
    guard isName, !zone.hasPrefix("/"), !zone.isEmpty else { return false }
    // Where the machine has no list at all, no name can be told wrong.
    guard access(list, F_OK) == 0 else { return true }
    var facts = stat()
    return stat("\(list)/\(zone)", &facts) == 0 && facts.st_mode & S_IFMT == S_IFREG
  }
}
