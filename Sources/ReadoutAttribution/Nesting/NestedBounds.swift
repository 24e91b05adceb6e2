/// What a claim within what somebody says needs to stand; all are probabilities or products of them.
///
/// Set on the development sets, which hold few such statements: half of the errors either way are
/// of one article.
struct NestedBounds: Sendable, Hashable {
  /// A candidate cue needs this probability.
  var cue: Float = 0.6

  /// A piece of a content is read anew when one of its tokens has this probability in the whole text;
  /// lower than ``cue`` asks for, because pieces are read together and need what stands around.
  var least: Float = 0.03

  /// A claim needs this score.
  var claim: Float = 0.6

  /// From this score on a verb that is not in the lexicon is taken for one of speech.
  var speech: Float = 0.75

  /// A cue that is likelier than this when the content is read alone gets the source and the content
  /// that are read there, else those of the whole text.
  var alone: Float = 0.3
}
