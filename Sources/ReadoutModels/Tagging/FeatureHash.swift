internal import ReadoutText

/// Hash values of features: the same on every machine and in every run.
package enum FeatureHash {
  /// Hashes the bytes of a word as ``WordHash`` does.
  package static func word(_ bytes: some Sequence<UInt8>) -> UInt64 { WordHash.hash(bytes) }

  /// What the number of a template is multiplied by, so that it fills all bits.
  static let templateFactor: UInt64 = 0x9E37_79B9_7F4A_7C15

  /// Joins a template's number with the values that it looks at.
  package static func mix(_ template: UInt64, _ value: UInt64) -> UInt64 {
    var hash = (template &* templateFactor) ^ value
    hash = (hash ^ (hash >> 30)) &* 0xBF58_476D_1CE4_E5B9
    return hash ^ (hash >> 27)
  }

  /// Bits of a code: the line of ``HashedTable`` and eight bits of fingerprint.
  package static let codeBits = HashedTable.lineBits + 8

  /// The code of a hash value: its line above, a fingerprint of 1 to 255 below.
  package static func code(_ hash: UInt64) -> UInt32 {
    let mixed = hash &* 0x94D0_49BB_1331_11EB
    let line = UInt32(truncatingIfNeeded: mixed >> UInt64(64 - HashedTable.lineBits))
    let fingerprint = UInt32(truncatingIfNeeded: mixed >> 24) & 0xFF
    return line << 8 | max(1, fingerprint)
  }
}
