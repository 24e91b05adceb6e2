internal import ReadoutText

/// A noun phrase taken apart: the title before a name, the name, or a title alone.
struct NamePhrase {
  /// The tokens of the title; empty when there is none.
  var title: Range<Int>

  /// The tokens of the name; empty when the phrase names nobody.
  var name: Range<Int>

  /// Takes the tokens of a phrase without its apposition apart.
  ///
  /// `Russian Foreign Minister Sergey Lavrov` is a title of three words and a name of two;
  /// `the minister` is a title alone; `White House officials` has neither.
  init(_ range: Range<Int>, in document: AnalysedText) {
    let tokens = document.tokens
    let range = Self.withoutLetters(Self.withoutDay(range, in: tokens), in: tokens)
    var lower = range.lowerBound
    while lower < range.upperBound, Self.isOpening(tokens[lower]) { lower += 1 }
    if Self.isDay(lower, of: range, in: tokens) { lower += 1 }
    var start = range.upperBound
    while start > lower,
      Self.belongsToName(start - 1, in: tokens, from: lower, to: range.upperBound)
    {
      start -= 1
    }
    start = Self.nameStart(behindPreposition: start, of: lower..<range.upperBound, in: tokens)
    start = Self.titleEnd(start..<range.upperBound, in: tokens)
    if Self.isObject(start, behind: lower, in: tokens) { start = range.upperBound }
    if start == range.upperBound || !Self.isLarge(tokens[start]) {
      name = range.upperBound..<range.upperBound
      title = lower..<range.upperBound
    } else {
      name = start..<range.upperBound
      title = lower..<start
    }
  }

  /// "An article published Friday" without the day.
  private static func withoutDay(_ range: Range<Int>, in tokens: [Token]) -> Range<Int> {
    guard range.count > 1, let last = range.last, NameScanner.weekdays.contains(tokens[last]) else {
      return range
    }
    return range.dropLast()
  }

  /// "Imogen Orrel KC" without the letters behind the name.
  private static func withoutLetters(_ range: Range<Int>, in tokens: [Token]) -> Range<Int> {
    var end = range.upperBound
    while end - range.lowerBound > 2, letters.contains(tokens[end - 1]),
      tokens[end - 1].isAllCapitals
    {
      end -= 1
    }
    return range.lowerBound..<end
  }

  private static let letters: WordSet = [
    "kc", "qc", "mp", "mep", "msp", "obe", "cbe", "mbe", "phd", "md", "td", "mla", "mlc",
  ]

  /// Whether a day or month stands before a name: "on Thursday Tavik said", but not "Sunday Times".
  private static func isDay(_ index: Int, of range: Range<Int>, in tokens: [Token]) -> Bool {
    index + 1 < range.upperBound && NameScanner.calendar.contains(tokens[index])
      && !tokens[index + 1..<range.upperBound].contains { WordClass(of: $0).isAmong(.bodies) }
  }

  /// Where the name begins when the words written large hang on a preposition.
  ///
  /// `Prime Minister of Velmora Temirlan Oskabay` names a person behind the country; `a spokesman
  /// for Honor Tavik` and `the director of Amnesty International` name nobody who speaks.
  private static func nameStart(
    behindPreposition start: Int, of range: Range<Int>, in tokens: [Token]
  ) -> Int {
    var before = start - 1
    if before > range.lowerBound, tokens[before].key == "the" { before -= 1 }
    guard before > range.lowerBound, start < range.upperBound,
      WordClass(of: tokens[before]).isAmong(.prepositions)
    else { return start }
    let head = tokens[before - 1]
    guard !head.isCapitalized || Role.isOffice(head) || Titles.people.contains(head) else {
      guard ["of", "for"].contains(tokens[before].key) else { return start }
      // "Observatory for Human Rights": the name begins before the preposition.
      var first = before
      while first > range.lowerBound, tokens[first - 1].isCapitalized { first -= 1 }
      return first
    }
    // "The Prime Minister of Ostria Mr Tobias Rennfeld".
    if Role.isOffice(head),
      let courtesy = (start + 1..<max(start + 1, range.upperBound - 1)).last(where: {
        WordClass(of: tokens[$0]).isAmong(.courtesy)
      })
    {
      return courtesy
    }
    guard Role.isOffice(head), range.upperBound - start > 2,
      !(start..<range.upperBound - 1).contains(where: { isTitle(tokens[$0]) })
    else { return range.upperBound }
    let first = (start..<range.upperBound).first {
      $0 + 1 < range.upperBound && GivenNames.contains(tokens[$0]) || isHyphenatedName(tokens[$0])
    }.map { isHyphenatedName(tokens[$0]) && $0 + 1 == range.upperBound ? $0 - 1 : $0 }
    // "The lawyer of Adam Orrel": whose name follows at once does not speak.
    if let first { return first == start ? range.upperBound : first }
    if (start..<range.upperBound).contains(where: { Titles.bodies.contains(tokens[$0]) }) {
      return range.upperBound
    }
    let country = Country.lookUp(tokens[start])
    let isCountry = country != nil && country?.form != .adjective
    return isCountry ? start + 1 : head.isCapitalized ? start : range.upperBound
  }

