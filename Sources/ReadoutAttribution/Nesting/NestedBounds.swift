/// What a claim within what somebody says needs to stand; all are probabilities or products of them.
///
/// Set on the 428 such statements of `training/nested`, held against those of `training/who` (64),
/// of `Evaluation/stories` (28) and of the development sets (28): the first were seen in training,
/// so that they tell which wordings may be trusted, and the others how far.
struct NestedBounds: Sendable, Hashable {
  /// A piece of a content is read anew when one of its tokens has this probability in the whole text,
  /// and a cue begins there; lower than the bounds of cues, because pieces are read together and need
  /// what stands around.
  var least: Float = 0.03

  /// A cue with a clause behind it, or an infinitive, needs this probability.
  var clause: Float = 0.45

  /// A cue with a quotation, or with an object whose verb asks for one.
  var object: Float = 0.4

  /// A cue with anything else, such as a noun phrase behind "said".
  var phrase: Float = 0.9

  /// A cue without a source: "were told that".
  var sourceless: Float = 0.4

  /// A cue of a thought, or of an act that is not known.
  var unsaid: Float = 0.4

  /// The score of a claim of speech.
  var leastClaim: Float = 0.3

  /// The score of any other claim.
  var unsaidClaim: Float = 0.4

  /// A cue that is likelier than this when the content is read alone gets the source and the content
  /// that are read there, else those of the whole text.
  var alone: Float = 0.3

  /// What the least likely cue that may be kept needs.
  var lowestCue: Float { min(clause, object, phrase, unsaid) }

  /// The probability that a cue needs.
  func cue(of wording: NestedWording, hasSource: Bool) -> Float {
    guard wording.isSaid else { return unsaid }
    let bound =
      switch wording.complement {
      case .clause: clause
      case .object: object
      case .phrase: phrase
      }
    return hasSource ? bound : max(bound, sourceless)
  }

  /// The score that a claim needs.
  func claim(of wording: NestedWording) -> Float { wording.isSaid ? leastClaim : unsaidClaim }
}
