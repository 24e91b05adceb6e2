internal import ReadoutText

/// Values by words in lower case, found by the hash that each token carries.
///
/// A look-up compares numbers, and strings only where these are equal. Words beyond ASCII are
/// compared as Swift compares strings, whatever the form of their accents.
struct WordTable<Value: Sendable>: Sendable {
  /// Hash of the word at each place, 0 at an empty one.
  ///
  /// A power of two of places, at least half of them empty; a word stands at the first that was
  /// free from the place of its hash on.
  private var hashes: [UInt64]

  /// Word and value at each place.
  private var entries: [(word: String, value: Value)?]

  /// The words that are not ASCII.
  private var others: [String: Value] = [:]

  /// Creates a table; of several values of a word the first counts.
  init(_ values: some Collection<(String, Value)>) {
    var count = 4
    while count < 2 * values.count { count *= 2 }
    hashes = [UInt64](repeating: 0, count: count)
    entries = Array(repeating: nil, count: count)
    for (word, value) in values { add(word, value) }
  }

  private mutating func add(_ word: String, _ value: Value) {
    guard self[word] == nil else { return }
    guard word.utf8.allSatisfy({ $0 < 0x80 }) else {
      others[word] = value
      return
    }
    let hash = WordHash.hash(word.utf8)
    var place = place(of: hash)
    while hashes[place] != 0 { place = (place + 1) & (hashes.count - 1) }
    hashes[place] = hash
    entries[place] = (word, value)
  }

  /// The words, in no order.
  var words: [String] { entries.compactMap { $0?.word } + others.keys }

  /// The value of a token's key.
  subscript(_ token: Token) -> Value? {
    token.isASCII ? value(ofASCII: token.key, hash: token.keyHash) : others[token.key]
  }

  /// The value of a word.
  subscript(_ word: String) -> Value? {
    guard word.utf8.allSatisfy({ $0 < 0x80 }) else { return others[word] }
    return value(ofASCII: word, hash: WordHash.hash(word.utf8))
  }

  private func value(ofASCII word: String, hash: UInt64) -> Value? {
    var place = place(of: hash)
    while hashes[place] != 0 {
      if hashes[place] == hash, let entry = entries[place], entry.word == word {
        return entry.value
      }
      place = (place + 1) & (hashes.count - 1)
    }
    return nil
  }

  private func place(of hash: UInt64) -> Int {
    Int(truncatingIfNeeded: hash) & (hashes.count - 1)
  }
}

extension WordTable: ExpressibleByDictionaryLiteral {
  init(dictionaryLiteral elements: (String, Value)...) { self.init(elements) }
}
