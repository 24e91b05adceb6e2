internal import ReadoutRecord

/// A statement made ready to be compared with many others: its words in normal form, weighed by how
/// rare they are, its numbers, names and denials.
///
/// Making one costs as much as some ten comparisons; make it once and keep it. A class, because it
/// is handed around for each comparison and its parts are many.
public final class PreparedStatement: Sendable {
  /// What is known of the statement.
  public let profile: StatementProfile

  /// All words of the content as they are written, in order.
  let words: [WordKey]

  /// How rare each of `words` is, in hundredths.
  let weights: [Int32]

  /// The distinct ones of those, by key.
  let terms: [Term]

  /// The distinct roots of the words that say something by themselves, by key.
  let roots: [Root]

  /// Every two neighbouring words as one key, by key.
  let wordPairs: [WeightedKey]

  /// The stems of words written with a capital inside a sentence, by key.
  let names: [WeightedKey]

  /// The numbers, in text order.
  let numbers: [StatedNumber]

  /// The opposites that the words belong to, with the sign of each.
  let sides: [SignedSide]

  /// The modal verbs.
  let modality: Modality

  /// What the words of the cue say of time and denial.
  let cue: CueSigns

  /// The words of the place at which it was said.
  let placeWords: [WordKey]

  /// The words of who else was there.
  let counterpartWords: [WordKey]

  /// Length of the vector of weighed words.
  let norm: Float

  /// Sums of the rarities of the words in order, terms, roots, pairs of words and names.
  let runWeight: Float
  let termWeight: Float
  let rootWeight: Float
  let wordPairWeight: Float
  let nameWeight: Float

  /// A distinct word.
  struct Term: Sendable {
    let key: WordKey
    /// Its rarity.
    let weight: Float
    /// How often it stands in the content.
    var count: Float
  }

  /// A distinct root.
  struct Root: Sendable {
    let key: WordKey
    /// The rarity of the word that it was met in.
    let weight: Float
    /// Whether it is a name's, which nothing denies.
    var isName: Bool
    /// Whether it is asserted somewhere, and whether it is denied somewhere.
    var isAffirmed: Bool
    var isDenied: Bool
  }

  /// A key with its rarity.
  struct WeightedKey: Sendable {
    let key: WordKey
    let weight: Float
  }

  /// One side of a pair of opposites.
  struct SignedSide: Sendable {
    let pair: Int
    /// Whether the statement takes the first side: by its word, turned round by a denial.
    let isFirst: Bool
  }

  /// Reads a statement's words.
  ///
  /// - Complexity: O(n log n) in the words of its content.
  public init(_ profile: StatementProfile) {
    self.profile = profile
    let reading = ContentReading(profile)
    cue = reading.cue
    words = reading.forms
    weights = reading.weights
    terms = reading.terms
    roots = reading.roots
    wordPairs = reading.wordPairs
    names = reading.names
    numbers = reading.numbers
    sides = reading.sides
    modality = reading.modality
    placeWords = ContentReading.stems(of: [profile.occasion?.place].compactMap { $0 })
    counterpartWords = ContentReading.stems(of: profile.occasion?.with ?? [])
    runWeight = Float(weights.reduce(0, +)) / 100
    termWeight = terms.reduce(0) { $0 + $1.weight }
    rootWeight = roots.reduce(0) { $0 + $1.weight }
    wordPairWeight = wordPairs.totalWeight
    nameWeight = names.totalWeight
    norm = terms.reduce(0) { $0 + $1.count * $1.count * $1.weight * $1.weight }.squareRoot()
  }
}
