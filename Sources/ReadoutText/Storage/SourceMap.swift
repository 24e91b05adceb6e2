/// Where each character of a stored text stands in the bytes of the original.
///
/// The map is a list of runs in text order. A run pairs `count` units of `textWidth` UTF-8 bytes
/// with as many units of `originalWidth` original bytes, so that all cases have one shape:
///
/// | case | textWidth : originalWidth |
/// | --- | --- |
/// | bytes copied as they are | 1 : 1 |
/// | ASCII of a UTF-16 file; Cyrillic of a UTF-16 file | 1 : 2; 2 : 2 |
/// | `é` of a Windows-1252 file | 2 : 1 |
/// | `&amp;` read as `&` | 1 : 5, one unit |
/// | white space folded into one space | 1 : n, one unit |
/// | characters that the original does not hold (the blank line between paragraphs) | n : 0 |
///
/// A unit is never divided: it is the resolution of the map.
public struct SourceMap: Sendable, Hashable {
  /// One stretch of the map; see ``SourceMap``.
  public struct Run: Sendable, Hashable {
    /// UTF-8 offset in the text where the run starts.
    public var textStart: Int

    /// Byte offset in the original where the run starts.
    public var originalStart: Int

    /// Number of units.
    public var count: Int

    /// UTF-8 bytes of text in a unit.
    public var textWidth: Int

    /// Bytes of the original in a unit; 0 for characters that the original does not hold.
    public var originalWidth: Int

    /// Creates a run.
    public init(
      textStart: Int, originalStart: Int, count: Int, textWidth: Int, originalWidth: Int
    ) {
      self.textStart = textStart
      self.originalStart = originalStart
      self.count = count
      self.textWidth = textWidth
      self.originalWidth = originalWidth
    }

    /// UTF-8 offset in the text behind the run.
    public var textEnd: Int { textStart + count * textWidth }

    /// Byte offset in the original behind the run.
    public var originalEnd: Int { originalStart + count * originalWidth }
  }

  /// The runs, ascending and without gap in the text.
  public private(set) var runs: [Run] = []

  /// Creates an empty map.
  public init() {}

  /// Creates a map from runs that are ascending and without gap in the text.
  public init(runs: [Run]) { self.runs = runs }

  /// The map of a text that is the original's bytes, from `originalStart` on.
  public static func copy(byteCount: Int, originalStart: Int = 0) -> SourceMap {
    var map = SourceMap()
    map.append(units: byteCount, textWidth: 1, originalWidth: 1, originalStart: originalStart)
    return map
  }

  /// UTF-8 bytes of text that the map covers.
  public var textByteCount: Int { runs.last?.textEnd ?? 0 }

  /// Adds units behind the last run, joined with it when they continue it.
  ///
  /// - Complexity: O(1).
  public mutating func append(
    units: Int, textWidth: Int, originalWidth: Int, originalStart: Int
  ) {
    guard units > 0, textWidth > 0 else { return }
    if let last = runs.last, last.textWidth == textWidth, last.originalWidth == originalWidth,
      originalWidth > 0, last.originalEnd == originalStart
    {
      runs[runs.count - 1].count += units
      return
    }
    runs.append(
      Run(
        textStart: textByteCount, originalStart: originalStart, count: units,
        textWidth: textWidth, originalWidth: originalWidth))
  }

  /// The bytes of the original that a span of the text came from: from the first unit that it
  /// touches to the last.
  ///
  /// - Returns: A range of byte offsets into the original, or `nil` when the span is empty, leaves
  ///   the map, or holds only characters that the original does not hold.
  /// - Complexity: O(log n) in the number of runs, and O(k) in the runs touched.
  public func original(of span: TextSpan) -> Range<Int>? {
    var range: Range<Int>?
    for piece in pieces(of: span) where !piece.original.isEmpty {
      let lower = min(range?.lowerBound ?? piece.original.lowerBound, piece.original.lowerBound)
      let upper = max(range?.upperBound ?? piece.original.upperBound, piece.original.upperBound)
      range = lower..<upper
    }
    return range
  }

  /// The parts of a span that lie in one run each, widened to whole units, with their originals.
  ///
  /// - Complexity: O(log n) in the number of runs, and O(k) in the runs touched.
  public func pieces(of span: TextSpan) -> [(text: TextSpan, original: Range<Int>)] {
    runs(touching: span).map {
      (TextSpan($0.textStart, $0.textEnd), $0.originalStart..<$0.originalEnd)
    }
  }

  /// The runs that a span touches, each cut to the units that it touches.
  ///
  /// - Complexity: O(log n) in the number of runs, and O(k) in the runs touched.
  public func runs(touching span: TextSpan) -> [Run] {
    guard !span.isEmpty, let first = runIndex(containing: span.start) else { return [] }
    var touched: [Run] = []
    for run in runs[first...] {
      guard run.textStart < span.end else { break }
      let firstUnit = (max(span.start, run.textStart) - run.textStart) / run.textWidth
      let lastUnit = (min(span.end, run.textEnd) - run.textStart - 1) / run.textWidth
      var part = run
      part.textStart += firstUnit * run.textWidth
      part.originalStart += firstUnit * run.originalWidth
      part.count = lastUnit - firstUnit + 1
      touched.append(part)
    }
    return touched
  }

  /// Index of the run that holds a text offset.
  private func runIndex(containing utf8Offset: Int) -> Int? {
    guard utf8Offset >= 0, utf8Offset < textByteCount else { return nil }
    var low = 0
    var high = runs.count - 1
    while low < high {
      let middle = (low + high + 1) / 2
      if runs[middle].textStart <= utf8Offset { low = middle } else { high = middle - 1 }
    }
    return low
  }
}

extension SourceMap {
  /// This map with each original offset taken through `outer`: for a text that was read from a
  /// text which itself was decoded from the original bytes.
  ///
  /// `outer` is the map from the intermediate text to the original bytes.
  ///
  /// - Complexity: O(n log m) in the runs of both maps.
  public func composed(with outer: SourceMap) -> SourceMap {
    if let only = outer.runs.first, outer.runs.count == 1, only.textWidth == 1,
      only.originalWidth == 1, only.originalStart == 0
    {
      return self
    }
    var result = SourceMap()
    for run in runs { result.append(run, through: outer) }
    return result
  }

  private mutating func append(_ run: Run, through outer: SourceMap) {
    guard run.originalWidth > 0 else {
      append(units: run.count, textWidth: run.textWidth, originalWidth: 0, originalStart: 0)
      return
    }
    let span = TextSpan(run.originalStart, run.originalEnd)
    let pieces = outer.pieces(of: span)
    // Units of `outer` that the run cuts cannot be taken over whole: they would lengthen the text.
    guard run.textWidth == 1, run.originalWidth == 1, pieces.map(\.text).hull == span else {
      return appendUnits(of: run, through: outer)
    }
    for piece in pieces {
      let outerRun = outer.runs[outer.runIndex(containing: piece.text.start) ?? 0]
      let units = piece.text.byteCount / outerRun.textWidth
      append(
        units: units, textWidth: outerRun.textWidth, originalWidth: outerRun.originalWidth,
        originalStart: piece.original.lowerBound)
    }
  }

  private mutating func appendUnits(of run: Run, through outer: SourceMap) {
    for unit in 0..<run.count {
      let start = run.originalStart + unit * run.originalWidth
      let original = outer.original(of: TextSpan(start, start + run.originalWidth)) ?? 0..<0
      append(
        units: 1, textWidth: run.textWidth, originalWidth: original.count,
        originalStart: original.lowerBound)
    }
  }
}
