import ReadoutText
import Testing

@testable import ReadoutLedger

struct BlobTests {
  private func map(_ runs: [(units: Int, text: Int, original: Int, start: Int)]) -> SourceMap {
    var map = SourceMap()
    for run in runs {
      map.append(
        units: run.units, textWidth: run.text, originalWidth: run.original,
        originalStart: run.start)
    }
    return map
  }

  private func code(_ map: SourceMap, original: Int) throws {
    let bytes = SourceMapCode.encode(map)
    let decoded = try SourceMapCode.decode(
      bytes, textByteCount: map.textByteCount, originalByteCount: original)
    #expect(decoded == map)
    for length in bytes.indices {
      #expect(throws: BlobError.self) {
        try SourceMapCode.decode(
          Array(bytes[..<length]), textByteCount: map.textByteCount, originalByteCount: original)
      }
    }
  }

  @Test func aSourceMapComesBackAndNoPartOfItPassesForAWhole() throws {
    try code(map([(10, 1, 1, 0)]), original: 10)
    try code(
      map([(500, 1, 1, 700), (2, 1, 0, 0), (1, 1, 5, 1_200), (90, 2, 2, 3)]), original: 2_000)
    let empty = try SourceMapCode.decode(
      SourceMapCode.encode(SourceMap()), textByteCount: 0, originalByteCount: 0)
    #expect(empty == SourceMap())
  }

  @Test func anyBytesAreAMapOrAreRefused() {
    var state: UInt64 = 42
    for _ in 0..<20_000 {
      var bytes: [UInt8] = []
      for _ in 0..<12 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        bytes.append(UInt8(truncatingIfNeeded: state >> 33))
      }
      let map = try? SourceMapCode.decode(bytes, textByteCount: 40, originalByteCount: 40)
      #expect(map.map { $0.textByteCount == 40 } ?? true)
    }
    let largest = [1] + [UInt8](repeating: 0xFF, count: 40)
    #expect(throws: BlobError.self) {
      try SourceMapCode.decode(largest, textByteCount: .max, originalByteCount: .max)
    }
  }

  @Test(arguments: [0, 1, 70_000])
  func compressedBytesComeBack(count: Int) throws {
    let content = (0..<count).map { UInt8(truncatingIfNeeded: $0 / 7) }
    let frame = try Zstandard.compress(content)
    #expect(try Zstandard.decompress(frame, byteCount: count) == content)
    #expect(throws: BlobError.self) { try Zstandard.decompress(frame, byteCount: count + 1) }
    #expect(throws: BlobError.self) {
      try Zstandard.decompress(Array(frame.dropLast()), byteCount: count)
    }
  }

  @Test func spansComeBack() throws {
    let spans = [CodePointSpan(0, 0), CodePointSpan(5, 12), CodePointSpan(40, 4_000_000)]
    #expect(try SpanText.decode(SpanText.encode(spans)) == spans)
    #expect(try SpanText.decode("[]") == [])
    #expect(try SpanText.decodeOne("[3,4]") == CodePointSpan(3, 4))
    for text in [
      "", "[[", "[[]]", "[[1,2]", "[1,2]", "[[1,2,3]]", "[[-1,2]]", "[[2,1]]", "[[1,2]]]",
    ] {
      #expect(throws: BlobError.self) { try SpanText.decode(text) }
    }
  }
}
