/// A stretch of one paragraph that stands in quotation marks.
public struct Quotation: Sendable, Hashable {
  /// The characters, marks included.
  public let span: TextSpan

  /// The tokens, marks included, as indices into the tokens of the text.
  public let tokens: Range<Int>

  /// Whether the marks are double or single ones.
  public let style: Style

  /// Whether a closing mark was found; an open quotation ends with its paragraph.
  public let isClosed: Bool

  /// Whether the quotation goes on from one that the paragraph before left open.
  public let continuesPrevious: Bool

  /// The shape of the marks.
  public enum Style: Sendable, Hashable {
    case double
    case single
  }

  /// The tokens between the marks.
  public var inner: Range<Int> {
    let end = isClosed ? tokens.upperBound - 1 : tokens.upperBound
    return (tokens.lowerBound + 1)..<Swift.max(tokens.lowerBound + 1, end)
  }
}
