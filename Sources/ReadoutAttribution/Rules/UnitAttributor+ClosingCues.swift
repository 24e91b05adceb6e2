internal import ReadoutRecord
internal import ReadoutText

// "…, X said" and "…, said X".

extension UnitAttributor {
  /// "…, X said" and "…, said X", from left to right.
  mutating func addClosingCues(_ clauses: [Clause]) {
    var boundary = 0
    for clause in clauses where clause.cue.verb.frame != .object && clause.cue.form != .participle {
      let group: Range<Int>
      let source: Range<Int>
      let rule: Draft.Rule
      switch clause.subject {
      case .before(let phrase):
        (group, source, rule) = (
          phrase.lowerBound..<clause.cue.items.upperBound, phrase, .subjectLast
        )
        guard isClosing(group, clause.cue, boundary: boundary) else { continue }
      case .behind(let phrase):
        (group, source, rule) = (clause.cue.items.lowerBound..<phrase.upperBound, phrase, .inverted)
      case .participle, .coordinated: continue
      }
      guard group.lowerBound >= boundary else { continue }
      let before = unit.trimmed(contentStart(before: group.lowerBound, boundary)..<group.lowerBound)
      guard unit.wordCount(before) > 0 else { continue }
      var content = [before]
      if let after = contentBehindClosing(group.upperBound, hasQuotation: holdsQuotation(before)) {
        content.append(after)
      }
      drafts.append(
        Draft(
          cue: clause.cue.items, source: source, content: content, act: clause.cue.verb.act,
          rule: rule))
      boundary =
        content.last?.upperBound == before.upperBound
        ? group.upperBound : content[content.count - 1].upperBound
    }
  }

  /// Where the content before a closing cue begins: at the unit's start or behind the cue before.
  func contentStart(before index: Int, _ boundary: Int) -> Int {
    guard boundary > 0 else { return 0 }
    let terminal = (boundary..<index).first { unit.items[$0].isTerminal }
    return terminal.map { $0 + 1 } ?? boundary
  }

  func holdsQuotation(_ range: Range<Int>) -> Bool {
    range.contains { unit.items[$0].isQuotation }
  }

  /// Whether subject and verb follow what they report.
  func isClosing(_ group: Range<Int>, _ cue: CueCandidate, boundary: Int) -> Bool {
    guard group.lowerBound > boundary, let before = unit.item(group.lowerBound - 1) else {
      return false
    }
    let afterQuotation = before.isQuotation || isCommaBehindQuotation(group.lowerBound - 1)
    guard afterQuotation || before.isMark(",") || before.kind == .dash else { return false }
    guard unit.wordCount(boundary..<group.lowerBound) >= (afterQuotation ? 1 : 3) else {
      return false
    }
    if cue.verb.frame == .addressee, !afterQuotation,
      !isClosed(behind: afterAddressee(group.upperBound))
    {
      return false
    }
    if afterQuotation { return isClosedBehindQuotation(group.upperBound, cue) }
    return isClosed(behind: group.upperBound) && !isIntroduction(boundary..<group.lowerBound)
  }

  /// Whether the words before a comma only lead in: "On Monday, X said".
  func isIntroduction(_ range: Range<Int>) -> Bool {
    guard let first = unit.item(range.lowerBound),
      first.isWord(in: [.prepositions, .adverbs, .times])
        || unit.word(range.lowerBound).hasSuffix("ing")
    else { return false }
    return unit.wordCount(range) <= 8
  }

  func isClosed(behind index: Int) -> Bool {
    guard let next = unit.item(index) else { return true }
    if next.isTerminal || next.isSeparator { return true }
    if next.isQuotation { return false }
    guard
      next.isWord(in: [.times, .prepositions])
        || ["when", "while", "as"].contains(unit.word(index))
    else { return false }
    return !(index..<unit.items.count).contains {
      unit.word($0) == "that" || unit.items[$0].isQuotation
    }
  }

  func isClosedBehindQuotation(_ index: Int, _ cue: CueCandidate) -> Bool {
    guard let next = unit.item(index) else { return true }
    if next.isTerminal || next.isSeparator { return true }
    if cue.verb.frame == .addressee { return true }
    if next.isQuotation || unit.word(index) == "that" { return false }
    return next.isWord(in: [.times, .prepositions])
      || ["when", "while", "as"].contains(unit.word(index)) || unit.isAdverb(index)
  }

  /// What goes on behind `"…," X said,`: another quotation, or the rest of an interrupted clause.
  func contentBehindClosing(_ index: Int, hasQuotation: Bool) -> Range<Int>? {
    let end = unit.items.count
    if let quotation = (index..<end).first(where: { unit.items[$0].isQuotation }) {
      let between = index..<quotation
      guard between.count <= 14, !between.contains(where: { unit.items[$0].isTerminal }),
        hasQuotation, let last = unit.item(quotation - 1), quotation == index || last.isSeparator
      else { return nil }
      return unit.trimmed(quotation..<end)
    }
    guard !hasQuotation, unit.item(index)?.isMark(",") == true, let next = unit.item(index + 1)
    else { return nil }
    let word = unit.word(index + 1)
    guard !next.isWord(in: .prepositions), !word.hasSuffix("ing"), word != "who",
      !next.isWord(in: .reportingVerbs), unit.wordCount(index..<end) > 3
    else { return nil }
    return unit.trimmed((index + 1)..<end)
  }
}
