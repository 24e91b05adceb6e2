/// How rare words are in news reports: a fixed table, so that nothing depends on which articles a
/// ledger holds or in which order they came.
///
/// The rarity of a word is ln(N / n) for n of N sentences that hold it. A word that the table does
/// not know is as rare as one of one sentence.
public struct WordRarity: Sendable {
  /// The rarity of a word that the table does not know.
  public let unknown: Float

  private let weights: [WordKey: Float]

  /// The table that ships with Readout.
  public static let standard = WordRarity(table: WordRarityTable.lines)

  /// Reads a table: each line a rarity in hundredths and the words that have about this one, the
  /// first line the rarity of unknown words alone.
  package init(table: String) {
    var weights: [WordKey: Float] = [:]
    var unknown: Float = 0
    for line in table.utf8.split(separator: UInt8(ascii: "\n")) {
      let fields = line.split(separator: UInt8(ascii: " "))
      guard let first = fields.first, let hundredths = Float(Substring(first)) else { continue }
      unknown = max(unknown, hundredths / 100)
      for word in fields.dropFirst() { weights[WordKey(word)] = hundredths / 100 }
    }
    self.weights = weights
    self.unknown = unknown
  }

  /// The rarity of a word as it is written.
  func weight(of word: WordKey) -> Float { weights[word] ?? unknown }
}
