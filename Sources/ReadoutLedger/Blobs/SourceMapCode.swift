internal import ReadoutText

/// A source map as compact bytes.
///
/// The number of runs, then for each run its unit count, text width, original width, and the
/// distance of its original start from the end of the last run that has an original. All are
/// variable-length integers of seven bits a byte, low bits first; the distance is folded so that
/// small negative ones stay small (0, -1, 1, -2, … as 0, 1, 2, 3, …).
enum SourceMapCode {
  /// The bytes of a map.
  static func encode(_ map: SourceMap) -> [UInt8] {
    var bytes: [UInt8] = []
    append(UInt64(map.runs.count), to: &bytes)
    var expected = 0
    for run in map.runs {
      append(UInt64(run.count), to: &bytes)
      append(UInt64(run.textWidth), to: &bytes)
      append(UInt64(run.originalWidth), to: &bytes)
      let distance = Int64(run.originalStart - expected)
      append(UInt64(bitPattern: distance << 1 ^ distance >> 63), to: &bytes)
      if run.originalWidth > 0 { expected = run.originalEnd }
    }
    return bytes
  }

  /// The map of some bytes.
  ///
  /// - Throws: ``BlobError`` unless the bytes hold a map that covers `textByteCount` bytes of text
  ///   and stays within `originalByteCount` bytes of the original.
  static func decode(
    _ bytes: [UInt8], textByteCount: Int, originalByteCount: Int
  ) throws -> SourceMap {
    var reader = Reader(bytes: bytes)
    var runs: [SourceMap.Run] = []
    var textStart = 0
    var expected = 0
    for _ in 0..<(try reader.number(upTo: textByteCount)) {
      let run = SourceMap.Run(
        textStart: textStart, originalStart: 0,
        count: try reader.number(upTo: textByteCount),
        textWidth: try reader.number(upTo: textByteCount),
        originalWidth: try reader.number(upTo: originalByteCount))
      let placed = try reader.place(run, after: expected, within: originalByteCount)
      guard placed.textEnd <= textByteCount else { throw Self.damaged }
      textStart = placed.textEnd
      if placed.originalWidth > 0 { expected = placed.originalEnd }
      runs.append(placed)
    }
    guard textStart == textByteCount, reader.isAtEnd else { throw Self.damaged }
    return SourceMap(runs: runs)
  }

  fileprivate static let damaged = BlobError(finding: "its source map is damaged")

  private static func append(_ number: UInt64, to bytes: inout [UInt8]) {
    var rest = number
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }
}

extension SourceMapCode {
  /// Reads numbers one after the other and trusts none of them.
  private struct Reader {
    let bytes: [UInt8]
    var offset = 0

    var isAtEnd: Bool { offset == bytes.count }

    mutating func number() throws -> UInt64 {
      var number: UInt64 = 0
      for shift in stride(from: UInt64(0), to: 63, by: 7) {
        guard offset < bytes.count else { throw SourceMapCode.damaged }
        let byte = bytes[offset]
        offset += 1
        number |= UInt64(byte & 0x7F) << shift
        if byte < 0x80 { return number }
      }
      throw SourceMapCode.damaged
    }

    mutating func number(upTo limit: Int) throws -> Int {
      guard let number = Int(exactly: try number()), number <= limit else {
        throw SourceMapCode.damaged
      }
      return number
    }

    /// The run with its original start, if it is one that a map may hold.
    mutating func place(
      _ run: SourceMap.Run, after expected: Int, within originalByteCount: Int
    ) throws -> SourceMap.Run {
      let folded = try number()
      let distance = Int(truncatingIfNeeded: folded >> 1) ^ -Int(folded & 1)
      var placed = run
      placed.originalStart = expected &+ distance
      guard run.count > 0, run.textWidth > 0, placed.originalStart >= 0,
        placed.originalStart <= originalByteCount,
        !run.count.multipliedReportingOverflow(by: run.textWidth).overflow,
        !run.count.multipliedReportingOverflow(by: run.originalWidth).overflow,
        run.originalWidth == 0 || placed.originalEnd <= originalByteCount
      else { throw SourceMapCode.damaged }
      return placed
    }
  }
}
