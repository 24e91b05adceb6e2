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
    var traits: [Traits] = []
    traits.reserveCapacity(document.tokens.count)
    let bytes = document.text.bytes
    unsafe document.tokens.withUnsafeBufferPointer { tokens in
      for index in tokens.indices {
        var own = unsafe Traits(of: tokens[index], bytes, rates: rates)
        own.quote = Self.quote(index, in: document)
        traits.append(own)
      }
    }
    for hint in self.hints { hint.mark(&traits) }
    self.traits = traits
    sentenceTypes = document.sentences.map { Self.type(of: $0, in: document) }
    (cueBefore, cueBehind) = Self.nearestCues(traits, document)
  }

  /// A text of one token.
  static var smallest: TaggedText {
    let text = StoredText(".")
    return TaggedText(
      AnalysedText(text, title: nil, body: text.span), rates: .none, hints: [])
  }

  private static func quote(_ index: Int, in document: AnalysedText) -> UInt64 {
    let quotation = document.quotationOfToken[index]
    guard quotation >= 0 else { return 0 }
    let range = document.quotations[Int(quotation)].tokens
    if index == range.lowerBound { return 2 }
    return index == range.upperBound - 1 && document.quotations[Int(quotation)].isClosed ? 3 : 1
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

extension RoleHint {
  /// Notes the hint at its tokens; a cue goes before a source, and that before content.
  fileprivate func mark(_ traits: inout [TaggedText.Traits]) {
    func mark(_ run: Range<Int>, as role: UInt64) {
      for token in run.clamped(to: traits.indices) where traits[token].hint / 16 < role {
        traits[token].hint = role * 16 + UInt64(rule)
      }
    }
    mark(cue, as: 3)
    for run in source { mark(run, as: 2) }
    for run in content { mark(run, as: 1) }
  }
}
