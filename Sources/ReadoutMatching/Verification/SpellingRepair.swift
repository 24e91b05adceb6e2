internal import ReadoutText

/// Gives words that are spelled otherwise than in a statement the statement's spelling, so that
/// they are compared as the words that they are.
///
/// A name may be transliterated in another way; any other word may have a slip of one letter, in
/// long words of two, when it is no word that is known. Numbers are never repaired, nor endings of
/// inflection: there, a letter says something else.
struct SpellingRepair {
  private let quotation: Wording

  /// For each word of the quotation its forms; `nil` for one that is never repaired.
  private let words: [WordForm?]

  /// The shortest word in which a slip is looked for, in bytes.
  private static let leastLength = 4

  /// From this length on two slips are borne.
  private static let lengthForTwo = 9

  /// Prepares the repair of a quotation; `known` are words, in small letters.
  init(_ quotation: Wording, known: Set<String>) {
    self.quotation = quotation
    words = quotation.words.map { word in
      let form = WordForm(word, in: quotation, isKnown: known.contains)
      return form.key.count >= Self.leastLength && form.mayBeRepaired ? form : nil
    }
  }

  /// The quotation in a statement's spelling; `nil` where there is nothing to repair.
  ///
  /// - Parameters:
  ///   - gaps: The words of the quotation that the statement lacks.
  ///   - linked: The words of the statement that the quotation holds.
  /// - Complexity: O(n · m) in the words that the two do not share.
  func repaired(
    toward statement: Wording, lacking gaps: [Range<Int>], linked: Set<Int>
  ) -> Wording? {
    let lacking = gaps.flatMap { $0 }.compactMap { index in words[index].map { (index, $0) } }
    guard !lacking.isEmpty else { return nil }
    let free = statement.words.indices.filter { !linked.contains($0) }
      .map { WordForm(statement.words[$0], in: statement) { _ in false } }
      .filter { $0.key.count >= Self.leastLength && $0.mayBeRepaired }
    let replacements = lacking.compactMap { index, form -> (span: TextSpan, text: String)? in
      free.first { Self.isSpelling(form, of: $0) }.map {
        (quotation.words[index].span, statement.text[$0.span])
      }
    }
    return replacements.isEmpty ? nil : quotation.replacing(replacements)
  }

  /// Whether a word is another spelling of one of the statement's.
  private static func isSpelling(_ word: WordForm, of original: WordForm) -> Bool {
    guard abs(word.key.count - original.key.count) <= 3 else { return false }
    if original.isCapitalized, let name = word.name, name == original.name { return true }
    guard !word.isKnown, !WordForm.areRelated(word.key, original.key) else { return false }
    let slips = original.key.count >= lengthForTwo ? 2 : 1
    return EditDistance.isWithin(slips, word.key, original.key)
  }
}

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

extension Wording {
  /// The text with other characters in place of some words, read anew.
  fileprivate func replacing(_ replacements: [(span: TextSpan, text: String)]) -> Wording {
    var bytes: [UInt8] = []
    var end = 0
    for replacement in replacements.sorted(by: { $0.span < $1.span }) {
      bytes += text.bytes[end..<replacement.span.start]
      bytes += Array(replacement.text.utf8)
      end = replacement.span.end
    }
    bytes += text.bytes[end...]
    return Wording(allQuoted: [String(decoding: bytes, as: UTF8.self)])
  }
}

/// How many slips lie between two words.
enum EditDistance {
  /// Whether at most `limit` letters were left out, put in, exchanged or swapped with their
  /// neighbour.
  ///
  /// - Complexity: O(n · m) in the bytes.
  /// - SeeAlso: Damerau 1964; the variant in which no stretch is edited twice.
  static func isWithin(_ limit: Int, _ one: [UInt8], _ other: [UInt8]) -> Bool {
    guard abs(one.count - other.count) <= limit else { return false }
    var before = [Int](repeating: 0, count: other.count + 1)
    var last = Array(0...other.count)
    for (row, letter) in one.enumerated() {
      var current = [row + 1]
      for (column, counterpart) in other.enumerated() {
        var cost = min(
          last[column + 1] + 1, current[column] + 1, last[column] + (letter == counterpart ? 0 : 1))
        if row > 0, column > 0, letter == other[column - 1], one[row - 1] == counterpart {
          cost = min(cost, before[column - 1] + 1)
        }
        current.append(cost)
      }
      (before, last) = (last, current)
    }
    return last[other.count] <= limit
  }
}
