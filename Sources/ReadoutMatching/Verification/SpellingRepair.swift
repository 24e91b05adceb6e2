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

  /// The quotation in a statement's spelling.
  ///
  /// - Parameters:
  ///   - statement: Where the spelling is taken from.
  ///   - gaps: The words of the quotation that the statement lacks.
  ///   - linked: The words of the statement that the quotation holds.
  /// - Returns: The quotation, or `nil` where there is nothing to repair.
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
