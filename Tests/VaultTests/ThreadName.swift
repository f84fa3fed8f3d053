import Glibc

/// Which thread this is.
struct ThreadName: Sendable, Equatable {
  private let number = UInt(pthread_self())
}
