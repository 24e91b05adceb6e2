internal import ReadoutRecord
internal import ReadoutText

/// Finds the attributions of one unit: first the cues with their subjects, then what each of them
/// reports.
///
/// - SeeAlso: Pareti 2015, chapter 4, for the roles of source, cue and content.
struct UnitAttributor {
  let unit: Unit
  private var drafts: [Draft] = []

  /// A cue with the place of its subject.
  struct Clause {
    let cue: CueCandidate
    let subject: Subject

    enum Subject {
      /// "X said"
      case before(Range<Int>)
      /// "said X"
      case behind(Range<Int>)
      /// ", saying"
      case participle
      /// "and said"
      case coordinated
    }
  }

  init(_ unit: Unit) { self.unit = unit }

  /// The attributions of a unit, ascending by cue; none stands inside another's content.
  static func drafts(in unit: Unit) -> [Draft] {
    var attributor = UnitAttributor(unit)
    attributor.run()
    return attributor.drafts
  }

  private mutating func run() {
    let clauses = CueCandidate.candidates(in: unit).compactMap(clause)
    addAccordingTo()
    addClosingCues(clauses)
    addOpeningCues(clauses)
    addCuesBesideQuotations()
    drafts = outermost().sorted { $0.cue.lowerBound < $1.cue.lowerBound }
  }

  /// The drafts that do not stand inside the content of another one.
  private func outermost() -> [Draft] {
    drafts.enumerated().filter { index, draft in
      !drafts.enumerated().contains { other, outer in
        other != index && outer.contentHullContains(draft.cue.lowerBound)
          && !(draft.contentHullContains(outer.cue.lowerBound) && other > index)
          && outer.content.contains { $0.contains(draft.cue.lowerBound) }
      }
    }.map(\.element)
  }
}

// MARK: - Subjects

extension UnitAttributor {
  /// Where the subject of a cue stands; `nil` when the word is no cue here.
  private func clause(_ cue: CueCandidate) -> Clause? {
    if cue.isPassive { return nil }
    if let phrase = invertedSubject(of: cue) { return Clause(cue: cue, subject: .behind(phrase)) }
    let start = cue.items.lowerBound
    let before = unit.item(start - 1)
    let wordBefore = unit.word(start - 1)
    if cue.form == .participle, cue.items.lowerBound == cue.index {
      if before.map({ $0.isSeparator || $0.isQuotation }) ?? true
        || ["by", "while", "in", "and", "before", "after", "without", "then", "as"].contains(wordBefore)
        || ["himself", "herself", "themselves"].contains(wordBefore)
      {
        return Clause(cue: cue, subject: .participle)
      }
      guard let phrase = unit.subject(before: start, notBefore: 0) else { return nil }
      return Clause(cue: cue, subject: .before(phrase))
    }
    if let phrase = unit.subject(before: start, notBefore: 0) {
      return Clause(cue: cue, subject: .before(phrase))
    }
    guard cue.form != .base || cue.items.count > 1 else { return nil }
    let joins = wordBefore == "and" || wordBefore == "but" || wordBefore == "or" || wordBefore == "then"
    guard joins || before?.isMark(",") == true else { return nil }
    return Clause(cue: cue, subject: .coordinated)
  }

  /// The subject behind the verb: `," said X`.
  private func invertedSubject(of cue: CueCandidate) -> Range<Int>? {
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
    guard FunctionWords.prepositions.contains(word) || FunctionWords.times.contains(word)
      || ["who", "when", "while", "as"].contains(word) || word.hasSuffix("ing")
      || (followsQuotation && !FunctionWords.auxiliaries.contains(word))
    else { return nil }
    return phrase
  }

  private func isCommaBehindQuotation(_ index: Int) -> Bool {
    unit.item(index)?.isMark(",") == true && unit.item(index - 1)?.isQuotation == true
  }
}

// MARK: - Cues behind their content

