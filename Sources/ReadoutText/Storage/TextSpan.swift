/// A stretch of a stored text, as UTF-8 byte offsets, half-open.
///
/// Every position inside Readout is a `TextSpan`; code points appear only in a `Record`
/// (see `CodePointSpan`).
public struct TextSpan: Hashable, Sendable {
  /// Offset of the first byte, in UTF-8 bytes from the start of the text.
  public var start: Int

  /// Offset behind the last byte, in UTF-8 bytes from the start of the text; never below `start`.
  public var end: Int

  /// Creates the span `[start, end)` in UTF-8 bytes.
  public init(_ start: Int, _ end: Int) {
    precondition(start <= end, "a span must not end before it starts")
    self.start = start
    self.end = end
  }

  /// Length in UTF-8 bytes.
  public var byteCount: Int { end - start }

  /// Whether the span holds no byte.
  public var isEmpty: Bool { start == end }

  /// The same span as a range of byte offsets.
  public var range: Range<Int> { start..<end }

  /// Whether `other` lies wholly within this span.
  public func contains(_ other: TextSpan) -> Bool { start <= other.start && other.end <= end }

  /// Whether the byte at `utf8Offset` belongs to this span.
  public func contains(utf8Offset: Int) -> Bool { start <= utf8Offset && utf8Offset < end }

  /// Whether the two spans share at least one byte.
  public func overlaps(_ other: TextSpan) -> Bool { start < other.end && other.start < end }
}

extension TextSpan: Comparable {
  /// Ascending by start, then by end.
  public static func < (a: TextSpan, b: TextSpan) -> Bool {
    (a.start, a.end) < (b.start, b.end)
  }
}

extension TextSpan: CustomStringConvertible {
  /// The span as `[start, end)`.
  public var description: String { "[\(start), \(end))" }
}

extension [TextSpan] {
  /// The spans in ascending order, those that touch or overlap joined into one.
  ///
  /// - Complexity: O(n log n) in the number of spans.
  public func normalized() -> [TextSpan] {
    guard !isNormalized else { return self }
    var joined: [TextSpan] = []
    for span in sorted() where !span.isEmpty {
      if let last = joined.last, span.start <= last.end {
        joined[joined.count - 1].end = Swift.max(last.end, span.end)
      } else {
        joined.append(span)
      }
    }
    return joined
  }

  /// Whether none is empty, and each ends before the next one starts.
  private var isNormalized: Bool {
    !contains(where: \.isEmpty) && zip(self, dropFirst()).allSatisfy { $0.end < $1.start }
  }

  /// What is left of the spans when the bytes of `holes` are taken out.
  ///
  /// - Complexity: O(n · m) in the numbers of spans and holes; both are small.
  public func subtracting(_ holes: [TextSpan]) -> [TextSpan] {
    guard contains(where: { holes.contains(where: $0.overlaps) }) else { return self }
    return holes.reduce(self) { pieces, hole in
      pieces.flatMap { piece -> [TextSpan] in
        guard piece.overlaps(hole) else { return [piece] }
        let before = TextSpan(piece.start, Swift.max(piece.start, hole.start))
        let after = TextSpan(Swift.min(piece.end, hole.end), piece.end)
        return [before, after].filter { !$0.isEmpty }
      }
    }
  }

  /// The smallest span that holds all of them, or `nil` when there is none.
  public var hull: TextSpan? {
    guard var hull = first else { return nil }
    for span in dropFirst() {
      hull.start = Swift.min(hull.start, span.start)
      hull.end = Swift.max(hull.end, span.end)
    }
    return hull
  }
}
