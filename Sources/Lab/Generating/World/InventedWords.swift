/// The words that generated statements are made of: lists of our own, the frequent ones first, and
/// names out of syllables for the long tail.
struct InventedWords: Sendable {
  /// How flat the first ranks are, such that two statements of one speaker share rare words about
  /// as often as in news: one pair in a hundred shares two.
  private static let shift = 30.0

  /// Names of treaties, pipelines and the like.
  let names: [String]

  private let nounRanks: ZipfTable
  private let verbRanks: ZipfTable
  private let adjectiveRanks: ZipfTable
  private let nameRanks: ZipfTable

  init() {
    names = Self.composed(
      Self.list("bal cor dun fel gar hol jas kel lum mor nev orl pas quin rav sol tam ulv ves zan"),
      Self.list("a e i o u ae ia ei"),
      Self.list(
        """
        bek dar fin gast holm kar lund mar nik porth rask sund tov vik wen zhal bren stad mund \
        cott drim fjeld glen hurst kamp lonn moss neth ost prun
        """), Self.list("a o en is"))
    nounRanks = ZipfTable(count: Self.nouns.count, shift: Self.shift)
    verbRanks = ZipfTable(count: Self.verbs.count, shift: Self.shift)
    adjectiveRanks = ZipfTable(count: Self.adjectives.count, shift: Self.shift)
    nameRanks = ZipfTable(count: names.count, shift: Self.shift)
  }

  /// A word for a slot of a template.
  func word(for slot: Claim.Slot, _ chance: inout Chance) -> String {
    switch slot {
    case .noun: Self.nouns[nounRanks.rank(&chance)]
    case .verb: Self.verbs[verbRanks.rank(&chance)]
    case .adjective: Self.adjectives[adjectiveRanks.rank(&chance)]
    case .name: names[nameRanks.rank(&chance)]
    case .number: String(chance.within(2...990))
    }
  }

  /// Words that stand in one text with spaces between.
  static func list(_ text: String) -> [String] { text.split(separator: " ").map(String.init) }

  /// Every way to put one part of each list behind another, with a large first letter, in an
  /// order in which neighbours differ.
  static func composed(_ parts: [String]...) -> [String] {
    var words = [""]
    for part in parts { words = words.flatMap { word in part.map { word + $0 } } }
    let stride = 7_919
    return words.indices.map { index in
      let word = words[index * stride % words.count]
      return word.prefix(1).uppercased() + word.dropFirst()
    }
  }
}