extension UnitAttributor {
  /// "…, X said" and "…, said X", from left to right.
  private mutating func addClosingCues(_ clauses: [Clause]) {
    var boundary = 0
    for clause in clauses where clause.cue.verb.frame != .object && clause.cue.form != .participle {
      let group: Range<Int>
      let source: Range<Int>
      let rule: Draft.Rule
      switch clause.subject {
      case .before(let phrase):
        (group, source, rule) = (phrase.lowerBound..<clause.cue.items.upperBound, phrase, .subjectLast)
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
      boundary = content.last?.upperBound == before.upperBound ? group.upperBound : content[content.count - 1].upperBound
    }
  }

  /// Where the content before a closing cue begins: at the unit's start or behind the cue before.
  private func contentStart(before index: Int, _ boundary: Int) -> Int {
    guard boundary > 0 else { return 0 }
    let terminal = (boundary..<index).first { unit.items[$0].isTerminal }
    return terminal.map { $0 + 1 } ?? boundary
  }

  private func holdsQuotation(_ range: Range<Int>) -> Bool {
    range.contains { unit.items[$0].isQuotation }
  }

  /// Whether subject and verb follow what they report.
  private func isClosing(_ group: Range<Int>, _ cue: CueCandidate, boundary: Int) -> Bool {
    guard group.lowerBound > boundary, let before = unit.item(group.lowerBound - 1) else { return false }
    let afterQuotation = before.isQuotation || isCommaBehindQuotation(group.lowerBound - 1)
    guard afterQuotation || before.isMark(",") || before.token.kind == .dash else { return false }
    guard unit.wordCount(boundary..<group.lowerBound) >= (afterQuotation ? 1 : 3) else { return false }
    if cue.verb.frame == .addressee, !afterQuotation,
      !isClosed(behind: afterAddressee(group.upperBound))
    {
      return false
    }
    if afterQuotation { return isClosedBehindQuotation(group.upperBound, cue) }
    return isClosed(behind: group.upperBound) && !isIntroduction(boundary..<group.lowerBound)
  }

  /// Whether the words before a comma only lead in: "On Monday, X said".
  private func isIntroduction(_ range: Range<Int>) -> Bool {
    let first = unit.word(range.lowerBound)
    guard FunctionWords.prepositions.contains(first) || FunctionWords.isAdverb(first)
      || FunctionWords.times.contains(first) || first.hasSuffix("ing")
    else { return false }
    return unit.wordCount(range) <= 8
  }

  private func isClosed(behind index: Int) -> Bool {
    guard let next = unit.item(index) else { return true }
    if next.isTerminal || next.isSeparator { return true }
    if next.isQuotation { return false }
    guard FunctionWords.times.contains(next.word) || FunctionWords.prepositions.contains(next.word)
      || ["when", "while", "as"].contains(next.word)
    else { return false }
    return !(index..<unit.items.count).contains { unit.word($0) == "that" || unit.items[$0].isQuotation }
  }

  private func isClosedBehindQuotation(_ index: Int, _ cue: CueCandidate) -> Bool {
    guard let next = unit.item(index) else { return true }
    if next.isTerminal || next.isSeparator { return true }
    if cue.verb.frame == .addressee { return true }
    if next.isQuotation || next.word == "that" { return false }
    return FunctionWords.times.contains(next.word) || FunctionWords.prepositions.contains(next.word)
      || ["when", "while", "as"].contains(next.word) || unit.isAdverb(index)
  }

  /// What goes on behind `"…," X said,`: another quotation, or the rest of an interrupted clause.
  private func contentBehindClosing(_ index: Int, hasQuotation: Bool) -> Range<Int>? {
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
    let word = next.word
    guard !FunctionWords.prepositions.contains(word), !word.hasSuffix("ing"), word != "who",
      ReportingVerb.lookUp(word) == nil, unit.wordCount(index..<end) > 3
    else { return nil }
    return unit.trimmed((index + 1)..<end)
  }
}

// MARK: - Cues before their content

extension UnitAttributor {
  /// "X said …", ", adding …" and "and said …", from left to right.
  private mutating func addOpeningCues(_ clauses: [Clause]) {
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

  private func isInsideContent(_ index: Int) -> Bool {
    drafts.contains { draft in draft.content.contains { $0.contains(index) } }
  }

  private func rule(of clause: Clause) -> Draft.Rule {
    if clause.cue.verb.act != .speech { return .thought }
    switch clause.subject {
    case .participle: return .participle
    case .coordinated: return .coordinated
    case .before, .behind: return clause.cue.verb.frame == .object ? .object : .subjectFirst
    }
  }

  private func source(of clause: Clause) -> (Range<Int>?, isShared: Bool)? {
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
  private func isAcceptable(_ content: Range<Int>, of cue: CueCandidate) -> Bool {
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
  private func contentStart(of cue: CueCandidate) -> Int {
    var start = cue.items.upperBound
    if cue.verb.frame == .addressee { start = afterAddressee(start) }
    if cue.verb.frame == .object { return start }
    if unit.item(start)?.isSeparator == true { start += 1 }
    guard let first = unit.item(start), !first.isQuotation, first.word != "that" else { return start }
    let isAdverbial =
      FunctionWords.prepositions.contains(first.word) || FunctionWords.times.contains(first.word)
      || unit.isAdverb(start)
    guard isAdverbial else { return start }
    return behindAdverbial(start)
  }

  /// Behind "on Friday", "in a statement": at "that", a quotation or the next clause.
  private func behindAdverbial(_ start: Int) -> Int {
    let limit = min(unit.items.count, start + 16)
    for index in start..<limit {
      if unit.word(index) == "that" || unit.items[index].isQuotation { return index }
      if unit.items[index].isTerminal { break }
      if index > start, unit.items[index].isSeparator { return index + 1 }
    }
    var index = start
    while index < limit, FunctionWords.times.contains(unit.word(index)) || unit.isAdverb(index) {
      index += 1
    }
    if unit.word(index) == "on", FunctionWords.times.contains(unit.word(index + 1)) { return index + 2 }
    return index
  }

  /// Behind the addressee of "told": a pronoun, a name or a noun phrase.
  private func afterAddressee(_ start: Int) -> Int {
    let word = unit.word(start)
    if ["me", "him", "her", "them", "us", "you", "reporters", "journalists"].contains(word) {
      return start + 1
    }
    guard unit.item(start)?.isQuotation == false else { return start }
    var end = start
    while end < unit.items.count, end - start < 12 {
      let item = unit.items[end]
      let word = item.word
      if item.isQuotation || item.isSeparator || item.isTerminal { break }
      if ["that", "to", "he", "she", "they", "it", "about", "how", "why", "whether", "if", "there", "we", "i"].contains(word) { break }
      if end > start, FunctionWords.determiners.contains(word), !["of", "at", "in", "for"].contains(unit.word(end - 1)) { break }
      end += 1
    }
    return end
  }

  /// Where the content ends: at the unit's end, or before a cue that opens a statement of its own.
  private func contentEnd(behind start: Int, next: ArraySlice<Clause>) -> Int {
    for clause in next where clause.cue.items.lowerBound > start {
      if let cut = cut(before: clause, from: start) { return cut }
    }
    if let closing = drafts.first(where: { $0.hull.lowerBound > start && $0.rule == .accordingTo }) {
      return closing.hull.lowerBound
    }
    return unit.items.count
  }

  /// The item at which a following cue cuts the content off; `nil` when it stands inside it.
  private func cut(before clause: Clause, from start: Int) -> Int? {
    let index = clause.cue.items.lowerBound
    switch clause.subject {
    case .participle:
      return unit.item(index - 1)?.isMark(",") == true && clause.cue.verb.act == .speech ? index - 1 : nil
    case .coordinated:
      guard clause.cue.form == .past || clause.cue.form == .third else { return nil }
      let before = index - 1
      return unit.item(before - 1)?.isMark(",") == true ? before - 1 : before
    case .before(let phrase):
      var before = phrase.lowerBound - 1
      guard before > start else { return nil }
      let conjunction = ["but", "while", "and", "although", "though", "as"].contains(unit.word(before))
      if conjunction { before -= 1 }
      guard let separator = unit.item(before), separator.isMark(";") || (conjunction && separator.isMark(","))
      else { return nil }
      return before
    case .behind: return nil
    }
  }
}

// MARK: - Other patterns

extension UnitAttributor {
  /// "according to X": before, behind or amid what it reports.
  private mutating func addAccordingTo() {
    for index in unit.items.indices where unit.word(index) == "according" && unit.word(index + 1) == "to" {
      guard let source = sourceOfAccordingTo(index + 2) else { continue }
      let cue = index..<(index + 2)
      let group = index..<source.upperBound
      let before = unit.trimmed(0..<group.lowerBound)
      let after = unit.trimmed(group.upperBound..<unit.items.count)
      var content: [Range<Int>] = []
      if unit.wordCount(before) >= 3 { content.append(before) }
      let isParenthesis = unit.item(group.upperBound)?.isMark(",") == true
      if unit.wordCount(after) > 1, content.isEmpty || (isParenthesis && unit.word(group.upperBound + 1) != "who") {
        content.append(after)
      }
      guard !content.isEmpty else { continue }
      let act: StatementAct = isDocument(source) ? .document : .speech
      drafts.append(Draft(cue: cue, source: source, content: content, act: act, rule: .accordingTo))
    }
  }

  private func sourceOfAccordingTo(_ start: Int) -> Range<Int>? {
    guard unit.item(start)?.token.isWord == true else { return nil }
    if let phrase = unit.nounPhrase(startingAt: start) { return phrase }
    var end = start
    while end < unit.items.count, end - start < 12 {
      let item = unit.items[end]
      if item.isQuotation || item.isSeparator || item.isTerminal { break }
      end += 1
    }
    return end > start ? start..<end : nil
  }

  /// Whether a source is a text rather than somebody.
  private func isDocument(_ source: Range<Int>) -> Bool {
    source.contains { Self.documents.contains(unit.word($0)) }
  }

  private static let documents: Set<String> = [
    "report", "reports", "poll", "polls", "survey", "study", "documents", "document", "data",
    "records", "letter", "email", "emails", "filing", "filings", "statement", "transcript",
    "article", "memo", "figures", "estimates", "analysis", "release", "website", "book",
  ]

  /// A quotation that no known cue took: `X thundered, "…"` and `"…," X thundered.`
  private mutating func addCuesBesideQuotations() {
    for index in unit.items.indices where unit.items[index].isQuotation && !isInsideContent(index) {
      guard let draft = draftBehind(quotation: index) ?? draftBefore(quotation: index) else { continue }
      drafts.append(draft)
    }
  }

  /// `X thundered, "…"` and `X: "…"`.
  private func draftBefore(quotation index: Int) -> Draft? {
    guard index > 1, let mark = unit.item(index - 1), mark.isMark(",") || mark.isMark(":") else { return nil }
    let content = unit.trimmed(index..<contentLimit(index))
    if mark.isMark(":"), let name = unit.nounPhrase(endingAt: index - 2, notBefore: 0), name.lowerBound == 0,
      unit.items[name.upperBound - 1].isCapitalized
    {
      return Draft(cue: (index - 1)..<index, source: name, content: [content], act: .speech, rule: .mark)
    }
    guard let verb = (max(0, index - 12)..<(index - 1)).last(where: { isVerbLike($0) }) else { return nil }
    guard let subject = unit.subject(before: verb, notBefore: 0) ?? unit.leadingSubject(from: 0, before: verb)
    else { return nil }
    return Draft(cue: verb..<(verb + 1), source: subject, content: [content], act: .speech, rule: .quotation)
  }

  /// `"…," X thundered.` and `"…," thundered X.`
  private func draftBehind(quotation index: Int) -> Draft? {
    let start = unit.item(index + 1)?.isMark(",") == true ? index + 2 : index + 1
    guard endsLikeSpeech(index) || start == index + 2 else { return nil }
    let content = unit.trimmed(contentOpening(index)..<(index + 1))
    if isVerbLike(start), let phrase = unit.nounPhrase(startingAt: start + 1) {
      return Draft(cue: start..<(start + 1), source: phrase, content: [content], act: .speech, rule: .quotation)
    }
    guard let phrase = unit.nounPhrase(startingAt: start) else { return nil }
    let verb = isVerbLike(phrase.upperBound) ? phrase.upperBound : phrase.upperBound - 1
    guard isVerbLike(verb), verb > phrase.lowerBound else { return nil }
    return Draft(
      cue: verb..<(verb + 1), source: phrase.lowerBound..<verb, content: [content], act: .speech,
      rule: .quotation)
  }

  /// Whether a quotation ends with a comma, a question or an exclamation mark inside its marks.
  private func endsLikeSpeech(_ index: Int) -> Bool {
    let tokens = unit.items[index].tokens
    guard tokens.count > 2 else { return false }
    let last = unit.document.tokens[tokens.upperBound - 2]
    return last.isMark(",") || last.isMark("?") || last.isMark("!") || last.kind == .dash || last.isMark(".")
  }

  /// Words of the sentence before a quotation are content, too, when nothing parts them from it.
  private func contentOpening(_ index: Int) -> Int {
    var start = index
    while start > 0, !unit.items[start - 1].isTerminal, !unit.items[start - 1].isSeparator { start -= 1 }
    return start
  }

  private func contentLimit(_ index: Int) -> Int {
    (index..<unit.items.count).first { $0 > index && unit.items[$0].isTerminal } ?? unit.items.count
  }

  private func isVerbLike(_ index: Int) -> Bool {
    guard let item = unit.item(index), item.quotation == nil, item.token.kind == .word, !item.isCapitalized
    else { return false }
    let word = item.token.key
    if FunctionWords.isClosed(word) || FunctionWords.determiners.contains(word) { return false }
    return word.hasSuffix("ed") || ReportingVerb.lookUp(word) != nil || Self.irregularPasts.contains(word)
  }

  private static let irregularPasts: Set<String> = [
    "went", "began", "spoke", "sang", "shot", "put", "read", "hit", "broke", "cut", "spat", "swore",
    "ran", "goes", "reads", "laughs", "jokes",
  ]
}
