/// Words that stand in both reports in the same order: `count` from `a` on in the first, from `b`
/// on in the second.
struct AlignedBlock: Sendable, Hashable {
  var a: Int
  var b: Int
  var count: Int

  var endOfA: Int { a + count }
  var endOfB: Int { b + count }
  var wordsOfA: Range<Int> { a..<endOfA }
  var wordsOfB: Range<Int> { b..<endOfB }
}

/// The words between two blocks, or before the first or behind the last one.
struct AlignmentGap {
  var a: Range<Int>
  var b: Range<Int>
  /// Whether a block stands before it.
  var hasBlockBefore: Bool
  /// Whether a block stands behind it.
  var hasBlockBehind: Bool

  /// Whether it lies between two blocks.
  var isInner: Bool { hasBlockBefore && hasBlockBehind }
}
