/// What a quotation was found to be, with the statements that show it.
public struct QuotationVerification: Sendable, Hashable {
  /// A statement that holds some or all of the words.
  public struct Match: Sendable, Hashable {
    /// Index of the candidate.
    public var candidate: Int

    /// What the quotation is, seen from this statement alone; `nil` when it is not quoted there.
    public var finding: QuotationFinding?

    /// The words of the quotation that it was compared for, as indices: a part of it where the
    /// quotation is stitched, else all.
    public var words: Range<Int>

    /// The share of these words that stand in the statement, 0 to 1.
    public var share: Double

    /// Whether some words are spelled otherwise than in the statement.
    public var isMisspelt: Bool

    /// The comparison with the statement, word by word: the quotation is its first side.
    public var comparison: WordingComparison

    /// The quotation as it was compared: in the spelling of the statement.
    public var compared: Wording
  }

  /// What it is.
  public var finding: QuotationFinding

  /// The statements that show it, the nearest first; empty when it was not found.
  ///
  /// Of a stitched quotation there is one for each part, in the order of the quotation.
  public var matches: [Match]

  /// The nearest statements beside the matches, at most three, the nearest first.
  public var nearest: [Match]
}
