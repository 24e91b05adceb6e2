/// What a pasted quotation turns out to be, against the statements of a ledger.
///
/// Said of words and of who is reported to have said them; never of what is true. The rules stand
/// in ``CandidateReading`` for one report, in ``StitchReading`` for several, and in
/// ``QuotationVerifier`` for their order.
public enum QuotationFinding: String, Sendable, Hashable, CaseIterable {
  /// A report quotes the same words in a row; marks, case, spacing and spelling may differ.
  case verbatim
  /// The same words, and where some are left out, a mark shows it.
  case elided
  /// Words are left out within a sentence, and no mark shows it.
  case cut
  /// Most words are those of a report, some are others, or a denial is lost or added.
  case altered
  /// The words of several places, joined as if they had been said in a row.
  case stitched
  /// No report quotes it; one tells the same in words of its own.
  case paraphrase
  /// The words are reported, but of another speaker than the one who was asked for.
  case otherSpeaker = "other-speaker"
  /// No statement is near enough.
  case notFound = "not-found"
  /// There are too few words to tell where they are from.
  case tooShort = "too-short"

  /// Whether words were found in quotation marks, changed or not.
  public var isQuoted: Bool {
    switch self {
    case .verbatim, .elided, .cut, .altered, .stitched: true
    case .paraphrase, .otherSpeaker, .notFound, .tooShort: false
    }
  }
}

/// How the speaker of a statement relates to the one who was asked for.
public enum SpeakerAgreement: String, Sendable, Hashable {
  /// Nobody was asked for.
  case notAsked = "not-asked"
  /// The same, as far as names tell.
  case same
  /// The report does not tell who speaks, or it cannot be resolved.
  case unknown
  /// Somebody else.
  case other
}
