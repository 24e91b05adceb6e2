internal import ReadoutText

// Titles and appositions around a name.

extension NameScanner {
  /// The roles that the title before a name and the appositions on both sides give.
  func roles(of name: Range<Int>, title: Range<Int>, paragraph: Range<Int>) -> [Role] {
    [
      Role(title, in: document),
      Role(apposition(behind: name.upperBound, to: paragraph.upperBound), in: document),
      isReporting(name.upperBound, to: paragraph.upperBound)
        ? nil
        : Role(apposition(before: title.lowerBound, from: paragraph.lowerBound), in: document),
    ].compactMap { $0 }
  }

  /// "Recalled" of "her grandmother, Ms Orrel recalled, was late": no apposition stands before.
  private func isReporting(_ index: Int, to limit: Int) -> Bool {
    index + 1 < limit && tokens[index + 1].isMark(",")
      && WordClass(of: tokens[index]).isAmong(.reportingVerbs)
  }

  /// Whether a single word is the name of a person whom the text introduces: "Maria, a nurse,",
  /// "Isk, 45,".
  func isSinglePerson(_ run: Range<Int>, in paragraph: Range<Int>) -> Bool {
    let end = run.upperBound
    guard run.count == 1, end + 2 < paragraph.upperBound, tokens[end].isMark(","),
      !stands(run.lowerBound, behind: Self.placePrepositions, in: paragraph)
    else { return false }
    if age(behind: end, in: paragraph) != nil { return true }
    guard ["a", "an"].contains(tokens[end + 1].key) else { return false }
    let apposition = apposition(behind: end, to: paragraph.upperBound)
    guard Role(apposition, in: document) != nil else { return false }
    return apposition.dropFirst().prefix(4).contains { Role.isOffice(tokens[$0]) }
  }

  /// The title words that stand right before a name.
  func title(before name: Int, in paragraph: Range<Int>) -> Range<Int> {
    let limit = paragraph.lowerBound
    var start = name
    while start > limit, name - start < 8 {
      let token = tokens[start - 1]
      let isPossessive =
        token.kind == .clitic && start - 1 > limit && tokens[start - 2].isCapitalized
      guard
        NamePhrase.belongsToTitle(token) || isPossessive || isOwner(start - 1, before: start, name)
          || isOfOffice(start - 1, before: start, name, from: limit)
          || start < name && Role.qualifiers.contains(token)
            && (Role.isOffice(tokens[start]) || NamePhrase.belongsToTitle(tokens[start]))
      else { break }
      start -= isPossessive ? 2 : 1
    }
    if start > limit, start < name, Role.possessives.contains(tokens[start - 1]) { start -= 1 }
    return max(start, limit)..<name
  }

  /// "of" in "Secretary of State", "Prime Minister of Velmora".
  func isOfOffice(_ index: Int, before start: Int, _ name: Int, from limit: Int) -> Bool {
    guard tokens[index].key == "of", start < name, index > limit, tokens[start].isCapitalized else {
      return false
    }
    // In "the wife of President Adam Orrel" the president is not the wife.
    return Role.isOffice(tokens[index - 1]) && !tokens[start..<name].contains(where: Role.isOffice)
  }

  /// Whether a word written large says whose title follows: a country, or "Citadel" of "Citadel
  /// spokeswoman".
  func isOwner(_ index: Int, before start: Int, _ name: Int) -> Bool {
    guard tokens[index].isCapitalized, tokens[index].kind == .word, start < name,
      document.sentenceOfToken[index] == document.sentenceOfToken[start]
    else { return false }
    if Country.lookUp(tokens[index]) != nil { return true }
    if Country.lookUp(tokens[index...(index + 1)]) != nil { return true }
    let classes = WordClass(of: tokens[index])
    return !tokens[start].isCapitalized && Role.isOffice(tokens[start])
      && !classes.isAmong([.closed, .determiners, .subjectPronouns, .times])
      || classes.isAmong(.bodies)
  }

  /// The tokens of `, the minister of Y,` or `(the minister of Y)` behind a name; empty when there
  /// is none.
  func apposition(behind end: Int, to limit: Int) -> Range<Int> {
    guard end + 1 < limit else { return end..<end }
    if tokens[end].isMark("(") {
      let close = (end..<min(limit, end + 14)).first { tokens[$0].isMark(")") }
      return close.map { (end + 1)..<$0 } ?? end..<end
    }
    if let copula = roleBehindCopula(at: end, to: limit) { return copula }
    if let chosen = roleChosenFor(end, to: limit) { return chosen }
    guard tokens[end].isMark(",") else { return end..<end }
    let start = appositionStart(end + 1, to: limit)
    let first = tokens[start]
    // In "a farmer, Jonas Breth, said that the minister was welcome" the role stands in front.
    guard first.kind == .word, !WordClass(of: first).isAmong([.closed, .reportingVerbs]) else {
      return end..<end
    }
    var position = start
    while position < limit, position - end < 14, !isBorder(position) { position += 1 }
    guard position < limit, isBorder(position) else { return end..<end }
    return start..<position
  }

