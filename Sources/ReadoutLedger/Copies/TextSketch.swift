internal import ReadoutText

/// A sample of a text's runs of five words, by which texts that share much are found.
///
/// A run is in the sample when its hash says so, whatever text it stands in: the share of common
/// runs among the samples estimates the share among all.
///
/// - SeeAlso: Manber, "Finding Similar Files in a Large File System", 1994 (sampling modulo p).
struct TextSketch: Sendable, Equatable {
  /// The hashes of the sample, ascending.
  let hashes: [Int64]

  /// Number of words of a run.
  private static let runLength = 5

  /// One run of so many is in the sample.
  private static let sampling: UInt64 = 16

  /// Of a very long text only so many of the smallest hashes are kept.
  private static let mostHashes = 512

  /// Two samples with fewer runs in common tell nothing.
  private static let enoughShared = 4

  /// Samples of texts that are copies share at least so much of the smaller one.
  private static let copyShare = 0.6

  init(hashes: [Int64]) { self.hashes = hashes }

  /// Samples a stretch of a text: its words in small letters, nothing between them.
  ///
  /// - Complexity: O(n) in the bytes.
  init(of bytes: ArraySlice<UInt8>) {
    var last: [UInt64] = []
    var sample: Set<Int64> = []
    var word = WordHash.empty
    func endWord() {
      guard word != WordHash.empty else { return }
      last.append(word)
      word = WordHash.empty
      if last.count > Self.runLength { last.removeFirst() }
      guard last.count == Self.runLength else { return }
      let run = last.reduce(WordHash.empty) { Self.mixed($0 ^ $1) }
      if run % Self.sampling == 0 { sample.insert(Int64(bitPattern: run)) }
    }
    for byte in bytes {
      if byte >= 0x80 || UTF8Byte.isLetter(byte) || UTF8Byte.isDigit(byte) {
        word = WordHash.adding(UTF8Byte.isLetter(byte) ? byte | 0x20 : byte, to: word)
      } else {
        endWord()
      }
    }
    endWord()
    hashes = Array(sample.sorted().prefix(Self.mostHashes))
  }

  /// The share of the smaller sample that is in both; `nil` when that is too little for a copy.
  func copyShare(sharedCount: Int, otherCount: Int) -> Double? {
    guard sharedCount >= Self.enoughShared else { return nil }
    let share = Double(sharedCount) / Double(max(min(hashes.count, otherCount), 1))
    return share >= Self.copyShare ? share : nil
  }

  /// A bijective scrambling of the bits, so that the lowest ones depend on all.
  ///
  /// - SeeAlso: the finalizer of MurmurHash3.
  private static func mixed(_ bits: UInt64) -> UInt64 {
    var bits = bits
    bits = (bits ^ (bits >> 33)) &* 0xFF51_AFD7_ED55_8CCD
    bits = (bits ^ (bits >> 33)) &* 0xC4CE_B9FE_1A85_EC53
    return bits ^ (bits >> 33)
  }
}
