internal import ReadoutRecord
internal import ReadoutText

// "according to X", and quotations beside verbs that the lexicon does not hold.

extension UnitAttributor {
  /// "according to X": before, behind or amid what it reports.
  mutating func addAccordingTo() {
    for index in unit.items.indices
    where unit.isWord(index, in: .accordingTo) && unit.word(index + 1) == "to" {
      guard let source = sourceOfAccordingTo(index + 2, opensUnit: index == 0) else { continue }
      let cue = index..<(index + 2)
      let group = index..<source.upperBound
      let before = unit.trimmed(0..<group.lowerBound)
      let after = unit.trimmed(group.upperBound..<unit.items.count)
      var content: [Range<Int>] = []
      let isParenthesis = unit.item(group.upperBound)?.isMark(",") == true
      let isSubject =
        isParenthesis && !isIntroduction(before)
        && !unit.isWord(before.lowerBound, in: .conjunctions)
      if unit.wordCount(before) >= (isSubject ? 1 : 3) { content.append(before) }
      if unit.wordCount(after) > 1,
        content.isEmpty || (isParenthesis && unit.word(group.upperBound + 1) != "who")
      {
        content.append(after)
      }
      guard !content.isEmpty else { continue }
      let act: StatementAct = isDocument(source) ? .document : .speech
      drafts.append(Draft(cue: cue, source: source, content: content, act: act, rule: .accordingTo))
    }
  }

  /// The source behind "according to".
  func sourceOfAccordingTo(_ start: Int, opensUnit: Bool) -> Range<Int>? {
    guard unit.item(start)?.isWord == true else { return nil }
    let phrase = unit.nounPhrase(startingAt: start)
    if opensUnit, let source = sourceBeforeComma(start, phrase: phrase) { return source }
    if let phrase, !unit.isWord(phrase.upperBound - 1, in: .determiners) {
      return phrase
    }
    let end = (start..<min(unit.items.count, start + 12)).first { index in
      let item = unit.items[index]
      return item.isQuotation || item.isSeparator || item.isTerminal
    }
    let limit = end ?? min(unit.items.count, start + 12)
    return limit > start ? start..<limit : nil
  }

  /// The source of "According to X, …": up to the first comma, or up to the second one where an
  /// apposition stands between them, which has no auxiliary verb of its own.
  private func sourceBeforeComma(_ start: Int, phrase: Range<Int>?) -> Range<Int>? {
    let end = (start..<min(unit.items.count, start + 14)).first { index in
      unit.items[index].isMark(",") || unit.items[index].isQuotation
        || unit.items[index].isTerminal
    }
    guard let comma = end, comma > start, unit.items[comma].isMark(",") else { return nil }
    guard let phrase, phrase.upperBound > comma, unit.item(phrase.upperBound)?.isMark(",") == true
    else { return start..<comma }
    let isClause =
      !unit.word(comma + 1).hasPrefix("who")
      && (comma..<phrase.upperBound).contains { unit.isWord($0, in: .auxiliaries) }
    return isClause ? start..<comma : phrase
  }

  /// Whether a source is a text rather than somebody.
  func isDocument(_ source: Range<Int>) -> Bool {
    source.contains { unit.isWord($0, in: Titles.documents) }
  }

  /// Quotations that no known cue took, beside a verb such as "thundered".
  mutating func addCuesBesideQuotations() {
    for index in unit.items.indices where unit.items[index].isQuotation && !isInsideContent(index) {
      guard let draft = draftBehind(quotation: index) ?? draftBefore(quotation: index) else {
        continue
      }
      drafts.append(draft)
    }
  }

  /// The attribution of a quotation with its cue before it.
  func draftBefore(quotation index: Int) -> Draft? {
    guard index > 1, let mark = unit.item(index - 1), mark.isMark(",") || mark.isMark(":") else {
      return nil
    }
    let content = unit.trimmed(index..<contentLimit(index))
    if mark.isMark(":"), let name = unit.nounPhrase(endingAt: index - 2, notBefore: 0),
      name.lowerBound == 0,
      unit.items[name.upperBound - 1].isCapitalized
    {
      return Draft(
        cue: (index - 1)..<index, source: name, content: [content], act: .speech, rule: .mark)
    }
    guard let verb = (max(0, index - 12)..<(index - 1)).last(where: { isVerbLike($0) }) else {
      return nil
    }
    guard
      let subject = unit.subject(before: verb, notBefore: 0)
        ?? unit.leadingSubject(from: 0, before: verb)
    else { return nil }
    return Draft(
      cue: verb..<(verb + 1), source: subject, content: [content], act: .speech, rule: .quotation)
  }

  /// The attribution of a quotation with its cue behind it.
  func draftBehind(quotation index: Int) -> Draft? {
    let start = unit.item(index + 1)?.isMark(",") == true ? index + 2 : index + 1
    guard endsLikeSpeech(index) || start == index + 2 else { return nil }
    let content = unit.trimmed(contentOpening(index)..<(index + 1))
    if isVerbLike(start), let phrase = unit.nounPhrase(startingAt: start + 1) {
      return Draft(
        cue: start..<(start + 1), source: phrase, content: [content], act: .speech, rule: .quotation
      )
    }
    guard let phrase = unit.nounPhrase(startingAt: start) else { return nil }
    let verb = isVerbLike(phrase.upperBound) ? phrase.upperBound : phrase.upperBound - 1
    guard isVerbLike(verb), verb > phrase.lowerBound else { return nil }
    return Draft(
      cue: verb..<(verb + 1), source: phrase.lowerBound..<verb, content: [content], act: .speech,
      rule: .quotation)
  }

  /// Whether a quotation ends with a comma, a question or an exclamation mark inside its marks.
  func endsLikeSpeech(_ index: Int) -> Bool {
    let tokens = unit.items[index].tokens
    guard tokens.count > 2 else { return false }
    let last = unit.document.tokens[tokens.upperBound - 2]
    return last.isMark(",") || last.isMark("?") || last.isMark("!") || last.kind == .dash
      || last.isMark(".")
  }

  /// Words of the sentence before a quotation are content, too, when nothing parts them from it.
  func contentOpening(_ index: Int) -> Int {
    var start = index
    while start > 0, !unit.items[start - 1].isTerminal, !unit.items[start - 1].isSeparator {
      start -= 1
    }
    return start
  }

  func contentLimit(_ index: Int) -> Int {
    (index..<unit.items.count).first { $0 > index && unit.items[$0].isTerminal } ?? unit.items.count
  }

  func isVerbLike(_ index: Int) -> Bool {
    guard let item = unit.item(index), item.isWord, item.kind == .word, !item.isCapitalized,
      !item.isWord(in: .closed), !item.isWord(in: .determiners)
    else { return false }
    return item.isWord(in: .reportingVerbs) || unit.word(index).hasSuffix("ed")
      || unit.isWord(index, in: Self.irregularPasts)
  }

  static let irregularPasts: WordSet = [
    "went", "began", "spoke", "sang", "shot", "put", "read", "hit", "broke", "cut", "spat", "swore",
    "ran", "goes", "reads", "laughs", "jokes",
  ]
}
