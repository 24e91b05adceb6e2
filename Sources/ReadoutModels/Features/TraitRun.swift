/// The traits of a run of tokens with those of no token on both sides, so that nobody has to ask
/// whether a token has neighbours.
@safe final class TraitRun {
  /// Number of neighbours on each side that templates look at, at most.
  static let margin = 3

  private let range: Range<Int>
  private let memory: UnsafeMutableBufferPointer<TaggedText.Traits>

  /// Copies the traits of the tokens of a range.
  ///
  /// - Complexity: O(n) in the tokens of the range.
  init(_ traits: [TaggedText.Traits], _ range: Range<Int>, outside: TaggedText.Traits) {
    self.range = range
    unsafe memory = .allocate(capacity: range.count + 2 * Self.margin)
    unsafe memory.initialize(repeating: outside)
    for index in range { unsafe memory[index - range.lowerBound + Self.margin] = traits[index] }
  }

  deinit { unsafe memory.deallocate() }

  /// A token of the run with its neighbours; not to be used when the run is gone.
  @inline(__always)
  func neighbours(of token: Int) -> NearTraits {
    precondition(range.contains(token), "no token of the run")
    return unsafe NearTraits(
      memory: memory, place: token &- range.lowerBound &+ Self.margin)
  }
}

/// The traits of a token, at 0, and of its neighbours, up to ``TraitRun/margin`` on each side.
@safe struct NearTraits {
  fileprivate let memory: UnsafeMutableBufferPointer<TaggedText.Traits>
  fileprivate let place: Int

  /// The traits at a distance in tokens.
  @inline(__always)
  subscript(distance: Int) -> TaggedText.Traits {
    @inline(__always)
    get {
      assert(abs(distance) <= TraitRun.margin)
      return unsafe memory[place &+ distance]
    }
  }
}
