internal import ReadoutText

/// Reads the noun phrase that begins at a token: whom somebody told, with whom somebody met.
struct NounPhraseReader {
  let document: AnalysedText
  let words: ReportedWords

  /// The most tokens of a phrase.
  private static let longest = 12

  /// The phrase from a token on; empty when none begins there.
  ///
  /// It ends before a mark, a verb that can be told apart, a preposition other than "of", a time,
  /// a second determiner, or words of another depth.
  func phrase(at start: Int, limit: Int) -> Range<Int> {
    var end = start
    let last = min(limit, start + Self.longest)
    while end < last, words.isAsDeep(end, as: start), continues(end, from: start) {
      end += 1
      if closes(end - 1, before: end, limit: last) { break }
    }
    while end > start, document.tokens[end - 1].key == "of" { end -= 1 }
    return start..<end
  }

  /// Phrases joined by commas and "and", from a token on.
  func list(at start: Int, limit: Int) -> [Range<Int>] {
    var phrases: [Range<Int>] = []
    var position = start
    while position < limit, phrases.count < 6 {
      let next = phrase(at: position, limit: limit)
      guard !next.isEmpty, phrases.isEmpty || namesSomebody(next) else { break }
      phrases.append(next)
      position = next.upperBound
      if position < limit, document.tokens[position].isMark(",") { position += 1 }
      if position < limit, document.tokens[position].key == "and" { position += 1 }
      guard position > next.upperBound else { break }
    }
    return phrases
  }

  /// Whether a phrase holds a word written large.
  func namesSomebody(_ phrase: Range<Int>) -> Bool {
    phrase.contains { document.tokens[$0].isCapitalized && document.tokens[$0].kind == .word }
  }

  private func continues(_ index: Int, from start: Int) -> Bool {
    let token = document.tokens[index]
    guard token.isWord || token.kind == .clitic else { return false }
    let classes = WordClass(of: token)
    if index == start {
      return !classes.isAmong([.prepositions, .conjunctions, .auxiliaries, .times])
        || classes.isAmong(.determiners)
    }
    if token.key == "of" { return true }
    if endsName(index) { return false }
    if token.key == "and" { return joinsName(index, from: start) }
    if classes.isAmong([.prepositions, .conjunctions, .auxiliaries]) {
      return token.isCapitalized && document.tokens[index - 1].isCapitalized
    }
    // "the newspaper The Varn Courant" goes on with a name that begins with its article.
    if classes.isAmong(.determiners), !token.isCapitalized {
      return document.tokens[index - 1].key == "of"
    }
    if token.isCapitalized, document.tokens[index - 1].isCapitalized { return !isDay(token) }
    if classes.isAmong([.times, .subjectPronouns]) || token.key == "to" || isDay(token) {
      return false
    }
    return EventNouns.kind(at: index, in: document.tokens) != nil || !isVerb(token, classes)
  }

  private func isDay(_ token: Token) -> Bool {
    switch DateWords.roles[token] {
    case .weekday, .month: true
    default: false
    }
  }

  /// Whether "and" stands within the name of one body: "the Securities and Exchange Commission".
  private func joinsName(_ and: Int, from start: Int) -> Bool {
    guard document.tokens[and - 1].isCapitalized, and + 1 < document.tokens.count else {
      return false
    }
    let rest = document.tokens[(and + 1)...].prefix(4).prefix { $0.isCapitalized }
    let isBody = rest.contains { WordClass(of: $0).isAmong(.bodies) }
    let isTitled = document.tokens[start..<and].contains { token in
      WordClass(of: token).isAmong([.offices, .courtesy, .bodies])
    }
    return isBody && !isTitled
  }

  /// Whether a small word behind a name looks like a verb or participle of another clause.
  private func endsName(_ index: Int) -> Bool {
    let token = document.tokens[index]
    guard !token.isCapitalized, document.tokens[index - 1].isCapitalized else { return false }
    return token.key.hasSuffix("ed") || token.key.hasSuffix("ing")
  }

  private func isVerb(_ token: Token, _ classes: WordClass) -> Bool {
    guard !token.isCapitalized, classes.isAmong(.reportingVerbs) else { return false }
    return ReportingVerb.lookUp(token).map { $0.form != .base } ?? false
  }

  /// Whether nothing can follow: "reporters" ends its phrase, whatever is written behind it.
  private func closes(_ index: Int, before next: Int, limit: Int) -> Bool {
    let token = document.tokens[index]
    guard !token.isCapitalized, let listener = Listeners.byWord[token] else { return false }
    // "the broadcaster Canal Orrel" goes on with its name.
    let isNamed = next < limit && document.tokens[next].isCapitalized
    if listener == .outlet, isNamed { return false }
    return next >= limit
      || !Listeners.heads.contains(document.tokens[next])
        && document.tokens[next].key != "of"
  }
}
