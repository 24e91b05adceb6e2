import ReadoutTestSupport
import ReadoutText
import Testing

struct TextSpanTests {
  @Test func spansThatTouchAreJoinedAndEmptyOnesDropped() {
    let spans = [TextSpan(8, 9), TextSpan(0, 2), TextSpan(2, 4), TextSpan(6, 6), TextSpan(1, 3)]
    #expect(spans.normalized() == [TextSpan(0, 4), TextSpan(8, 9)])
    #expect(spans.hull == TextSpan(0, 9))
    #expect([TextSpan]().hull == nil)
  }

  @Test func anEmptySpanOverlapsAndContainsNoByte() {
    let empty = TextSpan(3, 3)
    #expect(empty.isEmpty && !empty.contains(utf8Offset: 3))
    #expect(TextSpan(0, 3).contains(empty) && !TextSpan(0, 3).overlaps(empty))
  }

  @Test func spansThatOnlyTouchDoNotOverlap() {
    #expect(!TextSpan(0, 3).overlaps(TextSpan(3, 5)))
    #expect(TextSpan(0, 4).overlaps(TextSpan(3, 5)))
    #expect(TextSpan(0, 3) < TextSpan(0, 4))
    #expect(TextSpan(3, 5).description == "[3, 5)")
  }

  @Test(arguments: UInt64(0)..<100)
  func theAlgebraAgreesWithSetsOfBytes(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let spans = Self.random(&generator)
    let holes = Self.random(&generator)
    #expect(bytes(spans.normalized()) == bytes(spans), "seed \(seed)")
    #expect(bytes(spans.subtracting(holes)) == bytes(spans).subtracting(bytes(holes)))
    let normal = spans.normalized()
    #expect(zip(normal, normal.dropFirst()).allSatisfy { $0.end < $1.start }, "seed \(seed)")
    #expect(normal.normalized() == normal)
  }

  private func bytes(_ spans: [TextSpan]) -> Set<Int> { Set(spans.flatMap(\.range)) }

  private static func random(_ generator: inout SeededGenerator) -> [TextSpan] {
    (0..<Int.random(in: 0...6, using: &generator)).map { _ in
      let start = Int.random(in: 0..<40, using: &generator)
      return TextSpan(start, start + Int.random(in: 0...8, using: &generator))
    }
  }
}