  /// Whether a name is the object of a participle: "an official accompanying Tavik".
  private static func isObject(_ name: Int, behind lower: Int, in tokens: [Token]) -> Bool {
    guard name > lower + 1, tokens[name - 1].kind == .word, !tokens[name - 1].isCapitalized,
      tokens[name - 1].key.hasSuffix("ing")
    else { return false }
    return Role.isOffice(tokens[name - 2]) || Titles.people.contains(tokens[name - 2])
  }

  /// Whether a word has the form of "Jae-hun".
  private static func isHyphenatedName(_ token: Token) -> Bool {
    let parts = token.key.utf8.split(separator: UInt8(ascii: "-"))
    return token.isCapitalized && parts.count == 2
      && parts.allSatisfy { (2...5).contains($0.count) }
  }

  private static func isTitle(_ token: Token) -> Bool {
    WordClass(of: token).isAmong([.offices, .courtesy]) || OfficeKinds.byFormerWord[token] != nil
  }

  /// Words that end what a minister is for, before the name: "Foreign Affairs".
  private static let portfolios: WordSet = [
    "affairs", "policy", "relations", "cooperation", "commerce", "industry", "trade", "security",
  ]

  /// The end of the title that a run of words written large begins with.
  ///
  /// It ends behind the last office or courtesy title; the adjectives of a body ("Saudi Press
  /// Agency") are no title.
  private static func titleEnd(_ run: Range<Int>, in tokens: [Token]) -> Int {
    var last: Int?
    var isBody = false
    for index in run {
      let classes = WordClass(of: tokens[index])
      let isPortfolio = index == run.lowerBound + 1 && portfolios.contains(tokens[index])
      if isTitle(tokens[index]) || isPortfolio && run.count > 3 { last = index }
      if classes.isAmong(.bodies) { isBody = true }
    }
    if let last, last + 1 < run.upperBound || !isBody { return last + 1 }
    if isBody || isNewPlace(run, in: tokens) { return run.lowerBound }
    return run.first { !belongsToTitle(tokens[$0]) } ?? run.upperBound
  }

  /// "New Varn": a place, and nobody called Varn who is new.
  private static func isNewPlace(_ run: Range<Int>, in tokens: [Token]) -> Bool {
    run.count == 2 && tokens[run.lowerBound].key == "new" && tokens[run.lowerBound].isCapitalized
      && !belongsToTitle(tokens[run.lowerBound + 1])
  }

  private static func isOpening(_ token: Token) -> Bool {
    WordClass(of: token).isAmong(.determiners) && !token.isAllCapitals
  }

  /// Whether the token is part of the run of words written large that ends the phrase.
  private static func belongsToName(
    _ index: Int, in tokens: [Token], from lower: Int, to upper: Int
  ) -> Bool {
    let token = tokens[index]
    guard token.kind == .word || token.kind == .number || token.kind == .address else {
      return index > lower
        && (token.isMark("&") || index + 1 < upper && isPluralPossessive(index, in: tokens))
    }
    if isLarge(token) || token.kind == .number { return true }
    guard index > lower, index + 1 < upper else { return false }
    return joins(index, in: tokens, from: lower)
  }

  /// Whether a word written large before a name is a title, a demonym or a courtesy.
  static func belongsToTitle(_ token: Token) -> Bool {
    guard token.kind == .word else { return false }
    let classes = WordClass(of: token)
    if classes.isAmong([.offices, .courtesy]) { return true }
    if classes.isAmong(.modifiers) { return !["white", "house"].contains(token.key) }
    return classes.isAmong(.demonyms) || token.key == "ex" || Role.isTrade(token)
      || OfficeKinds.byFormerWord[token] != nil || isOrigin(token)
  }

  /// "Varn-based", "Ostria-born": where somebody is from, and no part of a name.
  private static func isOrigin(_ token: Token) -> Bool {
    token.key.hasSuffix("-based") || token.key.hasSuffix("-born")
  }
}

extension AnalysedText {
  /// The words of tokens as the text has them, without possessives of one, curly apostrophes straight.
  func words(_ range: Range<Int>) -> [String] {
    range.filter { tokens[$0].isWord }.map { index in
      let isPossessive =
        index + 1 < range.upperBound && NamePhrase.isPluralPossessive(index + 1, in: tokens)
      return text[tokens[index].span] + (isPossessive ? "'" : "")
    }
  }

  /// Whether a name is that of a body: by one of its words, or since it is all in capitals.
  func isBody(_ name: Range<Int>) -> Bool {
    name.contains { WordClass(of: tokens[$0]).isAmong(.bodies) }
      || tokens[name].allSatisfy(\.isAllCapitals) || Outlet.lookUp(tokens[name], in: self) != nil
      || Body.lookUp(tokens[name], in: self) != nil
  }

  /// The characters of tokens on one line.
  func phrase(_ range: Range<Int>) -> String {
    guard !range.isEmpty else { return "" }
    let span = span(of: range)
    guard !text.bytes[span.range].isOnOneLine else { return text[span] }
    return text[span].split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}

extension ArraySlice<UInt8> {
  /// Whether the bytes are ASCII, and their white space single blanks between words.
  fileprivate var isOnOneLine: Bool {
    var last = UInt8(ascii: " ")
    for byte in self {
      guard (0x20..<0x80).contains(byte), byte > 0x20 || last > 0x20 else { return false }
      last = byte
    }
    return last != UInt8(ascii: " ")
  }
}
