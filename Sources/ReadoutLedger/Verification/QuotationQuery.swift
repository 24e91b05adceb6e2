/// A quotation that is looked for in a ledger.
public struct QuotationQuery: Sendable, Hashable {
  /// The words, as they were pasted.
  public var text: String

  /// Whose words they are said to be; `nil` when that does not matter.
  public var speaker: String?

  /// The greatest number of reports that are told, kept between 1 and 60.
  public var limit: Int

  /// Creates a query.
  public init(text: String, speaker: String? = nil, limit: Int = 5) {
    self.text = text
    self.speaker = speaker
    self.limit = min(max(limit, 1), CandidateSearch.candidateLimit)
  }
}
