extension UInt8 {
  /// A capital of ASCII as its small letter, anything else as it is.
  @inlinable package var asLowercase: UInt8 { self &- 0x41 < 26 ? self | 0x20 : self }
}
