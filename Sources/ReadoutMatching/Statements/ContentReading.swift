/// Reads the words of a statement's content into the parts of a ``PreparedStatement``.
struct ContentReading {
  let cue: CueSigns
  private(set) var forms: [WordKey] = []
  private(set) var weights: [Int32] = []
  private(set) var terms: [PreparedStatement.Term] = []
  private(set) var roots: [PreparedStatement.Root] = []
  private(set) var wordPairs: [PreparedStatement.WeightedKey] = []
  private(set) var names: [PreparedStatement.WeightedKey] = []
  private(set) var numbers: [StatedNumber] = []
  private(set) var sides: [PreparedStatement.SignedSide] = []
  private(set) var modality: Modality = []

  init(_ profile: StatementProfile) {
    cue = CueSigns(profile)
    for piece in profile.content { read(piece) }
    terms = Self.counted(terms)
    roots = Self.merged(roots)
    wordPairs = Self.distinct(wordPairs)
    names = Self.distinct(names)
  }

  private mutating func read(_ piece: String) {
    let words = WordScanner.words(of: piece)
    let stemmed = words.map { StemmedWord($0.bytes) }
    numbers += StatedNumber.numbers(in: words, stemmed: stemmed)
    let capitals = words.count { $0.isCapitalized }
    let hasNames = capitals * 2 <= words.count || words.count < 4
    let denied = Self.denied(words, stemmed)
    for (index, (word, known)) in zip(words, stemmed).enumerated() {
      let weight = add(known.form)
      let isName = hasNames && word.isCapitalized && !word.isFirst && known.entry?.isStop != true
      if isName { names.append(.init(key: known.stem, weight: weight)) }
      let isDenied = denied[index] != cue.denies
      addRoot(of: known, weight, isName: isName, isDenied: isDenied)
    }
  }

  /// Which words stand in a clause that holds an odd number of denials: two make an assertion.
  private static func denied(
    _ words: [WordScanner.Word], _ stemmed: [StemmedWord]
  ) -> [Bool] {
    var denied = [Bool](repeating: false, count: words.count)
    var (start, isDenied) = (0, false)
    for index in 0...words.count {
      let startsClause =
        index == words.count || words[index].startsClause
        || stemmed[index].entry?.startsClause == true
      if startsClause {
        if isDenied { for place in start..<index { denied[place] = true } }
        (start, isDenied) = (index, false)
      }
      if index < words.count, stemmed[index].entry?.denies == true || stemmed[index].isTurned {
        isDenied.toggle()
      }
    }
    return denied
  }

  /// Adds a written form and gives its rarity.
  private mutating func add(_ form: WordKey) -> Float {
    let weight = WordRarity.standard.weight(of: form)
    if let last = forms.last, let lastWeight = weights.last {
      wordPairs.append(
        .init(key: Self.pairKey(last, form), weight: max(weight, Float(lastWeight) / 100)))
    }
    forms.append(form)
    weights.append(Int32((weight * 100).rounded()))
    terms.append(.init(key: form, weight: weight, count: 1))
    return weight
  }

  private mutating func addRoot(
    of word: StemmedWord, _ weight: Float, isName: Bool, isDenied: Bool
  ) {
    if let entry = word.entry {
      modality.formUnion(entry.modality)
      if entry.isStop { return }
    }
    roots.append(
      .init(
        key: word.root, weight: weight, isName: isName, isAffirmed: !isDenied, isDenied: isDenied))
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

  private static func counted(_ terms: [PreparedStatement.Term]) -> [PreparedStatement.Term] {
    var counted: [PreparedStatement.Term] = []
    for term in terms.sorted(by: { $0.key < $1.key }) {
      if let last = counted.indices.last, counted[last].key == term.key {
        counted[last].count += 1
      } else {
        counted.append(term)
      }
    }
    return counted
  }

  private static func merged(_ roots: [PreparedStatement.Root]) -> [PreparedStatement.Root] {
    var merged: [PreparedStatement.Root] = []
    for root in roots.sorted(by: { ($0.key, $0.weight) < ($1.key, $1.weight) }) {
      if let last = merged.indices.last, merged[last].key == root.key {
        merged[last].isName = merged[last].isName || root.isName
        merged[last].isAffirmed = merged[last].isAffirmed || root.isAffirmed
        merged[last].isDenied = merged[last].isDenied || root.isDenied
      } else {
        merged.append(root)
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
