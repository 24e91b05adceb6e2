internal import ReadoutMatching
public import ReadoutRecord

extension VerifiedQuotation {
  /// The answer as JSON, as docs/FORMAT.md describes it.
  public var json: JSONValue {
    [
      "finding": .string(finding.rawValue), "speaker": .optional(speaker),
      "speakerKnown": isSpeakerKnown.map { .bool($0) } ?? .null,
      "words": .integer(wordCount), "shortened": .bool(isShortened),
      "compared": .integer(candidateCount), "reports": .array(reports.map(\.json)),
      "reportCount": .integer(reportCount), "nearest": .array(nearest.map(\.json)),
    ]
  }
}

extension VerifiedQuotation.Report {
  /// The report as JSON.
  public var json: JSONValue {
    let own: [JSONValue.Member] = [
      .init("finding", .optional(finding?.rawValue)),
      .init("speakerAgreement", .string(speaker.rawValue)),
      .init("quotationWords", .array([.integer(words.lowerBound), .integer(words.upperBound)])),
      .init("share", .twoDecimals(share)), .init("misspelt", .bool(isMisspelt)),
      .init("beyond", .bool(goesBeyond)), .init("meaning", .strings(flags.map(\.rawValue))),
      .init("difference", .array(difference.map(\.json))),
      .init("following", .strings(following.map(\.description))),
    ]
    guard case .object(let members) = hit.json else { return .object(own) }
    return .object(
      own + members + [
        .init("receipt", receipt.json), .init("receiptProblem", .optional(problem)),
      ])
  }
}

extension QuotationDifference.Piece {
  /// The stretch as JSON.
  var json: JSONValue {
    [
      "same": .bool(isSame), "moved": .bool(isMoved), "quotation": .optional(quotation),
      "report": .optional(report),
    ]
  }
}
