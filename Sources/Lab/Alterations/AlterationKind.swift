internal import ReadoutMatching

/// What was done to words of the ledger before they are verified.
enum AlterationKind: String, CaseIterable, Sendable {
  /// Other marks, case or spacing, or a slip of the fingers: the words are the same.
  case surface
  /// A "not" dropped or added.
  case negation
  /// Another number.
  case number
  /// Another word, modal or name.
  case word
  /// Words left out, with a mark.
  case elided
  /// Words of a sentence left out without a mark.
  case cut
  /// Words of two statements, joined.
  case stitched
  /// The words of another speaker.
  case otherSpeaker = "other-speaker"
  /// What the ledger has in indirect speech only, in words that somebody might have said.
  case paraphrase
  /// A sentence about the same things that nobody said.
  case invented

  /// The class that is right.
  var expected: QuotationFinding {
    switch self {
    case .surface: .verbatim
    case .negation, .number, .word: .altered
    case .elided: .elided
    case .cut: .cut
    case .stitched: .stitched
    case .otherSpeaker: .otherSpeaker
    case .paraphrase: .paraphrase
    case .invented: .notFound
    }
  }
}

/// A quotation made out of a ledger's statements, with the class that is right for it.
struct Alteration: Sendable {
  let kind: AlterationKind

  /// What is pasted.
  let text: String

  /// Whom it is said to be of; `nil` when that is not told.
  let speaker: String?

  /// The statements that it was made of.
  let sources: [String]
}
