import Glibc

/// What the system says about an error number, in English whatever the locale.
func systemWords(_ number: Int32) -> String {
  // strerror's words follow the locale only after setlocale, which nothing here calls; glibc
  // keeps its buffer per thread.
  guard let words = strerror(number) else { return "error \(number)" }
  return String(cString: words)
}
