/// A way in which what the engine found differs from the annotation.
///
/// An attribution can have several: one of its cue, one of its source, up to two of its content. One
/// with another cue has that kind alone.
enum ErrorKind: String, Sendable, CaseIterable {
  case missedSpeech = "missed-speech"
  case missedOther = "missed-other"
  case spuriousSpeech = "spurious-speech"
  case spuriousOther = "spurious-other"
  case wrongCue = "wrong-cue"
  case cueExtent = "cue-extent"
  case contentNear = "content-near"
  case contentStartsLate = "content-starts-late"
  case contentStartsEarly = "content-starts-early"
  case contentEndsEarly = "content-ends-early"
  case contentEndsLate = "content-ends-late"
  case contentShape = "content-shape"
  case continuationMissed = "continuation-missed"
  case continuationExtra = "continuation-extra"
  case sourceMissed = "source-missed"
  case sourceInvented = "source-invented"
  case sourceWrong = "source-wrong"
  case sourceExtent = "source-extent"

  /// What the kind is, in a few words.
  var summary: String {
    switch self {
    case .missedSpeech: "missed, the cue is a word of saying"
    case .missedOther: "missed, the cue is no word of saying"
    case .spuriousSpeech: "not annotated, the cue is a word of saying"
    case .spuriousOther: "not annotated, the cue is no word of saying"
    case .wrongCue: "another cue with much of the content"
    case .cueExtent: "the cue has too few or too many words"
    case .contentNear: "content off by one or two words"
    case .contentStartsLate: "content starts too late"
    case .contentStartsEarly: "content starts too early"
    case .contentEndsEarly: "content ends too early"
    case .contentEndsLate: "content ends too late"
    case .contentShape: "content of another shape"
    case .continuationMissed: "a later quotation belongs to it and was left out"
    case .continuationExtra: "a later quotation was taken in and does not belong to it"
    case .sourceMissed: "annotated source, none found"
    case .sourceInvented: "no annotated source, one found"
    case .sourceWrong: "another source"
    case .sourceExtent: "the source has too few or too many words"
    }
  }
}
