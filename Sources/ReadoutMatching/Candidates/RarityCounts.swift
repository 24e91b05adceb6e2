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
    let words = Set(WordScanner.words(of: sentence).map(\.bytes))
    for word in words { counts[word, default: 0] += 1 }
  }

  /// The lines of the table, with the words that stand in at least `leastCount` sentences.
  ///
  /// A rarity takes as many lines as its words need; `width` is the number of bytes of a line.
  package func table(leastCount: Int, width: Int) -> [String] {
    var words: [Int: [String]] = [:]
    for (word, count) in counts where count >= leastCount {
      guard word.allSatisfy({ $0 < 0x80 && $0 != UInt8(ascii: "\\") }),
        word.first.map(WordScanner.isDigit) == false
      else { continue }
      words[Self.hundredths(Double(sentenceCount) / Double(count)), default: []]
        .append(String(decoding: word, as: UTF8.self))
    }
    let known = words.sorted { $0.key < $1.key }.flatMap { hundredths, words in
      Self.lines("\(hundredths)", words.sorted(), width: width)
    }
    return ["\(Self.hundredths(Double(max(1, sentenceCount))))"] + known
  }

  private static func lines(_ head: String, _ words: [String], width: Int) -> [String] {
    var lines: [String] = []
    for word in words {
      if let last = lines.last, last.utf8.count + word.utf8.count < width {
        lines[lines.count - 1] += " " + word
      } else {
        lines.append("\(head) \(word)")
      }
    }
    return lines
  }

  private static func hundredths(_ ratio: Double) -> Int {
    Int((Curves.logarithm(ratio) * 100 / Double(step)).rounded()) * step
  }
}
