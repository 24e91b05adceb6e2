import CReadoutKernels
import ReadoutModels
import ReadoutTestSupport
import Testing

/// Codes are written into weight files: a change of these values makes every such file useless.
struct FeatureHashTests {
  @Test(
    arguments: [
      ("", 0xCBF2_9CE4_8422_2325), ("a", 0xAF63_DC4C_8601_EC8C), ("foobar", 0x8594_4171_F739_67E8),
    ] as [(String, UInt64)])
  func aWordHasItsPublishedHash(word: String, hash: UInt64) {
    #expect(FeatureHash.word(word.utf8) == hash)
  }

  @Test func mixesAndCodesStayAsTheyAre() {
    #expect(FeatureHash.mix(0, 0) == 0)
    #expect(FeatureHash.mix(1, 2) == 0xEE18_B4E8_52A7_EC50)
    #expect(FeatureHash.mix(2, 1) == 0x6B3C_B55F_C859_E4B5)
    #expect(FeatureHash.code(0) == 1)
    #expect(FeatureHash.code(FeatureHash.word("said".utf8)) == 0x0034_75D2)
  }

  @Test func theKernelHashesManyFeaturesAsOne() {
    var generator = SeededGenerator(seed: 3)
    let values = (0..<61).map { UInt64($0) << 58 ^ generator.next() } + [0, .max]
    var codes = [UInt32](repeating: 0, count: values.count)
    let seeds = values.enumerated().map { number, value in
      (201 + UInt64(number)) &* 0x9E37_79B9_7F4A_7C15 ^ value
    }
    readout_hash_seeds(seeds, seeds.count, &codes)
    let expected = values.enumerated().map { number, value in
      FeatureHash.code(FeatureHash.mix(201 + UInt64(number), value))
    }
    #expect(codes == expected)
  }

  @Test func aCodeHasALineOfTheTableAndAFingerprint() {
    var generator = SeededGenerator(seed: 7)
    for _ in 0..<20_000 {
      let code = FeatureHash.code(generator.next())
      #expect(code & 0xFF != 0)
      #expect(code < 1 << FeatureHash.codeBits)
    }
  }

  @Test func linesAreUsedEvenly() {
    var counts = [Int](repeating: 0, count: 16)
    for value in 0..<16_000 {
      let code = FeatureHash.code(FeatureHash.mix(3, UInt64(value)))
      counts[Int(code >> (FeatureHash.codeBits - 4))] += 1
    }
    #expect(counts.allSatisfy { (800...1200).contains($0) }, "\(counts)")
  }
}
