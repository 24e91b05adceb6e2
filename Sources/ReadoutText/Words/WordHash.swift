/// Hash values of words: the same on every machine and in every run.
public enum WordHash {
  /// Hashes the bytes of a word.
  ///
  /// - SeeAlso: Fowler, Noll, Vo: FNV-1a, 64 bits.
  @inlinable
  public static func hash(_ bytes: some Sequence<UInt8>) -> UInt64 {
    var hash = empty
    for byte in bytes { hash = adding(byte, to: hash) }
    return hash
  }

  /// The hash of no bytes.
  @inlinable
  public static var empty: UInt64 { 0xCBF2_9CE4_8422_2325 }

  /// The hash of bytes and one more.
  @inlinable
  public static func adding(_ byte: UInt8, to hash: UInt64) -> UInt64 {
    (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
  }
}
