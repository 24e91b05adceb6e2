import ReadoutModels
import Testing

@testable import Lab

/// Small trainers: sixteen lines instead of 2^15.
struct ChainTrainerTests {
  private static let lineBits = 4

  /// Code of a feature that tells its label, one line each.
  private static func code(_ feature: Int) -> UInt32 { UInt32(feature) << 8 | 17 }

  /// Each label has a feature of its own; a feature that all tokens have says nothing.
  private static let separable = (0..<12).map { number in
    var sequence = TrainingSequence()
    for token in 0..<6 {
      let label = (number * 5 + token * token) % 3
      sequence.append(codes: [code(label), code(9)], label: label)
    }
    return sequence
  }

  private static func trained() throws -> ChainTagger {
    let trainer = ChainTrainer(labelCount: 3, lineBits: lineBits)
    trainer.fit(separable, epochs: 4)
    trainer.keepBestFeatures()
    trainer.fit(separable, epochs: 12)
    return try trainer.quantized()
  }

  @Test func whatFeaturesTellIsLearnedAndKeptInTheTable() throws {
    let tagger = try Self.trained()
    for sequence in Self.separable {
      let found = tagger.probabilities(length: sequence.labels.count) { token, codes in
        codes = Array(
          sequence.codes[Int(sequence.starts[token])..<Int(sequence.starts[token + 1])])
      }
      for (token, label) in sequence.labels.enumerated() {
        #expect(found[token * 3 + Int(label)] > 0.8, "token \(token)")
      }
    }
  }

  @Test func twoRunsGiveTheSameWeights() throws {
    #expect(try Self.trained() == Self.trained())
  }

  @Test func transitionsAreLearnedWithoutFeatures() {
    var sequence = TrainingSequence()
    for token in 0..<8 { sequence.append(codes: [], label: token % 2) }
    let trainer = ChainTrainer(labelCount: 2, lineBits: Self.lineBits)
    trainer.fit([sequence], epochs: 30)
    let (stay, change) = (trainer.transitions[0], trainer.transitions[1])
    #expect(change > stay + 1)
  }

  @Test func theLossFalls() {
    let trainer = ChainTrainer(
      labelCount: 3, settings: .init(dropout: 0), lineBits: Self.lineBits)
    var losses: [Double] = []
    trainer.fit(Self.separable, epochs: 6) { _, loss in losses.append(loss) }
    #expect(losses.count == 6 && losses == losses.sorted(by: >))
  }

  @Test func aLineKeepsItsEightStrongestFeatures() throws {
    var sequence = TrainingSequence()
    for token in 0..<20 {
      // Ten features of one line that tell the label, and one of another line.
      sequence.append(codes: [3 << 8 | UInt32(token % 10 + 1), 4 << 8 | 1], label: token % 2)
    }
    let trainer = ChainTrainer(labelCount: 2, lineBits: Self.lineBits)
    trainer.fit([sequence], epochs: 5)
    trainer.keepBestFeatures()
    #expect(trainer.kept.count { $0 >> 8 == 3 } == HashedTable.slots)
    #expect(trainer.kept.contains(4 << 8 | 1))
    #expect(trainer.weights.allSatisfy { $0 == SIMD8() })
  }

  @Test func nothingToLearnFromGivesATaggerThatKnowsNothing() throws {
    let trainer = ChainTrainer(labelCount: 4, lineBits: Self.lineBits)
    trainer.fit([], epochs: 2)
    trainer.fit([TrainingSequence()], epochs: 2)
    trainer.keepBestFeatures()
    let tagger = try trainer.quantized()
    let found = tagger.probabilities(length: 1) { _, codes in codes = [1, 2 << 8 | 3] }
    #expect(found == [0.25, 0.25, 0.25, 0.25])
  }
}
