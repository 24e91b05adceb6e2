/// Reads the words of a statement's content into the parts of a ``PreparedStatement``.
struct ContentReading {
  let cue: CueSigns
  private(set) var stems: [WordKey] = []
  private(set) var weights: [Float] = []
  private(set) var terms: [PreparedStatement.Term] = []
  private(set) var roots: [PreparedStatement.WeightedKey] = []
  private(set) var wordPairs: [PreparedStatement.WeightedKey] = []
  private(set) var names: [PreparedStatement.WeightedKey] = []
  private(set) var numbers: [StatedNumber] = []
  private(set) var sides: [PreparedStatement.SignedSide] = []
  private(set) var modality: Modality = []

  /// Number of words that a denial reaches.
  private static let reach = 5

  init(_ profile: StatementProfile) {
    cue = CueSigns(profile)
    for piece in profile.content { read(piece) }
    terms = Self.merged(terms)
    roots = Self.distinct(roots)
    wordPairs = Self.distinct(wordPairs)
    names = Self.distinct(names)
  }

  private mutating func read(_ piece: String) {
    let words = WordScanner.words(of: piece)
    let stemmed = words.map { StemmedWord($0.bytes) }
    numbers += StatedNumber.numbers(in: words, stemmed: stemmed)
    let capitals = words.count { $0.isCapitalized }
    let hasNames = capitals * 2 <= words.count || words.count < 4
    var deniedUntil = -1
    for (index, word) in words.enumerated() {
      let entry = stemmed[index].entry
      if entry?.denies == true { deniedUntil = index + Self.reach }
      add(stemmed[index], isDenied: (index <= deniedUntil) != cue.denies)
      if hasNames, word.isCapitalized, !word.isFirst, entry?.isStop != true {
        names.append(.init(key: stemmed[index].stem, weight: weights[weights.count - 1]))
      }
    }
  }

  private mutating func add(_ word: StemmedWord, isDenied: Bool) {
    let weight = WordRarity.standard.weight(of: word.stem)
    if let last = stems.last, let lastWeight = weights.last {
      wordPairs.append(
        .init(key: Self.pairKey(last, word.stem), weight: max(weight, lastWeight)))
    }
    stems.append(word.stem)
    weights.append(weight)
    if let entry = word.entry {
      modality.formUnion(entry.modality)
      if entry.isStop || entry.denies { return }
    }
    terms.append(
      .init(
        key: word.stem, weight: weight, count: 1, isAffirmed: !isDenied, isDenied: isDenied))
    roots.append(.init(key: word.root, weight: weight))
    if let side = WordClasses.side(of: word.stem) {
      sides.append(.init(pair: side.pair, isFirst: side.isSecond == isDenied))
    }
  }

  /// The stems of the words of names.
  static func stems(of names: [String]) -> [WordKey] {
    names.flatMap { WordScanner.words(of: $0) }.map { StemmedWord($0.bytes) }
      .filter { $0.entry?.isStop != true }.map(\.stem)
  }

  private static func pairKey(_ a: WordKey, _ b: WordKey) -> WordKey {
    WordKey(rawValue: (a.rawValue &* 0x9E37_79B1) ^ (b.rawValue &+ 0x85EB_CA6B))
  }

  private static func merged(_ terms: [PreparedStatement.Term]) -> [PreparedStatement.Term] {
    var merged: [PreparedStatement.Term] = []
    for term in terms.sorted(by: { $0.key < $1.key }) {
      if let last = merged.indices.last, merged[last].key == term.key {
        merged[last].count += 1
        merged[last].isAffirmed = merged[last].isAffirmed || term.isAffirmed
        merged[last].isDenied = merged[last].isDenied || term.isDenied
      } else {
        merged.append(term)
      }
    }
    return merged
  }

  private static func distinct(
    _ keys: [PreparedStatement.WeightedKey]
  ) -> [PreparedStatement.WeightedKey] {
    var distinct: [PreparedStatement.WeightedKey] = []
    let sorted = keys.sorted { ($0.key, $0.weight) < ($1.key, $1.weight) }
    for key in sorted where distinct.last?.key != key.key { distinct.append(key) }
    return distinct
  }
}
