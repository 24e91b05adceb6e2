internal import ReadoutRecord
internal import ReadoutText

// "X said …", ", adding …" and "… and said …".

extension UnitAttributor {
  /// "X said …", ", adding …" and "and said …", from left to right.
  mutating func addOpeningCues(_ clauses: [Clause]) {
    for (number, clause) in clauses.enumerated() {
      let cue = clause.cue
      guard !drafts.contains(where: { $0.hull.contains(cue.index) && $0.cue.contains(cue.index) }),
        !isInsideContent(cue.index)
      else { continue }
      guard let (source, isShared) = source(of: clause) else { continue }
      let start = contentStart(of: cue)
      let end = contentEnd(behind: start, next: clauses[(number + 1)...])
      guard start < end else { continue }
      let content = unit.trimmed(start..<end)
      guard unit.wordCount(content) > 0, isAcceptable(content, of: cue) else { continue }
      drafts.append(
        Draft(
          cue: cue.items, source: source, content: [content], act: cue.verb.act,
          rule: rule(of: clause), isSourceShared: isShared))
    }
  }

  func isInsideContent(_ index: Int) -> Bool {
    drafts.contains { draft in draft.content.contains { $0.contains(index) } }
  }

  func rule(of clause: Clause) -> Draft.Rule {
    if clause.cue.verb.act != .speech { return .thought }
    switch clause.subject {
    case .participle: return .participle
    case .coordinated: return .coordinated
    case .before, .behind: return clause.cue.verb.frame == .object ? .object : .subjectFirst
    }
  }

  func source(of clause: Clause) -> (Range<Int>?, isShared: Bool)? {
    switch clause.subject {
    case .before(let phrase): return (phrase, false)
    case .behind: return nil
    case .participle, .coordinated:
      let start = clause.cue.items.lowerBound
      if let last = drafts.last(where: { $0.cue.lowerBound < start && $0.source != nil }) {
        return (last.source, true)
      }
      guard let phrase = unit.leadingSubject(from: 0, before: start) else { return nil }
      return (phrase, true)
    }
  }

  /// Whether the words behind a cue can be what it reports.
  func isAcceptable(_ content: Range<Int>, of cue: CueCandidate) -> Bool {
    let first = unit.word(content.lowerBound)
    switch cue.verb.frame {
    case .guardedClause:
      return first == "that" || unit.items[content.lowerBound].isQuotation
        || first == "whether" || first == "if" || first == "how" || first == "why"
        || unit.item(content.lowerBound - 1)?.isMark(":") == true
    case .clause where cue.verb.act != .speech:
      return !["of", "by", "in", "on", "from", "with", "at"].contains(first)
    case .clause, .addressee, .object: return true
    }
  }

  /// Where the content behind a cue begins: behind the addressee and words of time or place, with
  /// "that" when it is there.
  func contentStart(of cue: CueCandidate) -> Int {
    var start = cue.items.upperBound
    if cue.verb.frame == .addressee { start = afterAddressee(start) }
    if cue.verb.frame == .object { return start }
    if unit.item(start)?.isSeparator == true { start += 1 }
    guard let first = unit.item(start), !first.isQuotation, unit.word(start) != "that" else {
      return start
    }
    let isAdverbial =
      first.isWord(in: [.prepositions, .times]) || unit.isAdverb(start)
    guard isAdverbial else { return start }
    return behindAdverbial(start)
  }

  /// Behind "on Friday", "in a statement": at "that", a quotation or the next clause.
  func behindAdverbial(_ start: Int) -> Int {
    let limit = min(unit.items.count, start + 16)
    for index in start..<limit {
      if unit.word(index) == "that" || unit.items[index].isQuotation { return index }
      if unit.items[index].isTerminal { break }
      if index > start, unit.items[index].isSeparator { return index + 1 }
    }
    var index = start
    while index < limit, unit.isWord(index, in: .times) || unit.isAdverb(index) {
      index += 1
    }
    if unit.word(index) == "on", unit.isWord(index + 1, in: .times) {
      return index + 2
    }
    return index
  }

  /// Behind the addressee of "told": a pronoun, a name or a noun phrase.
  func afterAddressee(_ start: Int) -> Int {
    let word = unit.word(start)
    if ["me", "him", "her", "them", "us", "you", "reporters", "journalists"].contains(word) {
      return start + 1
    }
    guard unit.item(start)?.isQuotation == false else { return start }
    var end = start
    while end < unit.items.count, end - start < 12 {
      let item = unit.items[end]
      let word = unit.word(end)
      if item.isQuotation || item.isSeparator || item.isTerminal { break }
      if [
        "that", "to", "he", "she", "they", "it", "about", "how", "why", "whether", "if", "there",
        "we", "i",
      ].contains(word) {
        break
      }
      if end > start, item.isWord(in: .determiners),
        !["of", "at", "in", "for"].contains(unit.word(end - 1))
      {
        break
      }
      end += 1
    }
    return end
  }

  /// Where the content ends: at the unit's end, or before a cue that opens a statement of its own.
  func contentEnd(behind start: Int, next: ArraySlice<Clause>) -> Int {
    for clause in next where clause.cue.items.lowerBound > start {
      if let cut = cut(before: clause, from: start) { return cut }
    }
    if let closing = drafts.first(where: { $0.hull.lowerBound > start && $0.rule == .accordingTo })
    {
      return closing.hull.lowerBound
    }
    return unit.items.count
  }

  /// The item at which a following cue cuts the content off; `nil` when it stands inside it.
  func cut(before clause: Clause, from start: Int) -> Int? {
    let index = clause.cue.items.lowerBound
    switch clause.subject {
    case .participle:
      return unit.item(index - 1)?.isMark(",") == true && clause.cue.verb.act == .speech
        ? index - 1 : nil
    case .coordinated:
      guard clause.cue.form == .past || clause.cue.form == .third else { return nil }
      let before = index - 1
      return unit.item(before - 1)?.isMark(",") == true ? before - 1 : before
    case .before(let phrase):
      var before = phrase.lowerBound - 1
      guard before > start else { return nil }
      let conjunction = ["but", "while", "and", "although", "though", "as"].contains(
        unit.word(before))
      if conjunction { before -= 1 }
      guard let separator = unit.item(before),
        separator.isMark(";") || (conjunction && separator.isMark(","))
      else { return nil }
      return before
    case .behind: return nil
    }
  }
}