  /// Verbs between a name and the office that its bearer holds.
  static let copulas: WordSet = ["is", "was", "became", "remains"]

  /// Verbs by which somebody gets an office.
  static let appointing: WordSet = ["named", "appointed", "elected", "re-elected", "made", "sworn"]

  /// The tokens of "the mayor of Varn" behind "Adam Orrel is".
  func roleBehindCopula(at end: Int, to limit: Int) -> Range<Int>? {
    guard end + 4 < limit, tokens[end].kind == .word else { return nil }
    if ["was", "has", "took"].contains(tokens[end].key), let office = appointed(at: end + 1, limit)
    {
      return office
    }
    guard Self.copulas.contains(tokens[end]), tokens[end + 1].kind == .word,
      WordClass(of: tokens[end + 1]).isAmong([.determiners, .offices, .modifiers, .demonyms])
        || tokens[end + 2].kind == .clitic
    else { return nil }
    return roleWords(from: end + 1, to: limit)
  }

  /// The tokens of "its speaker" in "elected Honor Tavik as its speaker".
  private func roleChosenFor(_ end: Int, to limit: Int) -> Range<Int>? {
    guard end + 2 < limit, tokens[end].key == "as" else { return nil }
    var verb = end - 1
    while verb > 0, end - verb < 7, tokens[verb].isCapitalized { verb -= 1 }
    guard Self.choosing.contains(tokens[verb]) else { return nil }
    let start = Role.possessives.contains(tokens[end + 1]) ? end + 2 : end + 1
    return roleWords(from: start, to: limit)
  }

  /// Verbs whose object gets the office that follows "as".
  private static let choosing: WordSet = [
    "elected", "re-elected", "appointed", "named", "chose", "picked", "nominated", "confirmed",
    "installed",
  ]

  /// The tokens of "foreign minister" behind "was named", "took office as", "has been elected".
  private func appointed(at index: Int, _ limit: Int) -> Range<Int>? {
    let verb = tokens[index].key == "been" ? index + 1 : index
    guard verb + 2 < limit, Self.appointing.contains(tokens[verb]) || tokens[verb].key == "office"
    else { return nil }
    let start = (verb + 1...verb + 2).last { ["as", "in"].contains(tokens[$0].key) } ?? verb
    guard start > verb || tokens[verb].key != "office" else { return nil }
    return roleWords(from: start + 1, to: limit)
  }

  private func roleWords(from start: Int, to limit: Int) -> Range<Int> {
    var position = start
    while position < limit, position - start < 9, !isBorder(position),
      !Self.clauseOpenings.contains(tokens[position])
    {
      position += 1
    }
    return start..<position
  }

  /// Goes over "47," and "until last week" and "who is" before the role itself.
  func appositionStart(_ start: Int, to limit: Int) -> Int {
    var start = start
    if tokens[start].kind == .number, start + 2 < limit, tokens[start + 1].isMark(",") {
      start += 2
    }
    if tokens[start].key == "who", start + 2 < limit {
      if WordClass(of: tokens[start + 1]).isAmong(.formsOfBe) {
        return Self.appointing.contains(tokens[start + 2]) ? min(start + 3, limit - 1) : start + 2
      }
      if OfficeKinds.byVerb[tokens[start + 1]] != nil { return start + 1 }
      let isPerfect = ["has", "had"].contains(tokens[start + 1].key)
      if isPerfect, OfficeKinds.byVerb[tokens[start + 2]] != nil { return start + 2 }
    }
    if Self.appointing.contains(tokens[start]), start + 1 < limit { return start + 1 }
    if tokens[start].key == "until" {
      return (start..<min(limit - 1, start + 5)).first { tokens[$0].key == "the" } ?? start
    }
    return start
  }

  /// The tokens of `the minister of Y,` before a name; empty when there is none.
  func apposition(before start: Int, from limit: Int) -> Range<Int> {
    guard start - 2 >= limit, tokens[start - 1].isMark(",") else { return start..<start }
    var first = start - 1
    while first > limit, start - first < 12, !isBorder(first - 1),
      !Self.clauseOpenings.contains(tokens[first - 1])
    {
      first -= 1
    }
    // What stands between two commas belongs to what stands before them.
    if first > limit, tokens[first - 1].isMark(",") { return start..<start }
    let isRolePhrase =
      tokens[first].isCapitalized && !["alongside", "beside"].contains(tokens[first].key)
      || WordClass(of: tokens[first]).isAmong(.determiners)
    return isRolePhrase ? first..<(start - 1) : start..<start
  }

  /// Words behind which a clause begins, and no apposition reaches over it.
  static let clauseOpenings: WordSet = ["that", "but", "while", "when", "who", "because"]

  func isBorder(_ index: Int) -> Bool {
    switch tokens[index].kind {
    case .dash: return true
    case .quotationMark: return tokens[index].key != "'"
    case .mark: break
    case .word, .clitic, .number, .address, .elision: return false
    }
    switch tokens[index].mark {
    case ".", "?", "!", ",", ";", ":", "(": return true
    default: return false
    }
  }
}
