import ReadoutTestSupport
import ReadoutText
import Testing

struct SourceMapTests {
  @Test func unitsThatGoOnFromTheLastRunJoinIt() {
    var map = SourceMap()
    map.append(units: 3, textWidth: 1, originalWidth: 1, originalStart: 0)
    map.append(units: 2, textWidth: 1, originalWidth: 1, originalStart: 3)
    #expect(map == .copy(byteCount: 5))
    map.append(units: 1, textWidth: 1, originalWidth: 1, originalStart: 9)
    map.append(units: 0, textWidth: 1, originalWidth: 1, originalStart: 10)
    #expect(map.runs.count == 2 && map.textByteCount == 6)
  }

  @Test func aSpanOfAnEntityMapsToAllOfIt() {
    // "a&b" out of "a&amp;b".
    var map = SourceMap()
    map.append(units: 1, textWidth: 1, originalWidth: 1, originalStart: 0)
    map.append(units: 1, textWidth: 1, originalWidth: 5, originalStart: 1)
    map.append(units: 1, textWidth: 1, originalWidth: 1, originalStart: 6)
    #expect(map.original(of: TextSpan(1, 2)) == 1..<6)
    #expect(map.original(of: TextSpan(0, 3)) == 0..<7)
  }

  @Test func aPartOfAUnitMapsToTheWholeUnit() {
    var map = SourceMap()
    map.append(units: 4, textWidth: 2, originalWidth: 1, originalStart: 10)
    #expect(map.original(of: TextSpan(3, 4)) == 11..<12)
    #expect(map.pieces(of: TextSpan(3, 5)).map(\.text) == [TextSpan(2, 6)])
  }

  @Test func whatTheOriginalDoesNotHoldMapsToNothing() {
    var map = SourceMap.copy(byteCount: 2)
    map.append(units: 2, textWidth: 1, originalWidth: 0, originalStart: 2)
    map.append(units: 2, textWidth: 1, originalWidth: 1, originalStart: 8)
    #expect(map.original(of: TextSpan(2, 4)) == nil)
    #expect(map.original(of: TextSpan(1, 5)) == 1..<9)
  }

  @Test(arguments: [TextSpan(0, 0), TextSpan(5, 5), TextSpan(5, 6), TextSpan(9, 12)])
  func aSpanOutsideTheMapHasNoOriginal(span: TextSpan) {
    #expect(SourceMap.copy(byteCount: 5).original(of: span) == nil)
    #expect(SourceMap().original(of: span) == nil)
  }

  @Test(arguments: UInt64(0)..<100)
  func piecesCoverTheirSpanAndAgreeWithEachByte(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let map = Self.random(&generator)
    for _ in 0..<20 {
      let start = Int.random(in: 0..<map.textByteCount, using: &generator)
      let span = TextSpan(start, Int.random(in: (start + 1)...map.textByteCount, using: &generator))
      let pieces = map.pieces(of: span)
      let hull = pieces.map(\.text).hull
      #expect(hull?.contains(span) == true, "seed \(seed)")
      #expect(zip(pieces, pieces.dropFirst()).allSatisfy { $0.text.end == $1.text.start })
      let bytes = span.range.compactMap { map.original(of: TextSpan($0, $0 + 1)) }
      let whole = map.original(of: span)
      #expect(whole?.lowerBound == bytes.map(\.lowerBound).min(), "seed \(seed)")
      #expect(whole?.upperBound == bytes.map(\.upperBound).max(), "seed \(seed)")
    }
  }

  @Test(arguments: UInt64(0)..<100)
  func aComposedMapTakesEachByteThroughBothMaps(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let outer = Self.random(&generator)
    let inner = Self.random(&generator, within: outer.textByteCount)
    let composed = inner.composed(with: outer)
    #expect(composed.textByteCount == inner.textByteCount, "seed \(seed)")
    for offset in 0..<inner.textByteCount {
      let span = TextSpan(offset, offset + 1)
      let middle = inner.original(of: span)
      let expected = middle.flatMap { outer.original(of: TextSpan($0.lowerBound, $0.upperBound)) }
      #expect(composed.original(of: span) == expected, "seed \(seed)")
    }
  }

  @Test func composingWithACopyChangesNothing() {
    var generator = SeededGenerator(seed: 1)
    let map = Self.random(&generator)
    #expect(map.composed(with: .copy(byteCount: 10_000)) == map)
  }

  /// A map of random runs whose originals ascend, within a number of original bytes if one is given.
  private static func random(
    _ generator: inout SeededGenerator, within limit: Int = .max
  ) -> SourceMap {
    var map = SourceMap.copy(byteCount: 1)
    var original = 1
    for _ in 0..<12 {
      let units = Int.random(in: 1...6, using: &generator)
      let textWidth = Int.random(in: 1...3, using: &generator)
      let originalWidth = Int.random(in: 0...4, using: &generator)
      original += Int.random(in: 0...3, using: &generator)
      guard original + units * originalWidth <= limit else { break }
      map.append(
        units: units, textWidth: textWidth, originalWidth: originalWidth, originalStart: original)
      original += units * originalWidth
    }
    return map
  }
}
