/// A person's name reduced to what its spellings share, for comparison.
///
/// Marks, apostrophes and hyphens are gone, transliterations are folded, and small words within
/// the name ("al", "von") are left out. Two equal skeletons are a hint that two names are those of
/// one person, not a proof.
package struct NameSkeleton: Sendable, Hashable {
  /// The folded words of the name, in its order.
  package let words: [String]

  /// Reads a name; `nil` when nothing of it is left.
  ///
  /// - Complexity: O(n) in the characters.
  package init?(_ name: some StringProtocol) {
    let parts = Substring(name).unicodeScalars.split(whereSeparator: Self.separates)
    let plain = parts.map { LatinLetters.plain(Self.withoutPossessive(Substring($0))) }
      .filter { !$0.isEmpty }
    let main = plain.filter { !Self.particles.contains($0) }
    words = (main.isEmpty ? plain : main).map(Transliteration.fold)
    guard !words.isEmpty else { return nil }
  }

  /// Whether a character stands between words of a name: white space, a dash or a full stop.
  private static func separates(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case " ", "-", ".", ",", "\u{2010}", "\u{2011}", "\u{2013}", "\u{A0}": true
    default: scalar.properties.isWhitespace
    }
  }

  private static func withoutPossessive(_ word: Substring) -> Substring {
    guard word.utf8.last == UInt8(ascii: "s") else { return word }
    return word.hasSuffix("'s") || word.hasSuffix("’s") ? word.dropLast(2) : word
  }

  /// Small words within names, which some spellings leave out, and words behind them.
  private static let particles: Set<String> = [
    "al", "el", "as", "ar", "bin", "ibn", "bint", "van", "von", "der", "den", "de", "da", "di",
    "del", "della", "du", "la", "le", "dos", "ben", "jr", "sr", "zu",
  ]

  /// The folded last word: the surname in most names.
  package var surname: String { words.last ?? "" }

  /// The folded words before the surname.
  package var forenames: ArraySlice<String> { words.dropLast() }

  /// The keys under which a person is looked up: the consonants of the last word and of the first,
  /// which is the surname in names of East Asia.
  package var keys: Set<String> {
    Set([words.first, words.last].compactMap { $0 }.map(Transliteration.consonants))
  }
}

extension NameSkeleton {
  /// How two names agree.
  package enum Agreement: Int, Sendable, Comparable {
    /// They are names of two persons, as far as names tell.
    case none
    /// One is the surname of the other, and nothing else.
    case surnameAlone
    /// The surnames agree, and of the forenames the first letters do.
    case similar
    /// The surnames agree, and the forenames have the same consonants.
    case variant
    /// The surnames agree, and one forename is the initial of the other.
    case initial
    /// The same forename and surname.
    case full

    /// Whether one agreement says less than another.
    package static func < (a: Agreement, b: Agreement) -> Bool { a.rawValue < b.rawValue }
  }

  /// How the name agrees with another.
  package func agreement(with other: NameSkeleton) -> Agreement {
    if words.count == 1 || other.words.count == 1 { return agreementOfSurname(with: other) }
    if words == other.words || words.sorted() == other.words.sorted() { return .full }
    guard surname == other.surname else { return .none }
    return agreementOfForenames(with: other)
  }

  private func agreementOfSurname(with other: NameSkeleton) -> Agreement {
    if words == other.words { return .surnameAlone }
    let (short, long) = words.count == 1 ? (self, other) : (other, self)
    return short.surname == long.surname || short.surname == long.words.first
      ? .surnameAlone : .none
  }

  private func agreementOfForenames(with other: NameSkeleton) -> Agreement {
    guard let first = forenames.first, let second = other.forenames.first,
      first.first == second.first
    else { return .none }
    let middles = zip(forenames.dropFirst(), other.forenames.dropFirst())
    guard middles.allSatisfy({ $0.0.first == $0.1.first }) else { return .none }
    if first == second { return .full }
    if first.count == 1 || second.count == 1 { return .initial }
    let isVariant = Transliteration.consonants(of: first) == Transliteration.consonants(of: second)
    return isVariant ? .variant : .similar
  }
}
