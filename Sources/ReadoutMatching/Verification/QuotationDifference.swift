internal import ReadoutText

/// The words of a quotation and of a report side by side, as they differ.
public struct QuotationDifference: Sendable, Hashable {
  /// A stretch of words.
  public struct Piece: Sendable, Hashable {
    /// The words in the quotation; `nil` where only the report has some.
    public var quotation: String?

    /// The words in the report; `nil` where only the quotation has some.
    public var report: String?

    /// Whether both have the same words, however spelled.
    public var isSame: Bool

    /// Whether the words stand at another place in the report.
    public var isMoved: Bool
  }

  /// The stretches in the order of the quotation, without what the report has before it and behind
  /// it.
  public let pieces: [Piece]

  /// Sets a quotation, or some of its words, beside the words of a report.
  ///
  /// - Parameters:
  ///   - match: What the comparison found.
  ///   - report: The words of the report that it was compared with.
  public init(_ match: QuotationVerification.Match, report: Wording) {
    var pieces: [(piece: Piece, hasQuotation: Bool)] = []
    for segment in match.comparison.segments {
      let own = segment.wordsOfA.map { $0.clamped(to: match.words) }.flatMap {
        $0.isEmpty ? nil : $0
      }
      guard own != nil || segment.wordsOfA == nil else { continue }
      // A stretch that is cut to a part of the quotation is the same words on both sides.
      let isWhole = own == segment.wordsOfA
      let other = isWhole ? segment.wordsOfB : nil
      pieces.append(
        (
          Piece(
            quotation: own.map(match.compared.characters),
            report: isWhole
              ? other.map(report.characters) : own.map(match.compared.characters),
            isSame: segment.hasSameWords, isMoved: segment.isMoved), own != nil
        ))
    }
    let first = pieces.firstIndex(where: \.hasQuotation) ?? pieces.endIndex
    let last = pieces.lastIndex(where: \.hasQuotation).map { $0 + 1 } ?? pieces.endIndex
    self.pieces = first < last ? pieces[first..<last].map(\.piece) : []
  }
}

extension WordingSegment {
  /// Whether both sides are the same words, however spelled and wherever placed.
  fileprivate var hasSameWords: Bool {
    switch operation {
    case .equal, .reordered, .replaced(.spelling): true
    default: false
    }
  }
}
