internal import ReadoutMatching

/// What a class of quotation is called in plain words.
enum FindingText {
  /// The first line of an answer: whose words they were said to be, and of whom (`others`) they are
  /// reported.
  static func title(
    _ finding: QuotationFinding, isMisspelt: Bool, speaker: String?, others: String?
  ) -> String {
    switch finding {
    case .verbatim where isMisspelt: "verbatim but for spelling: reports quote these words"
    case .verbatim: "verbatim: reports quote these words"
    case .elided: "with marked elision: reports quote these words; what is left out is marked"
    case .cut: "silently cut: reports quote these words with more between them"
    case .altered: "worded differently: reports quote most of these words, and some others"
    case .stitched: "stitched: the words stand in several places, not in a row"
    case .paraphrase: "only in paraphrase: reports tell this, not in quotation marks"
    case .otherSpeaker:
      "said by somebody else: reported of \(others ?? "another speaker"), not of \(speaker ?? "?")"
    case .notFound: "not found: no statement is near enough"
    case .tooShort: "too short to tell: such words may stand anywhere"
    }
  }

  /// What the quotation is, seen from one report.
  static func ofReport(_ finding: QuotationFinding, isMisspelt: Bool) -> String {
    let text =
      switch finding {
      case .verbatim: "the same words"
      case .elided: "words left out, with a mark"
      case .cut: "words left out, without a mark"
      case .altered: "worded differently"
      case .stitched: "words of several places or in another order"
      case .paraphrase, .otherSpeaker, .notFound, .tooShort: finding.rawValue
      }
    return isMisspelt ? text + ", spelled otherwise" : text
  }
}

/// The words of a quotation and of a report on one line, marked where they differ.
struct DifferenceLine {
  /// The line.
  let text: String

  init(_ pieces: [QuotationDifference.Piece]) {
    text = pieces.map { piece in
      if piece.isSame {
        let words = (piece.quotation ?? "").printable
        return piece.isMoved ? "{~\(words)~}" : words
      }
      let report = piece.report.map { "[-\($0.printable)-]" }
      let own = piece.quotation.map { "{+\($0.printable)+}" }
      return [report, own].compactMap { $0 }.joined(separator: " ")
    }.joined(separator: " ")
  }
}
