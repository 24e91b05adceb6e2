internal import ReadoutLedger

/// Looking a quotation up.
enum VerifyRoutes {
  static let all = [verify]

  private static let quotation = APIParameter(
    "quotation", .text(length: APIParameter.longTextLength), isRequired: true,
    "The words, as they were met.")

  private static let verify = APIRoute(
    "/v1/verify", "verifyQuotation",
    "What a quotation is: verbatim, elided, altered, stitched, a paraphrase or not found.",
    [quotation, .speaker, .limit], answer: .one(.named("Verification"))
  ) { question, ledger in
    let query = QuotationQuery(
      text: question[quotation] ?? "", speaker: question[.speaker],
      limit: question.integer(.limit))
    return .value(try ledger.verify(query).json)
  }
}
