package import ReadoutText

/// A text as the taggers see it: the traits of each token that features are made of.
///
/// A class, because it is large and every pass keeps it; nothing in it changes.
package final class TaggedText: Sendable {
  /// What features look at of one token; hashes, so that no string is touched again.
  struct Traits: Sendable {
    var word: UInt64
    var shape: UInt64
    var prefix: UInt64
    var suffix2: UInt64
    var suffix3: UInt64
    /// 0 outside quotations, 1 within, 2 the opening mark, 3 the closing one.
    var quote: UInt64
    var cueBin: UInt64
    var sourceBin: UInt64
    /// Comma 1, full stop and the like 2, colon 3, semicolon 4, dash 5, bracket 6, other 0.
    var mark: UInt64
    /// What the rules make of it: role and rule, 0 for nothing.
    var hint: UInt64 = 0

    /// What stands outside the tokens that a pass looks at.
    static var outside: Traits {
      Traits(
        word: 1, shape: 15, prefix: 1, suffix2: 1, suffix3: 1, quote: 9, cueBin: 7, sourceBin: 7,
        mark: 15, hint: 255)
    }
  }

  /// The analysed text.
  package let document: AnalysedText

  let traits: [Traits]

  /// What the rules found, ascending by cue.
  let hints: [RoleHint]

  /// For each sentence: 0 no word of it quoted, 1 some, 2 all; 4 more when it starts with a mark.
  let sentenceTypes: [UInt64]

  /// For each token the last strong cue word before it and the first behind it in its sentence,
  /// itself left out; -1 when there is none.
  let cueBefore: [Int32]
  let cueBehind: [Int32]

  /// Reads a text.
  ///
  /// - Complexity: O(n) in its tokens.
  package init(_ document: AnalysedText, rates: WordRates, hints: [RoleHint]) {
    self.document = document
    self.hints = hints.sorted { $0.cue.lowerBound < $1.cue.lowerBound }
    var traits = document.tokens.indices.map { Traits($0, in: document, rates: rates) }
    for hint in self.hints { hint.mark(&traits) }
    self.traits = traits
    sentenceTypes = document.sentences.map { Self.type(of: $0, in: document) }
    (cueBefore, cueBehind) = Self.nearestCues(traits, document)
  }

  private static func type(of sentence: Sentence, in document: AnalysedText) -> UInt64 {
    var words = 0
    var quoted = 0
    for token in sentence.tokens where document.tokens[token].isWord {
      words += 1
      if document.isQuoted(token) { quoted += 1 }
    }
    let share: UInt64 = quoted == 0 ? 0 : quoted == words ? 2 : 1
    return share + (document.isQuoted(sentence.tokens.lowerBound) ? 4 : 0)
  }

  /// A word is a strong cue from this bin on: a cue in three of ten uses.
  private static let strongBin: UInt64 = 4

  private static func nearestCues(
    _ traits: [Traits], _ document: AnalysedText
  ) -> (before: [Int32], behind: [Int32]) {
    var before = [Int32](repeating: -1, count: traits.count)
    var behind = before
    for sentence in document.sentences {
      var last: Int32 = -1
      for token in sentence.tokens {
        before[token] = last
        if traits[token].cueBin >= strongBin { last = Int32(token) }
      }
      last = -1
      for token in sentence.tokens.reversed() {
        behind[token] = last
        if traits[token].cueBin >= strongBin { last = Int32(token) }
      }
    }
    return (before, behind)
  }
}

extension TaggedText.Traits {
  init(_ index: Int, in document: AnalysedText, rates: WordRates) {
    let token = document.tokens[index]
    var key = token.key
    word = token.keyHash
    shape = Self.shape(of: token)
    (prefix, suffix2, suffix3) = key.withUTF8 { bytes in
      unsafe (
        FeatureHash.word(bytes.prefix(4)), FeatureHash.word(bytes.suffix(2)),
        FeatureHash.word(bytes.suffix(3))
      )
    }
    quote = Self.quote(index, in: document)
    let entry = UInt64(rates.entries[WordRates.index(of: word)])
    cueBin = entry / 8
    sourceBin = entry % 8
    mark = Self.mark(of: token)
  }

  private static func shape(of token: Token) -> UInt64 {
    switch token.kind {
    case .word:
      if token.isAllCapitals { return token.isAbbreviation ? 1 : 2 }
      if token.isCapitalized { return token.key.utf8.contains(UInt8(ascii: "-")) ? 3 : 4 }
      return token.key.utf8.contains(UInt8(ascii: "-")) ? 5 : 6
    case .clitic: return 7
    case .number: return 8
    case .address: return 9
    case .quotationMark: return 10
    case .dash: return 11
    case .elision: return 12
    case .mark: return 13
    }
  }

  private static func quote(_ index: Int, in document: AnalysedText) -> UInt64 {
    let quotation = document.quotationOfToken[index]
    guard quotation >= 0 else { return 0 }
    let range = document.quotations[Int(quotation)].tokens
    if index == range.lowerBound { return 2 }
    return index == range.upperBound - 1 && document.quotations[Int(quotation)].isClosed ? 3 : 1
  }

  private static func mark(of token: Token) -> UInt64 {
    if token.kind == .dash { return 5 }
    switch token.mark {
    case ",": return 1
    case ".", "?", "!": return 2
    case ":": return 3
    case ";": return 4
    case "(", ")", "[", "]": return 6
    default: return 0
    }
  }
}

extension RoleHint {
  /// Notes the hint at its tokens; a cue goes before a source, and that before content.
  fileprivate func mark(_ traits: inout [TaggedText.Traits]) {
    let runs = [([cue], UInt64(3)), (source, 2), (content, 1)]
    for (ranges, role) in runs {
      for token in ranges.joined()
      where traits.indices.contains(token) && traits[token].hint / 16 < role {
        traits[token].hint = role * 16 + UInt64(rule)
      }
    }
  }
}
