internal import ReadoutMatching

/// The words in which a page tells what a quotation turns out to be.
enum FindingWords {
  /// The finding in a few words.
  static func title(_ finding: QuotationFinding, isMisspelt: Bool) -> String {
    switch finding {
    case .verbatim: isMisspelt ? "Verbatim but for spelling" : "Verbatim"
    case .elided: "With marked elision"
    case .cut: "Silently cut"
    case .altered: "Worded differently"
    case .stitched: "Stitched"
    case .paraphrase: "Only in paraphrase"
    case .otherSpeaker: "Said by somebody else"
    case .notFound: "Not found"
    case .tooShort: "Too short to tell"
    }
  }

  /// What the finding means.
  static func explanation(
    _ finding: QuotationFinding, speaker: String?, other: String?
  ) -> String {
    switch finding {
    case .verbatim: "Reports quote these words in a row."
    case .elided: "Reports quote these words; what is left out between them is marked."
    case .cut: "Reports quote these words with more between them, and no mark shows it."
    case .altered: "Reports quote most of these words, and some others."
    case .stitched: "The words stand in several places, and not in a row."
    case .paraphrase: "Reports tell this in words of their own, not in quotation marks."
    case .otherSpeaker:
      "The words are reported of \(other ?? "another speaker"), not of \(speaker ?? "the one named")."
    case .notFound: "No statement of this ledger is near enough."
    case .tooShort: "So few words may stand anywhere; paste the whole sentence."
    }
  }

  /// The finding seen from one report.
  static func ofReport(_ finding: QuotationFinding, isMisspelt: Bool) -> String {
    let text =
      switch finding {
      case .verbatim: "the same words"
      case .elided: "words left out, with a mark"
      case .cut: "words left out, without a mark"
      case .altered: "worded differently"
      case .stitched: "words of several places, or in another order"
      case .paraphrase: "told in other words"
      case .otherSpeaker: "of another speaker"
      case .notFound: "not found"
      case .tooShort: "too short to tell"
      }
    return isMisspelt ? text + ", spelled otherwise" : text
  }
}
