/// Counts in how many sentences each word stands, and writes that as a table of ``WordRarity``.
package struct RarityCounts {
  private var counts: [[UInt8]: Int] = [:]
  private var sentenceCount = 0

  /// Rarities are kept in steps of this many hundredths.
  private static let step = 25

  /// Counts nothing yet.
  package init() {}

  /// Counts a sentence.
  package mutating func add(_ sentence: String) {
    sentenceCount += 1
    let stems = WordScanner.words(of: sentence).map { word in
      StemmedWord.normalForm(of: word.bytes)
    }
    for stem in Set(stems) { counts[stem, default: 0] += 1 }
  }

  /// The table, with the words that stand in at least `leastCount` sentences.
  package func table(leastCount: Int) -> String {
    var lines: [Int: [String]] = [:]
    for (stem, count) in counts where count >= leastCount {
      guard stem.allSatisfy({ $0 < 0x80 && $0 != UInt8(ascii: "\\") }) else { continue }
      let word = String(decoding: stem, as: UTF8.self)
      guard word.first?.isNumber != true else { continue }
      lines[Self.hundredths(Double(sentenceCount) / Double(count)), default: []].append(word)
    }
    let unknown = "\(Self.hundredths(Double(max(1, sentenceCount))))"
    let known = lines.sorted { $0.key < $1.key }.map { hundredths, words in
      "\(hundredths) \(words.sorted().joined(separator: " "))"
    }
    return ([unknown] + known).joined(separator: "\n")
  }

  private static func hundredths(_ ratio: Double) -> Int {
    Int((Curves.logarithm(ratio) * 100 / Double(step)).rounded()) * step
  }
}
