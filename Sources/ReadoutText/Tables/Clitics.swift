/// The word parts that English writes behind an apostrophe.
enum Clitics {
  /// The number of characters of the clitic that a word ends with, or `nil` when it has none.
  ///
  /// The word is in lower case with straight apostrophes.
  static func start(in key: String) -> Int? {
    guard key.utf8.contains(UInt8(ascii: "'")) else { return nil }
    return endings.first { key.hasSuffix($0) && key.utf8.count > $0.utf8.count }?.utf8.count
  }

  private static let endings = ["n't", "'s", "'re", "'ve", "'ll", "'d", "'m"]
}
