/// The groups that a statement belongs to, and how its wording stands in them.
public struct StatementGroups: Sendable, Hashable {
  /// What was said once and is reported here; `nil` when it is not known who speaks, or as long as
  /// the statement was not grouped.
  public var utterance: UtteranceID?

  /// What its speaker says on several occasions; `nil` when the utterance stands alone.
  public var talkingPoint: TalkingPointID?

  /// How the quotation differs from the other reports of the utterance: `altered`, `elided`,
  /// `inserted`, `stitched`, in this order; empty when it does not, or quotes nothing.
  public var wording: [String]

  /// Creates the groups of a statement; none by default.
  public init(
    utterance: UtteranceID? = nil, talkingPoint: TalkingPointID? = nil, wording: [String] = []
  ) {
    self.utterance = utterance
    self.talkingPoint = talkingPoint
    self.wording = wording
  }
}

extension StatementGroups {
  /// The column that a query on `statement` needs besides its own for ``init(_:)``.
  static let column = """
    (SELECT talkingPoint FROM utterance WHERE utterance.id = statement.utterance) AS talkingPoint
    """

  /// Reads a row of `statement` with the column ``column``.
  init(_ reader: RowReader) throws {
    utterance = try reader.optionalInteger("utterance").map { UtteranceID(rawValue: Int64($0)) }
    talkingPoint = try reader.optionalInteger("talkingPoint")
      .map { TalkingPointID(rawValue: Int64($0)) }
    wording = try reader.json([String].self, "wording") ?? []
  }
}
