internal import ReadoutRecord
internal import ReadoutText

// What is said within what somebody says.

extension RuleAttributor {
  /// Most contents within one another that are read.
  private static let deepest = 3

  /// What a rule within a content must be worth: those for clauses and names, not the weak ones.
  private static let leastConfidence = 0.7

  /// The attributions within the contents of others, each content read as a text of its own.
  ///
  /// - Complexity: linear in the length of the contents.
  func nested(within outer: [Attribution], in document: AnalysedText) -> [Attribution] {
    var found: [Attribution] = []
    var taken = Set<Int>()
    var level = outer.filter { !$0.isHeadline }
    for _ in 0..<Self.deepest where !level.isEmpty {
      level = level.flatMap { Self.attributions(within: $0, in: document) }
        .filter { taken.insert($0.cue.first?.start ?? 0).inserted }
      found += level
    }
    return found
  }

  private static func attributions(
    within outer: Attribution, in document: AnalysedText
  ) -> [Attribution] {
    outer.content.flatMap { span in
      Unit.units(within: document.tokens(of: [span]), in: document).flatMap { unit in
        UnitAttributor.drafts(in: unit).compactMap { $0.attribution(in: unit) }
      }
    }.filter { found in
      found.act == .speech && found.confidence >= leastConfidence
        && document.tokens(of: found.content).count >= shortestContent
        && !document.tokens(of: found.cue).contains { modals.contains(document.tokens[$0]) }
    }
  }

  /// Tokens that a content has at least: "said so" tells nothing.
  private static let shortestContent = 3

  /// What is only to be said, or might be: "would reply", "will tell".
  private static let modals: WordSet = [
    "will", "would", "can", "could", "may", "might", "shall", "should", "must", "'ll", "'d",
  ]
}

extension Unit {
  /// The units of a content: its sentences with quotations as single items, and those of quotations.
  ///
  /// Those that hold no word of a cue are left out.
  fileprivate static func units(
    within content: Range<Int>, in document: AnalysedText
  ) -> [Unit] {
    let quotations = quotations(within: content, in: document)
    let outside = sentences(of: content, in: document).map { ($0, -1) }
    let inside = quotations.flatMap { index in
      sentences(of: document.quotations[index].inner.clamped(to: content), in: document)
        .map { ($0, index) }
    }
    return (outside + inside).compactMap { tokens, opened in
      guard tokens.count <= longest, holdsCueWord(tokens, opened: opened, in: document) else {
        return nil
      }
      let paragraph = Int(document.paragraphOfToken[tokens.lowerBound])
      return Unit(tokens, in: document, paragraph: paragraph, opening: opened)
    }
  }

  private static func quotations(
    within content: Range<Int>, in document: AnalysedText
  ) -> [Int] {
    var found: [Int] = []
    for token in content {
      let index = Int(document.quotationOfToken[token])
      if index >= 0, index != found.last { found.append(index) }
    }
    return found
  }

  private static func sentences(
    of tokens: Range<Int>, in document: AnalysedText
  ) -> [Range<Int>] {
    guard !tokens.isEmpty else { return [] }
    let first = Int(document.sentenceOfToken[tokens.lowerBound])
    let last = Int(document.sentenceOfToken[tokens.upperBound - 1])
    return (first...last).map { document.sentences[$0].tokens.clamped(to: tokens) }
  }

  /// Whether a word of the tokens can be a cue, quotations left out but for one.
  private static func holdsCueWord(
    _ tokens: Range<Int>, opened: Int, in document: AnalysedText
  ) -> Bool {
    tokens.contains { token in
      let index = Int(document.quotationOfToken[token])
      return (index < 0 || index == opened) && document.tokens[token].kind == .word
        && WordClass(of: document.tokens[token]).isAmong([.reportingVerbs, .accordingTo])
    }
  }
}
