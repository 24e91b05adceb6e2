internal import ReadoutText

// Noun phrases by closed word classes and shapes: no tagger stands behind the rules.

extension Unit {
  /// The noun phrase that ends right before an item: the subject of a verb that stands there.
  ///
  /// Goes left over a name, its titles, "of" and "for" phrases and an apposition between commas.
  ///
  /// The phrase does not begin before the item `start`.
  func subject(before index: Int, notBefore start: Int) -> Range<Int>? {
    let last = index - 1
    guard last >= start else { return nil }
    if items[last].isMark(",") { return subject(withInsertionBefore: last, notBefore: start) }
    if items[last].isMark(")"), let open = (start..<last).last(where: { items[$0].isMark("(") }),
      open > start
    {
      return nounPhrase(endingAt: open - 1, notBefore: start).map { $0.lowerBound..<index }
    }
    return nounPhrase(endingAt: last, notBefore: start)
  }

  /// `X, the minister of Y, said` and `X, speaking in Y, said`.
  private func subject(withInsertionBefore comma: Int, notBefore start: Int) -> Range<Int>? {
    guard let open = (start..<comma).last(where: { items[$0].isMark(",") }), open > start,
      comma - open <= 25, open + 1 < comma
    else { return nil }
    guard let phrase = nounPhrase(endingAt: open - 1, notBefore: start) else {
      return subject(withInsertionBefore: open, notBefore: start)
    }
    let first = word(open + 1)
    let isApposition =
      isWord(open + 1, in: .determiners) || first == "who"
      || items[open + 1].isCapitalized
      || !(items[open + 1].isWord(in: .closed) || first.hasSuffix("ing") || first.isEmpty)
    return isApposition ? phrase.lowerBound..<comma : phrase
  }

  /// How many phrases with "in", "of" and the like may hang on one another: each is read for
  /// itself, and each doubles the work.
  private static let deepest = 6

  /// The noun phrase whose last item is `last`.
  ///
  /// `depth` counts the phrases that hang on it.
  func nounPhrase(endingAt last: Int, notBefore start: Int, depth: Int = 0) -> Range<Int>? {
    guard last >= start, isNominal(last) else { return nil }
    if isWord(last, in: .subjectPronouns), !followsNoun(last, start) {
      return last..<(last + 1)
    }
    var first = last
    var position = last - 1
    while position >= start, last - position < 16 {
      if isWord(position, in: .determiners) {
        let word = word(position)
        first = position
        position -= 1
        if word != "all" && word != "both" { break }
      } else if isNominal(position) || isPremodifier(position) {
        first = position
        position -= 1
      } else if let head = headBefore(connector: position, notBefore: start, depth: depth) {
        first = head
        position = head - 1
      } else {
        break
      }
    }
    // "of" and the like may lead on from a determiner: "the head of the committee".
    if let head = headBefore(connector: first - 1, notBefore: start, depth: depth),
      let phrase = nounPhrase(endingAt: head, notBefore: start, depth: depth + 1)
    {
      return phrase.lowerBound..<(last + 1)
    }
    return first..<(last + 1)
  }

  /// Whether a pronoun such as "one" or "many" only ends a longer phrase.
  private func followsNoun(_ index: Int, _ start: Int) -> Bool {
    ["one", "some", "many", "most", "both", "others"].contains(word(index))
      && index - 1 >= start && isWord(index - 1, in: .determiners)
  }

  /// Whether the item can be the head of a noun phrase or stand within one.
  func isNominal(_ index: Int) -> Bool {
    guard let item = item(index), item.isWord else { return false }
    if item.isWord(in: .subjectPronouns) { return true }
    if item.isWord(in: [.closed, .determiners]) { return false }
    if item.isCapitalized { return !(index == 0 && item.isWord(in: .adverbs)) }
    if item.isWord(in: [.adverbs, .leadingVerbs]) { return false }
    if item.kind == .number || !item.isWord(in: .reportingVerbs) { return true }
    return ReportingVerb.lookUp(token(index)).map { $0.form == .base || $0.form == .third } ?? true
  }

  /// Whether the item only stands before a noun: a possessive, an ampersand, a small number.
  private func isPremodifier(_ index: Int) -> Bool {
    guard let item = item(index), item.quotation == nil else { return false }
    return item.kind == .clitic && word(index) == "'s" || item.isMark("&")
      || item.isMark("'") || item.isMark("/")
  }

  /// Words that tie two nouns together.
  private static let connectors: WordSet = [
    "of", "for", "and", "in", "from", "at", "on", "with", "during", "by", "about", "to", "against",
  ]

