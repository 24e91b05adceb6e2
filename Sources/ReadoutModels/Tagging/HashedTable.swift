/// Weights of hashed features, in lines of eight slots.
///
/// A slot holds int8 weights for at most seven labels and a fingerprint of the one feature that it
/// belongs to, so that features which training did not keep add nothing. The table has 2^15 lines
/// of 64 bytes, 2 MiB. The fingerprints are kept once more by themselves, in 256 KiB that stay in
/// the second cache of a core: most features are not in the table, and cost no more than those.
///
/// - SeeAlso: Weinberger et al. 2009, "Feature Hashing for Large Scale Multitask Learning"; the
///   lines are those of a set-associative cache.
package struct HashedTable: Sendable, Hashable {
  /// Number of bits of a line's index.
  package static let lineBits = 15

  /// Slots in a line.
  package static let slots = 8

  /// Bytes in a slot: seven weights and the fingerprint.
  package static let lanes = 8

  /// Most labels that a model may have.
  package static let maximumLabelCount = 7

  /// Number of bytes of a table.
  package static let byteCount = lanes * slots << lineBits

  /// Slots, shape [lines: 2^15, slots: 8, lanes: 8], row-major.
  package let bytes: [Int8]

  /// What one step of a weight stands for.
  package let step: Float

  /// The fingerprints of each line, the first slot's in the lowest byte.
  private let fingerprints: [UInt64]

  /// Creates a table; `nil` when the number of bytes is not 2 MiB.
  package init?(bytes: [Int8], step: Float) {
    guard bytes.count == Self.byteCount else { return nil }
    self.bytes = bytes
    self.step = step
    fingerprints = (0..<(1 << Self.lineBits)).map { line in
      (0..<Self.slots).reduce(0) { joined, slot in
        let mark = bytes[(line * Self.slots + slot + 1) * Self.lanes - 1]
        return joined | UInt64(UInt8(bitPattern: mark)) << UInt64(slot * 8)
      }
    }
  }

  /// The sums of the weights of the features of one token, in steps: a lane for each label.
  ///
  /// - Complexity: O(n) in the number of codes, at most two cache lines each.
  func sums(of codes: [UInt32]) -> SIMD8<Int32> {
    var sums = SIMD8<Int32>()
    Kernels.sumSlots(fingerprints, bytes, codes, into: &sums)
    return sums
  }

  /// Writes the scores of tokens, shape [tokens, labels], row-major, from an index on.
  func score(
    _ features: TokenFeatures, labels: Int, into scores: inout [Float], from index: Int
  ) {
    unsafe scores.withUnsafeMutableBufferPointer { scores in
      guard let start = scores.baseAddress else { return }
      unsafe Kernels.score(
        features, fingerprints, bytes, step: step, labels: labels, into: start + index)
    }
  }

  /// The weights of one feature, a lane for each label; zeros when it has no slot.
  func weights(of code: UInt32) -> LabelSums {
    let line = Int(code >> 8)
    var rest = fingerprints[line]
    var weights = LabelSums()
    for slot in 0..<Self.slots {
      if UInt8(truncatingIfNeeded: rest) == UInt8(truncatingIfNeeded: code) {
        let start = (line * Self.slots + slot) * Self.lanes
        for lane in 0..<Self.maximumLabelCount { weights[lane] = Int16(bytes[start + lane]) }
        break
      }
      rest >>= 8
    }
    return weights
  }

  /// Adds the weights of the features of one token.
  ///
  /// - Parameters:
  ///   - codes: Codes of ``FeatureHash/code(_:)``.
  ///   - scores: Receives a score for each label, from `offset` on.
  ///   - offset: Index of the first score.
  ///   - labelCount: Number of labels, at most seven.
  /// - Complexity: O(n) in the number of codes, at most two cache lines each.
  package func addScores(
    of codes: [UInt32], to scores: inout [Float], at offset: Int, labelCount: Int
  ) {
    let sums = sums(of: codes)
    for label in 0..<labelCount { scores[offset + label] = Float(sums[label]) * step }
  }
}
