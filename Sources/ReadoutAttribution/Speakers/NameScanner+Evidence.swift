internal import ReadoutText

// What the words around a name tell of it: a person or a body, of which country, of what gender.

extension NameScanner {
  /// Endings that make the adjective of a country, as what they leave off.
  static let adjectiveEndings: [(ending: String, dropped: Int)] = [
    ("ian", 1), ("ian", 2), ("ian", 3), ("an", 1), ("an", 2), ("ic", 2), ("ese", 3), ("ish", 3),
    ("i", 1),
  ]

  /// "Norland's foreign minister": what has such an office is a country.
  func isOwnerOfOffice(_ run: Range<Int>) -> Bool {
    guard run.count == 1, run.upperBound + 2 < tokens.count,
      tokens[run.upperBound].kind == .clitic, tokens[run.upperBound].key == "'s"
    else { return false }
    return (run.upperBound + 1...run.upperBound + 2).contains {
      ["president", "prime", "foreign", "minister"].contains(tokens[$0].key)
    }
  }

  mutating func addCountries(of token: Token) {
    guard token.isASCII, token.key.utf8.count > 5, let last = token.key.utf8.last,
      [
        UInt8(ascii: "n"), UInt8(ascii: "c"), UInt8(ascii: "e"), UInt8(ascii: "h"),
        UInt8(ascii: "i"),
      ]
      .contains(last)
    else { return }
    for (ending, dropped) in Self.adjectiveEndings where token.key.hasSuffix(ending) {
      countries.insert(WordHash.hash(token.key.utf8.dropLast(dropped)))
    }
  }

  mutating func describe(
    _ entity: inout NamedEntity, title: Range<Int>, paragraph: Range<Int>
  ) {
    entity.roles = roles(of: entity.nameTokens, title: title, paragraph: paragraph)
    entity.gender = gender(of: title) ?? entity.roles.lazy.compactMap(gender).first
    if let entityGender = entity.gender ?? GivenNames.gender(of: tokens[entity.nameTokens]) {
      entity.gender = entityGender
    }
    entity.places = entity.roles.flatMap(\.places)
    if let possessor = country(possessing: title) { entity.places.append(possessor) }
    if let home = home(behind: entity.nameTokens.upperBound, in: paragraph) {
      entity.places.append(home)
    }
    if let origin = origin(behind: entity.nameTokens.upperBound, in: paragraph) {
      entity.places.append(origin)
    }
    entity.age = age(behind: entity.nameTokens.upperBound, in: paragraph)
    if !entity.roles.isEmpty { entity.personhood += 2 }
    entity.isSucceeded =
      stands(title.lowerBound, behind: Self.succession, in: paragraph)
      || stands(title.lowerBound, behind: ["from"], in: paragraph)
        && stands(title.lowerBound - 1, behind: ["over"], in: paragraph)
  }

  /// The country of "Ostria's Tobias Rennfeld", where no office stands between.
  func country(possessing title: Range<Int>) -> PlaceKey? {
    guard title.count >= 2, tokens[title.upperBound - 1].kind == .clitic else { return nil }
    let token = tokens[title.upperBound - 2]
    return Country.lookUp(token).map { PlaceKey(country: $0.country) } ?? PlaceKey(name: token.key)
  }

  /// The country of "Tobias Rennfeld of Ostria".
  func home(behind end: Int, in paragraph: Range<Int>) -> PlaceKey? {
    guard end + 1 < paragraph.upperBound, tokens[end].key == "of", tokens[end + 1].isCapitalized,
      tokens[end + 1].kind == .word, !WordClass(of: tokens[end + 1]).isAmong([.bodies, .offices])
    else { return nil }
    let token = tokens[end + 1]
    return Country.lookUp(token).map { PlaceKey(country: $0.country) } ?? PlaceKey(name: token.key)
  }

