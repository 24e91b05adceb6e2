import CReadoutKernels
import ReadoutModels
import ReadoutTestSupport
import Testing

struct HashedTableTests {
  /// A table with some slots set: line, slot, fingerprint and seven weights.
  private static func table(_ slots: [(Int, Int, UInt8, [Int8])], step: Float = 1) -> HashedTable? {
    var bytes = [Int8](repeating: 0, count: HashedTable.byteCount)
    for (line, slot, fingerprint, weights) in slots {
      let start = (line * HashedTable.slots + slot) * HashedTable.lanes
      for (lane, weight) in weights.enumerated() { bytes[start + lane] = weight }
      bytes[start + HashedTable.lanes - 1] = Int8(bitPattern: fingerprint)
    }
    return HashedTable(bytes: bytes, step: step)
  }

  private static let lastLine = 1 << HashedTable.lineBits - 1

  private static let sample = table(
    [
      (0, 0, 1, [1, 2, 3, 4, 5, 6, 7]), (0, 7, 255, [10, 10, 10, 10, 10, 10, 10]),
      (5, 3, 9, [-1, -2, -3, -4, -5, -6, -7]), (5, 4, 9, [100, 100, 100, 100, 100, 100, 100]),
      (lastLine, 7, 200, [127, -127, 0, 0, 0, 0, 1]),
    ], step: 0.5)

  private func scores(_ codes: [UInt32], labelCount: Int = 7) throws -> [Float] {
    let table = try #require(Self.sample)
    var scores = [Float](repeating: 99, count: labelCount + 2)
    table.addScores(of: codes, to: &scores, at: 1, labelCount: labelCount)
    #expect(scores.first == 99 && scores.last == 99)
    return Array(scores.dropFirst().dropLast())
  }

