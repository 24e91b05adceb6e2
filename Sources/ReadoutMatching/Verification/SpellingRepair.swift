internal import ReadoutRecord
internal import ReadoutText

/// Gives words that are spelled otherwise than in a statement the statement's spelling, so that
/// they are compared as the words that they are.
///
/// A name may be transliterated in another way; any other word may have a slip of one letter, in
/// long words of two, when it is no word that is known. Denials, modals and numbers are never
/// repaired, nor endings of inflection: there, a letter says something else.
struct SpellingRepair {
  /// Words that are known to be words, in small letters.
  let known: Set<String>

  /// The shortest word in which a slip is looked for, in characters.
  private static let leastLength = 4

  /// From this length on two slips are borne.
  private static let lengthForTwo = 9

  /// The quotation in the statement's spelling; `nil` where there is nothing to repair.
  ///
  /// - Complexity: O(n · m) in the words that the two do not share.
  func repaired(
    _ quotation: Wording, toward statement: Wording, lacking gaps: [Range<Int>], linked: Set<Int>
  ) -> Wording? {
    let free = statement.words.indices.filter { !linked.contains($0) }
      .map { (word: statement.words[$0], key: statement.key(of: statement.words[$0])) }
      .filter { Self.mayBeRepaired($0.word) }
    guard !free.isEmpty else { return nil }
    var replacements: [(span: TextSpan, text: String)] = []
    for index in gaps.flatMap({ $0 }) {
      let word = quotation.words[index]
      guard Self.mayBeRepaired(word) else { continue }
      let key = quotation.key(of: word)
      guard let match = free.first(where: { isSpelling(key, of: $0.key, $0.word) }) else {
        continue
      }
      replacements.append((word.span, statement.text[match.word.span]))
    }
    return replacements.isEmpty ? nil : quotation.replacing(replacements)
  }

  private static func mayBeRepaired(_ word: ReportedWord) -> Bool {
    word.traits.isDisjoint(with: [.negation, .modal, .number])
  }

  /// Whether a word is another spelling of one of the statement's.
  private func isSpelling(_ word: String, of original: String, _ place: ReportedWord) -> Bool {
    guard min(word.count, original.count) >= Self.leastLength,
      abs(word.count - original.count) <= 3, !CommonWords.contains(word)
    else { return false }
    if place.traits.contains(.capitalized), let name = NameSkeleton(word),
      name == NameSkeleton(original)
    {
      return true
    }
    guard !known.contains(word), !WordForms.areRelated(word, original) else { return false }
    let slips = original.count >= Self.lengthForTwo ? 2 : 1
    return EditDistance.isWithin(slips, Array(word.utf8), Array(original.utf8))
  }
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
    return Wording([String(decoding: bytes, as: UTF8.self)], kind: .direct)
  }
}

/// Tells forms of one word from slips in it.
enum WordForms {
  /// Whether one word is the other with an ending of inflection or with a prefix that denies.
  static func areRelated(_ one: String, _ other: String) -> Bool {
    let (short, long) = one.count < other.count ? (one, other) : (other, one)
    if prefixes.contains(where: { long == $0 + short }) { return true }
    let shared = zip(short, long).prefix { $0 == $1 }.count
    guard shared >= 3, short.count - shared <= 2 else { return false }
    return isEnding(short.dropFirst(shared)) && isEnding(long.dropFirst(shared))
  }

  private static func isEnding(_ rest: Substring) -> Bool {
    rest.isEmpty || endings.contains(String(rest))
  }

  private static let endings: Set<String> = [
    "s", "es", "d", "ed", "n", "en", "ing", "ly", "r", "er", "y", "ies", "ied", "e", "st", "est",
  ]

  private static let prefixes = ["un", "in", "im", "il", "ir", "dis", "non", "mis", "anti"]
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
