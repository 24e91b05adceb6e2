/// A stretch of a stored text counted in Unicode code points, half-open: the unit of a record.
public struct CodePointSpan: Hashable, Sendable {
  /// Number of code points before the first one of the span.
  public var start: Int

  /// Number of code points before the first one behind the span.
  public var end: Int

  /// Creates the span `[start, end)` in code points.
  public init(_ start: Int, _ end: Int) {
    self.start = start
    self.end = end
  }

  /// Length in code points.
  public var count: Int { end - start }
}

extension CodePointSpan: Comparable {
  /// Ascending by start, then by end.
  public static func < (a: CodePointSpan, b: CodePointSpan) -> Bool {
    (a.start, a.end) < (b.start, b.end)
  }
}

/// Written as in the record: an array of two numbers, `[start, end]`.
extension CodePointSpan: Codable {
  /// Reads `[start, end]`.
  public init(from decoder: any Decoder) throws {
    var container = try decoder.unkeyedContainer()
    self.init(try container.decode(Int.self), try container.decode(Int.self))
  }

  /// Writes `[start, end]`.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.unkeyedContainer()
    try container.encode(start)
    try container.encode(end)
  }
}