  @Test func aFeatureGivesTheWeightsOfTheSlotThatBearsItsFingerprint() throws {
    #expect(try scores([0 << 8 | 1]) == [0.5, 1, 1.5, 2, 2.5, 3, 3.5])
    #expect(try scores([0 << 8 | 255]) == [5, 5, 5, 5, 5, 5, 5])
    #expect(
      try scores([UInt32(Self.lastLine) << 8 | 200]) == [63.5, -63.5, 0, 0, 0, 0, 0.5])
  }

  @Test func ofTwoSlotsWithTheFingerprintTheFirstCounts() throws {
    #expect(try scores([5 << 8 | 9]) == [-0.5, -1, -1.5, -2, -2.5, -3, -3.5])
  }

  @Test func anUnknownFingerprintOrLineAddsNothing() throws {
    #expect(try scores([0 << 8 | 2, 5 << 8 | 1, 6 << 8 | 9]) == [0, 0, 0, 0, 0, 0, 0])
  }

  @Test func featuresAddUpAndNoneGiveZeros() throws {
    #expect(try scores([1, 255, 1]) == [6, 7, 8, 9, 10, 11, 12])
    #expect(try scores([]) == [0, 0, 0, 0, 0, 0, 0])
  }

  @Test(arguments: 1...7)
  func onlyTheScoresOfTheLabelsAreWritten(labelCount: Int) throws {
    let expected: [Float] = [0.5, 1, 1.5, 2, 2.5, 3, 3.5]
    #expect(try scores([1], labelCount: labelCount) == Array(expected[..<labelCount]))
  }

  @Test func sumsDoNotWrapAroundAtTheRangeOfAByte() throws {
    let code = UInt32(Self.lastLine) << 8 | 200
    #expect(try scores([UInt32](repeating: code, count: 1000))[0] == 63_500)
  }

  @Test func theKernelLeavesSumsOfNothingAtZero() {
    var sums = [Int32](repeating: 4, count: 8)
    readout_sum_slots([0x0101], [Int8](repeating: 1, count: 64), [], 0, &sums)
    #expect(sums == [0, 0, 0, 0, 0, 0, 0, 0])
  }

  @Test(arguments: [0, 1, 7, 8, 9, 61, 256, 257, 1000])
  func theKernelOfThisProcessorEqualsThePortableOne(count: Int) {
    var generator = SeededGenerator(seed: UInt64(count))
    let fingerprints = (0..<16).map { _ in generator.next() }
    let slots = (0..<(16 * 64)).map { _ in Int8.random(in: .min ... .max, using: &generator) }
    let codes = (0..<count).map { _ in UInt32.random(in: 0..<(16 << 8), using: &generator) | 1 }
    var sums = [Int32](repeating: 0, count: 8)
    var expected = sums
    readout_sum_slots(fingerprints, slots, codes, count, &sums)
    readout_sum_slots_portable(fingerprints, slots, codes, count, &expected)
    #expect(sums == expected)
  }

  @Test(arguments: 1...7)
  func scoresAreTheSumsOfTheSeedsCodesAndOfTheRest(labels: Int) {
    var generator = SeededGenerator(seed: UInt64(labels))
    let fingerprints = (0..<(1 << HashedTable.lineBits)).map { _ in generator.next() }
    let slots = (0..<HashedTable.byteCount).map { Int8(truncatingIfNeeded: $0 &* 37) }
    let counts = [0, 1, 7, 8, 9, 61, 64, 65, 200]
    var ends: [UInt64] = []
    for count in counts { ends.append((ends.last ?? 0) + UInt64(count)) }
    let seeds = (0..<Int(ends.last ?? 0)).map { _ in generator.next() }
    let rest = (0..<counts.count * 8).map { _ in Int16.random(in: -99...99, using: &generator) }
    var expected: [Float] = []
    for (token, count) in counts.enumerated() {
      var codes = [UInt32](repeating: 0, count: count)
      readout_hash_seeds(Array(seeds[Int(ends[token]) - count..<Int(ends[token])]), count, &codes)
      var sums = [Int32](repeating: 0, count: 8)
      readout_sum_slots_portable(fingerprints, slots, codes, count, &sums)
      expected += (0..<labels).map { Float(sums[$0] + Int32(rest[token * 8 + $0])) * 0.01 }
    }
    for kernel in [readout_score_tokens, readout_score_tokens_portable] {
      var scores = [Float](repeating: 4, count: expected.count + 1)
      seeds.withUnsafeBufferPointer { seeds in
        rest.withUnsafeBufferPointer { rest in
          ends.withUnsafeBufferPointer { ends in
            var features = readout_token_features(
              seeds: seeds.baseAddress, ends: ends.baseAddress, sums: rest.baseAddress)
            kernel(fingerprints, slots, &features, counts.count, 0.01, labels, &scores)
          }
        }
      }
      #expect(scores == expected + [4])
    }
  }

  @Test(arguments: [0, 1, HashedTable.byteCount - 1, HashedTable.byteCount + 1])
  func otherSizesAreNoTable(byteCount: Int) {
    #expect(HashedTable(bytes: [Int8](repeating: 0, count: byteCount), step: 1) == nil)
  }

  @Test(arguments: [(8, 64), (7, 48), (4, 0), (2, 5)])
  func aTaggerWhoseShapesDoNotFitIsNone(labelCount: Int, transitionCount: Int) throws {
    let table = try #require(Self.sample)
    let transitions = [Float](repeating: 0, count: transitionCount)
    #expect(ChainTagger(labelCount: labelCount, table: table, transitions: transitions) == nil)
  }

  @Test func aTaggerGivesProbabilitiesForEachToken() throws {
    let table = try #require(Self.sample)
    let tagger = try #require(
      ChainTagger(labelCount: 2, table: table, transitions: [0, 0, 0, 0]))
    let found = tagger.probabilities(length: 3) { token, codes in
      codes = token == 2 ? [UInt32(Self.lastLine) << 8 | 200] : []
    }
    #expect(found.count == 6 && found[0] == 0.5 && found[1] == 0.5 && found[4] > 0.999)
    #expect(tagger.probabilities(length: 0) { _, _ in }.isEmpty)
  }
}