  /// The item before a word that ties two nouns together, or `nil` when there is none here.
  private func headBefore(connector index: Int, notBefore start: Int, depth: Int) -> Int? {
    guard depth < Self.deepest, index - 1 >= start, isNominal(index - 1) else { return nil }
    guard isWord(index, in: Self.connectors) else { return nil }
    if word(index) == "of" || word(index) == "for" { return index - 1 }
    if word(index) == "and" {
      return items[index - 1].isCapitalized && item(index + 1)?.isCapitalized == true
        ? index - 1 : nil
    }
    // "officials in Moscow": only where a clause begins with the phrase.
    guard let phrase = nounPhrase(endingAt: index - 1, notBefore: start, depth: depth + 1) else {
      return nil
    }
    return isClauseStart(phrase.lowerBound, notBefore: start) ? index - 1 : nil
  }

  /// Whether a clause can begin at the item.
  func isClauseStart(_ index: Int, notBefore start: Int) -> Bool {
    guard index > start, let before = item(index - 1) else { return true }
    if before.isQuotation || before.isSeparator || before.isTerminal { return true }
    return before.isWord(in: .conjunctions) || before.kind == .elision
  }

  /// The noun phrase that begins at an item, with its apposition: the subject behind an inverted
  /// verb.
  func nounPhrase(startingAt index: Int) -> Range<Int>? {
    guard let item = item(index), item.isWord else { return nil }
    let word = word(index)
    if ["he", "she", "they", "it", "i", "we", "you", "one", "others"].contains(word),
      word != "one" || self.word(index + 1) != "of"
    {
      return index..<(index + 1)
    }
    guard isPhraseOpening(index) else { return nil }
    var position = index + 1
    while position < items.count, position - index < 14, continuesPhrase(position) { position += 1 }
    return index..<apposition(behind: position)
  }

  private func isPhraseOpening(_ index: Int) -> Bool {
    let item = items[index]
    if item.isWord(in: .determiners) { return true }
    if item.isCapitalized { return !item.isWord(in: [.closed, .times]) }
    return isWord(index, in: Self.bareSubjects)
  }

  /// Words that name somebody without a determiner.
  private static let bareSubjects: WordSet = [
    "former", "officials", "sources", "people", "police", "analysts", "experts", "critics",
  ]

  private func continuesPhrase(_ index: Int) -> Bool {
    let item = items[index]
    guard item.quotation == nil else { return false }
    if item.isMark("&") || item.isMark("/") { return true }
    let word = word(index)
    if item.kind == .clitic { return word == "'s" }
    guard item.isWord else { return false }
    if word == "of" || (word == "for" && self.item(index + 1)?.isCapitalized == true) {
      return true
    }
    if word == "and" {
      return self.item(index + 1)?.isCapitalized == true && items[index - 1].isCapitalized
    }
    if item.isWord(in: .determiners) {
      return ["of", "for"].contains(self.word(index - 1))
    }
    if item.isWord(in: [.closed, .times]) { return false }
    if item.isCapitalized { return true }
    let behindName = items[index - 1].isCapitalized
    if item.isWord(in: .adverbs) || (behindName && word.hasSuffix("ed")) { return false }
    if word.hasSuffix("ing"), !isWord(index - 1, in: .determiners) {
      return false
    }
    guard item.isWord(in: .reportingVerbs), let form = ReportingVerb.lookUp(word)?.form else {
      return true
    }
    // "the report", "a recent poll": a noun behind a small word.
    return (form == .base || form == .third) && !behindName && items[index - 1].kind == .word
  }

  /// The end of `, the minister of Y` behind a name; `index` when there is none.
  private func apposition(behind index: Int) -> Int {
    guard item(index)?.isMark(",") == true, let next = item(index + 1), next.quotation == nil,
      next.isWord(in: .determiners) || next.kind == .number
        || ["who", "whose", "former"].contains(word(index + 1))
    else { return index }
    var position = index + 1
    while position < items.count, position - index < 25 {
      let item = items[position]
      if item.isQuotation { return index }
      if item.isSeparator || item.isTerminal { return position }
      position += 1
    }
    return position == items.count ? position : index
  }

  /// The subject of the clause that begins at `start`: the noun phrase that it opens with, behind
  /// an introduction that a comma ends.
  func leadingSubject(from start: Int, before limit: Int) -> Range<Int>? {
    var position = start
    while position < limit, !isWord(position, in: .prepositions),
      isWord(position, in: .conjunctions) || isAdverb(position)
    {
      position += 1
    }
    if isWord(position, in: .prepositions) || word(position).hasSuffix("ing") {
      guard let comma = (position..<limit).first(where: { items[$0].isMark(",") }) else {
        return nil
      }
      position = comma + 1
    }
    guard position < limit, let phrase = nounPhrase(startingAt: position) else { return nil }
    return phrase.upperBound <= limit ? phrase : nil
  }

  func isAdverb(_ index: Int) -> Bool {
    guard let item = item(index), item.isWord(in: .adverbs), item.kind == .word else {
      return false
    }
    return !item.isCapitalized || isSentenceStart(index)
  }

  private func isSentenceStart(_ index: Int) -> Bool {
    index == 0 || items[index - 1].isTerminal || items[index - 1].isQuotation
  }
}
