/// The words of a cue and those beside it, as features of all tokens around it join them with
/// their own traits.
struct CueWords {
  /// Hash of the word that is most often a cue, and of its last three letters.
  private let head: UInt64
  private let headSuffix: UInt64

  /// Hash of the last word.
  private let last: UInt64

  /// Hashes of the words beside the cue; 1 outside the window.
  private let wordBefore: UInt64
  private let wordBehind: UInt64

  /// Marks and quotation on both sides, and on each.
  private let around: UInt64

  /// Number of tokens, up to 4.
  private let count: UInt64

  init(_ cue: Range<Int>, in window: Range<Int>, of text: TaggedText) {
    let head = cue.max { text.traits[$0].cueBin < text.traits[$1].cueBin } ?? cue.lowerBound
    self.head = text.traits[head].word
    headSuffix = text.traits[head].suffix3
    last = text.traits[cue.upperBound - 1].word
    func traits(_ index: Int) -> TaggedText.Traits? {
      window.contains(index) ? text.traits[index] : nil
    }
    let (before, behind) = (traits(cue.lowerBound - 1), traits(cue.upperBound))
    wordBefore = before?.word ?? 1
    wordBehind = behind?.word ?? 1
    func context(_ traits: TaggedText.Traits?) -> UInt64 {
      traits.map { $0.mark * 16 + $0.quote } ?? 255
    }
    around = context(before) &* 256 &+ context(behind)
    count = UInt64(min(4, cue.count))
  }

  /// Adds the features of a token with the given traits.
  @inline(__always)
  func add(
    _ own: TaggedText.Traits, _ side: UInt64, _ place: UInt64,
    _ sink: inout some FeatureSink
  ) {
    let sideAndShape = side &* 16 &+ own.shape
    sink.add(FeatureHash.mix(head, place))
    sink.add(FeatureHash.mix(head, sideAndShape))
    sink.add(FeatureHash.mix(head, side &* 16 &+ own.quote))
    sink.add(FeatureHash.mix(last, place))
    sink.add(side &* 65_536 &+ around)
    sink.add(FeatureHash.mix(around, place &* 16 &+ own.quote))
    sink.add(FeatureHash.mix(wordBehind, sideAndShape))
    sink.add(FeatureHash.mix(wordBefore, sideAndShape))
    sink.add(FeatureHash.mix(FeatureHash.mix(head, wordBehind), place))
    sink.add(FeatureHash.mix(headSuffix, place))
    sink.add(FeatureHash.mix(head, FeatureHash.mix(own.word, side)))
    sink.add(count &* 64 &+ sideAndShape, below: 512)
  }
}
