public import ReadoutMatching

/// What a ledger knows of a quotation.
public struct VerifiedQuotation: Sendable, Hashable {
  /// A report that holds some or all of the words, with its proof.
  public struct Report: Sendable, Hashable {
    /// The statement; where several follow each other the first of them.
    public var hit: StatementHit

    /// The statements behind it that the words go on in.
    public var following: [StatementID]

    /// What the quotation is, seen from this report alone; `nil` when it is not quoted there.
    public var finding: QuotationFinding?

    /// How its speaker relates to the one who was asked for.
    public var speaker: SpeakerAgreement

    /// The share of the words that stand in it, 0 to 1.
    public var share: Double

    /// Whether words are spelled otherwise in it.
    public var isMisspelt: Bool

    /// The words that it was compared for, from the first to the last, as indices into the words
    /// of the quotation.
    public var words: Range<Int>

    /// Whether some of the words stand around the statement in its article, in quotation marks.
    public var goesBeyond: Bool

    /// What the differences bear on.
    public var flags: [MeaningFlag]

    /// The words side by side; empty where it only tells the same.
    public var difference: [QuotationDifference.Piece]

    /// Proof of the statement.
    public var receipt: Receipt

    /// What does not hold of the proof; `nil` when digests and characters are as they should be.
    public var problem: String?
  }

  /// What the quotation is.
  public var finding: QuotationFinding

  /// Whose words it was said to be.
  public var speaker: String?

  /// Whether the ledger has statements of that speaker at all; `nil` when none was asked for.
  public var isSpeakerKnown: Bool?

  /// Number of words that were compared.
  public var wordCount: Int

  /// Whether the text was longer than what was compared.
  public var isShortened: Bool

  /// Number of statements that it was compared with.
  public var candidateCount: Int

  /// The reports that show it, the nearest first; of a stitched quotation those of its parts, in
  /// its order.
  public var reports: [Report]

  /// Number of reports that show it, those beyond the limit included.
  public var reportCount: Int

  /// The nearest statements beside them, at most three.
  public var nearest: [Report]
}
