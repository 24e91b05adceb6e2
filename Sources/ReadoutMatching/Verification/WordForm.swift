internal import ReadoutText

/// The forms of a word in which spellings are compared.
struct WordForm {
  let span: TextSpan

  /// The word in small letters with straight apostrophes, in UTF-8.
  let key: [UInt8]

  let isCapitalized: Bool

  /// Whether it is known to be a word, so that it is no slip of another.
  let isKnown: Bool

  /// Whether it is neither a number nor, in a statement, anything else than a word.
  let mayBeRepaired: Bool

  /// What spellings of a name share; `nil` for a word that can be no name.
  let name: NameSkeleton?

  init(_ word: ReportedWord, in wording: Wording, isKnown: (String) -> Bool) {
    let text = wording.key(of: word)
    span = word.span
    key = Array(text.utf8)
    isCapitalized = word.traits.contains(.capitalized)
    self.isKnown = CommonWords.contains(text) || isKnown(text)
    mayBeRepaired = !word.traits.contains(.number)
    name = word.traits.contains(.common) ? nil : NameSkeleton(text)
  }

  /// Whether one word is the other with an ending of inflection or with a prefix that denies: there,
  /// a letter says something else.
  static func areRelated(_ one: [UInt8], _ other: [UInt8]) -> Bool {
    let (short, long) = one.count < other.count ? (one, other) : (other, one)
    if long.count > short.count, long.hasSuffix(short) {
      return prefixes.contains { $0.elementsEqual(long.dropLast(short.count)) }
    }
    let shared = zip(short, long).prefix { $0 == $1 }.count
    guard shared >= 3, short.count - shared <= 2 else { return false }
    return isEnding(short.dropFirst(shared)) && isEnding(long.dropFirst(shared))
  }

  private static func isEnding(_ rest: ArraySlice<UInt8>) -> Bool {
    rest.isEmpty || endings.contains { $0.elementsEqual(rest) }
  }

  private static let endings = bytes("s es d ed n en ing ly r er y ies ied e st est")
  private static let prefixes = bytes("un in im il ir dis non mis anti")

  private static func bytes(_ words: String) -> [[UInt8]] {
    words.split(separator: " ").map { Array($0.utf8) }
  }
}

extension [UInt8] {
  fileprivate func hasSuffix(_ other: [UInt8]) -> Bool { suffix(other.count).elementsEqual(other) }
}
