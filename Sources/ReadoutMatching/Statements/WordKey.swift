internal import ReadoutText

/// Stands for a word in comparisons: equal for words of one normal form, the same on every machine.
///
/// A key is a hash of 32 bits. Two words of a language share one about once in a hundred thousand
/// pairs of vocabularies, which no statistic of words feels; nothing that is shown is read from it.
public struct WordKey: RawRepresentable, Sendable, Hashable, Comparable {
  /// The hash.
  public let rawValue: UInt32

  /// Takes a hash.
  public init(rawValue: UInt32) { self.rawValue = rawValue }

  /// The key of the bytes of a normal form.
  init(_ bytes: some Sequence<UInt8>) {
    let hash = WordHash.hash(bytes)
    rawValue = UInt32(truncatingIfNeeded: hash ^ (hash >> 32))
  }

  /// The key of a word that is its own normal form.
  init(_ word: String) { self.init(word.utf8) }

  /// Orders by hash, which means nothing but is the same everywhere.
  public static func < (a: WordKey, b: WordKey) -> Bool { a.rawValue < b.rawValue }
}
