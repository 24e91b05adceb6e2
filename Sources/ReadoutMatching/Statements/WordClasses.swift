/// Words that reports put for one another, and words that say the opposite of each other.
///
/// Classes are written from general knowledge of news English; each line of ``synonyms`` is one.
/// A line of ``antonyms`` holds two sides.
enum WordClasses {
  /// The key that stands for all words of a class; `nil` for a word of none.
  static func root(of stem: WordKey) -> WordKey? { roots[stem] }

  /// The pair of opposites that a stem belongs to, and whether it is on its second side.
  static func side(of stem: WordKey) -> (pair: Int, isSecond: Bool)? {
    sides[stem].map { (abs($0) - 1, $0 < 0) }
  }

  private static let roots: [WordKey: WordKey] = {
    var roots: [WordKey: WordKey] = [:]
    for line in synonyms {
      let keys = keys(line)
      for key in keys where roots[key] == nil { roots[key] = keys[0] }
    }
    return roots
  }()

  private static let sides: [WordKey: Int] = {
    var sides: [WordKey: Int] = [:]
    for (index, line) in antonyms.enumerated() {
      let halves = line.split(separator: "|").map(String.init)
      for (half, sign) in zip(halves, [1, -1]) {
        for key in keys(half) where sides[key] == nil { sides[key] = sign * (index + 1) }
      }
    }
    return sides
  }()

  private static func keys(_ line: String) -> [WordKey] {
    line.split(separator: " ").map { StemmedWord.key(of: String($0)) }
  }
}
