package import ReadoutModels

/// Models of random weights: what holds whatever the taggers say must hold of these.
package enum RandomModel {
  /// The model of a seed; `nil` when no tagger may have so many labels.
  ///
  /// Three of about ninety features of a token have a weight, which makes probabilities of every
  /// size.
  package static func model(
    seed: UInt64, roleLabels: Int = 7, linkLabels: Int = 7, step: Float = 0.01
  ) -> FastModel? {
    var generator = SeededGenerator(seed: seed)
    let entries = bytes(WordRates.count, &generator).map { $0 & 0b10_0111 }
    guard let rates = WordRates(entries: entries),
      let rolePass = tagger(roleLabels, step, &generator),
      let linkPass = tagger(linkLabels, step, &generator)
    else { return nil }
    return FastModel(rates: rates, rolePass: rolePass, linkPass: linkPass)
  }

  private static func tagger(
    _ labelCount: Int, _ step: Float, _ generator: inout SeededGenerator
  ) -> ChainTagger? {
    let transitions = (0..<(labelCount * labelCount)).map { _ in
      Float.random(in: -1...1, using: &generator)
    }
    let steps = bytes(HashedTable.byteCount, &generator).map { Int8(bitPattern: $0) }
    return HashedTable(bytes: steps, step: step).flatMap {
      ChainTagger(labelCount: labelCount, table: $0, transitions: transitions)
    }
  }

  private static func bytes(_ count: Int, _ generator: inout SeededGenerator) -> [UInt8] {
    let words = (0..<((count + 7) / 8)).map { _ in generator.next().littleEndian }
    return words.withUnsafeBytes { Array($0.prefix(count)) }
  }
}
