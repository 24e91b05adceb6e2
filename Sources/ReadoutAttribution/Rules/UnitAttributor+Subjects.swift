internal import ReadoutRecord
internal import ReadoutText

// Where the subject of a cue stands.

extension UnitAttributor {
  /// Where the subject of a cue stands; `nil` when the word is no cue here.
  func clause(_ cue: CueCandidate) -> Clause? {
    if cue.isPassive { return nil }
    if let phrase = invertedSubject(of: cue) { return Clause(cue: cue, subject: .behind(phrase)) }
    let start = cue.items.lowerBound
    let before = unit.item(start - 1)
    let wordBefore = unit.word(start - 1)
    if cue.form == .participle, cue.items.lowerBound == cue.index {
      if before.map({ $0.isSeparator || $0.isQuotation }) ?? true
        || ["by", "while", "in", "and", "before", "after", "without", "then", "as"].contains(
          wordBefore)
        || ["himself", "herself", "themselves"].contains(wordBefore)
      {
        return Clause(cue: cue, subject: .participle)
      }
      guard let phrase = unit.subject(before: start, notBefore: 0) else { return nil }
      return Clause(cue: cue, subject: speaksItself(phrase) ? .before(phrase) : .participle)
    }
    if let phrase = unit.subject(before: start, notBefore: 0) {
      return Clause(cue: cue, subject: .before(phrase))
    }
    guard cue.form != .base || cue.items.count > 1 else { return nil }
    let joins =
      wordBefore == "and" || wordBefore == "but" || wordBefore == "or" || wordBefore == "then"
    guard joins || before?.isMark(",") == true else { return nil }
    return Clause(cue: cue, subject: .coordinated)
  }

  /// Whether a phrase before a participle is what speaks ("a statement saying") rather than a
  /// place of the clause ("a message on Twitter saying").
  func speaksItself(_ phrase: Range<Int>) -> Bool {
    phrase.contains {
      unit.isWord($0, in: Titles.documents) || unit.isWord($0, in: Titles.people)
    }
      || unit.isWord(phrase.lowerBound, in: .subjectPronouns)
  }

  /// The subject behind the verb: `," said X`.
  func invertedSubject(of cue: CueCandidate) -> Range<Int>? {
    guard cue.verb.frame == .clause || cue.verb.frame == .guardedClause, cue.verb.act == .speech,
      cue.form == .past || cue.form == .third, cue.items.lowerBound == cue.index
    else { return nil }
    let before = unit.item(cue.items.lowerBound - 1)
    let followsQuotation = before?.isQuotation == true || isCommaBehindQuotation(cue.index - 1)
    guard followsQuotation || (before?.isMark(",") == true && cue.verb.frame == .clause) else {
      return nil
    }
    guard let phrase = unit.nounPhrase(startingAt: cue.items.upperBound) else { return nil }
    let next = unit.item(phrase.upperBound)
    if next == nil || next?.isTerminal == true || next?.isSeparator == true { return phrase }
    let isPronoun = phrase.count == 1 && !unit.items[phrase.lowerBound].isCapitalized
    guard !isPronoun else { return nil }
    let word = unit.word(phrase.upperBound)
    guard
      unit.isWord(phrase.upperBound, in: [.prepositions, .times])
        || ["who", "when", "while", "as"].contains(word) || word.hasSuffix("ing")
        || (followsQuotation && !unit.isWord(phrase.upperBound, in: .auxiliaries))
    else { return nil }
    return phrase
  }

  func isCommaBehindQuotation(_ index: Int) -> Bool {
    unit.item(index)?.isMark(",") == true && unit.item(index - 1)?.isQuotation == true
  }
}
