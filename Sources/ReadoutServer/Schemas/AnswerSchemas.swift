internal import ReadoutMatching

// What the JSON of answers is that are made of several statements.

extension JSONSchema {
  private static let share = object(["count": integer, "share": number])

  /// What the ledger holds of a time.
  static let coverage = object([
    "from": nullable(text), "to": nullable(text), "articles": integer,
    "undatedArticles": integer, "outlets": integer, "firstDay": nullable(text),
    "lastDay": nullable(text),
    "longestGap": nullable(object(["first": text, "last": text, "days": integer])),
    "statements": integer, "unknownSpeaker": share, "unknownDate": share,
  ])

  /// One utterance of a timeline with its reports.
  static let timelineEntry = object([
    "utterance": nullable(text), "talkingPoint": nullable(text), "saidOn": nullable(text),
    "published": nullable(text), "outlets": list(of: text), "wording": list(of: text),
    "reports": list(of: statementHit),
  ])

  /// What a speaker said over time.
  static let timeline = object([
    "speaker": object([
      "id": nullable(text), "name": text, "names": list(of: text), "statements": integer,
    ]),
    "about": text, "cut": flag, "dated": list(of: timelineEntry),
    "undated": list(of: timelineEntry), "coverage": coverage,
  ])

  /// What a quotation turns out to be.
  static let verifiedQuotation = object([
    "finding": word(of: QuotationFinding.self), "speaker": nullable(text), "words": integer,
    "shortened": flag, "compared": integer, "reports": list(of: quotationReport),
    "reportCount": integer, "nearest": list(of: quotationReport),
  ])

  private static let quotationReport = storedStatement.adding([
    "finding": nullable(word(of: QuotationFinding.self)), "speakerAgreement": text,
    "quotationWords": list(of: integer, count: 2...2), "share": number, "misspelt": flag,
    "beyond": flag, "meaning": list(of: text),
    "difference": list(
      of: object([
        "same": flag, "moved": flag, "quotation": nullable(text), "report": nullable(text),
      ])),
    "following": list(of: text), "receiptProblem": nullable(text),
  ])

  /// The reports of an utterance side by side.
  static let comparison = object([
    "utterance": nullable(text), "reference": comparedReport,
    "reports": list(
      of: comparedReport.adding([
        "verdict": word(of: WordingVerdict.self), "meaning": list(of: text),
        "segments": list(of: segment),
      ])),
  ])

  private static let comparedReport = object([
    "statement": text, "article": text, "outlet": nullable(text), "credit": list(of: text),
    "published": nullable(dateReading), "kind": text, "headline": flag, "content": text,
    "wording": list(of: text),
  ])

  private static let segment = object(
    [
      "op": text, "words": nullable(text), "spans": spans, "referenceWords": nullable(text),
      "referenceSpans": spans,
    ],
    optional: ["marked": flag, "class": text, "move": text])
}
