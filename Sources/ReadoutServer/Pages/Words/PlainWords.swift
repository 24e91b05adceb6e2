internal import ReadoutLedger
internal import ReadoutMatching
internal import ReadoutRecord

// The words of closed vocabularies as pages write them: neutral, and each explained where it stands.

extension OccasionKind {
  /// The kind within a sentence.
  var words: String {
    switch self {
    case .pressConference: "press conference"
    case .call: "telephone call"
    case .written: "written statement"
    case .post: "post"
    case .other: "other occasion"
    default: rawValue
    }
  }
}

extension StatementKind {
  /// What the kind means.
  var explanation: String {
    switch self {
    case .direct: "all of it in quotation marks"
    case .indirect: "told in the outlet’s words"
    case .mixed: "partly in quotation marks"
    }
  }
}

extension SpeakerResolution {
  /// How it is known who speaks.
  var words: String {
    switch self {
    case .name: "named there"
    case .surname: "by surname"
    case .role: "by role"
    case .pronoun: "by a pronoun"
    case .metonym: "by a word that stands for a body"
    case .carried: "carried from a neighbouring statement"
    case .table: "by the table of offices"
    case .unresolved: "unresolved"
    case .corrected: "set by a person"
    }
  }
}

extension SaidOnBasis {
  /// What the day rests on.
  var words: String {
    switch self {
    case .explicit: "the report tells it"
    case .weekday: "the report names the weekday"
    case .relative: "the report tells it from another day"
    case .dateline: "the dateline"
    case .context: "what stands around it"
    case .published: "the day of publication"
    case .corrected: "set by a person"
    }
  }
}

extension ReviewState {
  /// How far people have looked at it; `nil` where nobody has.
  var words: String? {
    switch self {
    case .auto: nil
    case .accepted: "accepted by a person"
    case .corrected: "corrected by a person"
    case .rejected: "rejected by a person"
    }
  }
}

extension MeaningFlag {
  /// What a difference bears on.
  var words: String {
    switch self {
    case .negation: "a negation"
    case .number: "a number"
    case .name: "a name"
    case .modal: "what is possible, intended or due"
    case .condition: "a condition"
    }
  }
}

extension WordingFlag {
  /// How a report stands beside the others of its utterance.
  var words: String {
    switch self {
    case .altered: "worded differently"
    case .elided: "words left out, and marked"
    case .inserted: "words put in, and marked"
    case .stitched: "sentences joined without a mark"
    }
  }
}

extension WordingVerdict {
  /// How two reports compare.
  var words: String {
    switch self {
    case .altered: "worded differently"
    case .stitched: "sentences joined, or in another order, without a mark"
    case .bracketed: "words in brackets"
    case .elided: "words left out, and marked"
    case .fragment: "a part quoted, the rest told in other words"
    case .sameWordsOtherExtent: "the same words, more or fewer of them quoted"
    case .sameWords: "the same words"
    case .paraphraseOnly: "no words that both quote"
    }
  }
}
