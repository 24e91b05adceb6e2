/// A stretch of what somebody says that may be a cue.
struct NestedCue {
  /// Its tokens in the text of the contents.
  let tokens: Range<Int>

  /// Probability that it begins a cue, read in the whole text.
  let whole: Float

  /// Probability that a token of it belongs to a cue when the content is read alone.
  let alone: Float

  /// The mean of what is read in the whole text and of the geometric mean of both readings.
  var probability: Float { (whole + (whole * alone).squareRoot()) / 2 }
}