  /// The place of "Tobias Rennfeld, a Republican from Aske".
  private func origin(behind end: Int, in paragraph: Range<Int>) -> PlaceKey? {
    guard end + 5 < paragraph.upperBound, tokens[end].isMark(","),
      ["a", "an"].contains(tokens[end + 1].key),
      let from = (end + 3...end + 4).first(where: { tokens[$0].key == "from" }),
      tokens[from + 1].isCapitalized, tokens[from + 1].kind == .word
    else { return nil }
    let token = tokens[from + 1]
    return Country.lookUp(token).map { PlaceKey(country: $0.country) } ?? PlaceKey(name: token.key)
  }

  /// The age in "Tobias Rennfeld, 62, said", "Tobias Rennfeld (62)", "Tobias Rennfeld, aged 62".
  func age(behind end: Int, in paragraph: Range<Int>) -> Int? {
    guard end + 2 < paragraph.upperBound, tokens[end].isMark(",") || tokens[end].isMark("(")
    else { return nil }
    let start = tokens[end + 1].key == "aged" ? end + 2 : end + 1
    guard start + 1 < paragraph.upperBound, tokens[start].kind == .number,
      tokens[start].key.utf8.count <= 3, isBorder(start + 1) || tokens[start + 1].isMark(")")
    else { return nil }
    return Int(tokens[start].key)
  }

  /// Words behind which somebody is named who left an office.
  static let succession: WordSet = [
    "succeeds", "succeeded", "succeeding", "replaces", "replaced", "replacing", "predecessor",
    "outgoing",
  ]

  private static let of: WordSet = ["of"]

  /// Words behind which a place is named.
  static let placePrepositions: WordSet = [
    "in", "near", "across", "inside", "outside", "throughout",
  ]

  func stands(_ index: Int, behind words: WordSet, in paragraph: Range<Int>) -> Bool {
    index > paragraph.lowerBound && words.contains(tokens[index - 1])
  }

  /// Whether a run of a headline is all in capitals: words, not a name.
  func isShouted(_ run: Range<Int>) -> Bool {
    run.count > 2 && run.allSatisfy { tokens[$0].isAllCapitals }
  }

  /// `Velmora Temirlan Oskabay` behind "Prime Minister of" without the country.
  func withoutPlace(_ name: Range<Int>, paragraph: Range<Int>) -> Range<Int> {
    guard name.count > 2, stands(name.lowerBound, behind: Self.of, in: paragraph),
      name.lowerBound - 2 >= paragraph.lowerBound, Role.isOffice(tokens[name.lowerBound - 2]),
      GivenNames.contains(tokens[name.lowerBound + 1])
        || Country.lookUp(tokens[name.lowerBound]) != nil
    else { return name }
    return (name.lowerBound + 1)..<name.upperBound
  }

  /// What speaks for a person and against one.
  func personhood(of name: Range<Int>, title: Range<Int>) -> Int {
    var result = 0
    if title.contains(where: { WordClass(of: tokens[$0]).isAmong([.offices, .courtesy]) }) {
      result += 3
    }
    if GivenNames.contains(tokens[name.lowerBound]) { result += 2 }
    if document.isBody(name)
      || name.count > 1 && Self.partsOfPlaces.contains(tokens[name.lowerBound])
    {
      result -= 4
    }
    if title.isEmpty, name.lowerBound > 0 {
      if tokens[name.lowerBound - 1].key == "the" { result -= 2 }
      if Self.placePrepositions.contains(tokens[name.lowerBound - 1]) { result -= 1 }
    }
    return result
  }

  /// Words with which the names of places begin, and those of persons do not: "New Varn".
  private static let partsOfPlaces: WordSet = [
    "new", "north", "south", "east", "west", "northern", "southern", "eastern", "western",
    "central",
  ]

  /// "Republicans" of "Senate Republicans", "Polls" of "New Polls": no name, though written large.
  func isCommon(_ index: Int) -> Bool {
    Titles.people.contains(tokens[index]) || Titles.documents.contains(tokens[index])
  }

  func gender(of title: Range<Int>) -> Gender? {
    title.lazy.compactMap { Titles.courtesyGender[tokens[$0]] ?? Titles.gendered[tokens[$0]] }.first
  }

  func gender(of role: Role) -> Gender? {
    role.tokens.lazy.compactMap { Titles.gendered[tokens[$0]] }.first
  }
}
