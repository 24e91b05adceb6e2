internal import ReadoutText

/// Collects the persons and bodies that an article names, with their titles and appositions.
struct NameScanner {
  let document: AnalysedText
  let tokens: [Token]

  /// What was found, in the order in which it is first met.
  private(set) var entities: [NamedEntity] = []

  /// Entities by the hash of the last word of their name, or of their acronym, first met first, as
  /// indices into `entities`.
  private(set) var byName: [UInt64: [Int]] = [:]

  /// Where each entity is named, in text order.
  private(set) var mentions: [Mention] = []

  /// Hashes of words that stand as places: "in Varn", the place of the dateline.
  private(set) var places: Set<UInt64> = []

  /// Hashes of what adjectives of countries may be made of: "norland" of "Norlandic".
  private(set) var countries: Set<UInt64> = []

  /// Words written large that stand alone, as indices of tokens.
  private var singles: [Int] = []

  /// A place at which an entity is named.
  struct Mention: Sendable {
    /// Index of the first token of the name.
    let token: Int

    /// Index of the first token with the title before the name.
    let start: Int

    /// Index into the entities.
    let entity: Int
  }

  /// The most entities that are kept, the first ones: a report names some tens.
  static let mostEntities = 1_000

  /// The most roles that are kept of an entity, the first ones.
  private static let mostRoles = 32

  /// Reads a text.
  ///
  /// - Complexity: O(n) in the number of tokens.
  init(document: AnalysedText) {
    self.document = document
    tokens = document.tokens
    for paragraph in document.paragraphs where paragraph.role != .boilerplate {
      guard paragraph.role == .body || !isInTitleCase(paragraph.tokens) else { continue }
      scan(paragraph.tokens)
    }
    finish()
  }

  private mutating func scan(_ paragraph: Range<Int>) {
    var position = paragraph.lowerBound
    while position < paragraph.upperBound {
      guard startsRun(position) else {
        position += 1
        continue
      }
      let end = runEnd(from: position, to: paragraph.upperBound)
      add(run: position..<end, paragraph: paragraph)
      position = end
    }
  }

  /// Whether nearly all words are written large, so that capitals tell no names.
  private func isInTitleCase(_ paragraph: Range<Int>) -> Bool {
    var (large, all) = (0, 0)
    for index in paragraph where tokens[index].kind == .word {
      guard tokens[index].key.utf8.count > 3 else { continue }
      all += 1
      if tokens[index].isCapitalized { large += 1 }
    }
    return all > 3 && large * 5 >= all * 4
  }

  private func startsRun(_ index: Int) -> Bool {
    let token = tokens[index]
    return token.isCapitalized && token.kind == .word
      && !WordClass(of: token).isAmong([.closed, .determiners, .subjectPronouns])
      && !Self.calendar.contains(token)
  }

  /// Names of days and months, which stand before names and are no part of them.
  private static let calendar: WordSet = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january",
    "february", "march", "june", "july", "september", "october", "november", "december",
    "yesterday", "today", "meanwhile",
  ]

  private func runEnd(from start: Int, to limit: Int) -> Int {
    var end = start + 1
    while end < limit {
      if NamePhrase.isLarge(tokens[end]), tokens[end].kind == .word, !endsSentence(end - 1) {
        end += 1
      } else if end + 1 < limit, NamePhrase.joins(end, in: tokens, from: start) {
        end += 1
        while end < limit, !tokens[end].isCapitalized { end += 1 }
        end = min(end + 1, limit)
      } else if end + 1 < limit, tokens[end].isMark("&"), tokens[end + 1].isCapitalized {
        end += 2
      } else {
        break
      }
    }
    return end
  }

  private func endsSentence(_ index: Int) -> Bool {
    document.sentenceOfToken[index] != document.sentenceOfToken[index + 1]
  }

  /// Adds a run of words written large, its title on the left and its apposition on the right.
  private mutating func add(run: Range<Int>, paragraph: Range<Int>) {
    if stands(run.lowerBound, behind: Self.placePrepositions, in: paragraph) {
      places.insert(tokens[run.lowerBound].keyHash)
    }
    if run.count == 1 { singles.append(run.lowerBound) }
    addCountries(of: tokens[run.lowerBound])
    if isOwnerOfOffice(run) { countries.insert(tokens[run.lowerBound].keyHash) }
    // Most runs are single words that nothing introduces.
    guard run.count > 1 || !title(before: run.lowerBound, in: paragraph).isEmpty,
      !isShouted(run)
    else { return }
    let phrase = NamePhrase(run, in: document)
    guard !phrase.name.isEmpty else { return }
    let nameTokens = withoutPlace(phrase.name, paragraph: paragraph)
    let name = tokens[nameTokens]
    var title = title(before: name.startIndex, in: paragraph)
    // "Norlandic President" opens the run, and no table knows Norland.
    if phrase.name == nameTokens, title.lowerBound > run.lowerBound, !title.isEmpty {
      title = run.lowerBound..<title.upperBound
    }
    guard !title.isEmpty || name.count(where: \.isWord) > 1, Country.lookUp(name) == nil else {
      return
    }
    var entity = NamedEntity(
      words: document.words(nameTokens), personhood: personhood(of: nameTokens, title: title),
      nameTokens: nameTokens)
    if entity.isPerson { describe(&entity, title: title, paragraph: paragraph) }
    let index = merge(entity)
    if let index {
      mentions.append(Mention(token: nameTokens.lowerBound, start: title.lowerBound, entity: index))
      if !entity.isPerson { addAcronym(behind: nameTokens.upperBound, of: index, in: paragraph) }
    }
  }

  /// Endings that make the adjective of a country, as what they leave off.
  private static let adjectiveEndings: [(ending: String, dropped: Int)] = [
    ("ian", 1), ("ian", 2), ("ian", 3), ("an", 1), ("an", 2), ("ic", 2), ("ese", 3), ("ish", 3),
    ("i", 1),
  ]

  /// "Norland's foreign minister": what has such an office is a country.
  private func isOwnerOfOffice(_ run: Range<Int>) -> Bool {
    guard run.count == 1, run.upperBound + 2 < tokens.count,
      tokens[run.upperBound].kind == .clitic, tokens[run.upperBound].key == "'s"
    else { return false }
    return (run.upperBound + 1...run.upperBound + 2).contains {
      ["president", "prime", "foreign", "minister"].contains(tokens[$0].key)
    }
  }

  private mutating func addCountries(of token: Token) {
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

  private mutating func describe(
    _ entity: inout NamedEntity, title: Range<Int>, paragraph: Range<Int>
  ) {
    entity.roles = roles(of: entity.nameTokens, title: title, paragraph: paragraph)
    entity.gender = gender(of: title) ?? entity.roles.lazy.compactMap(gender).first
    if let entityGender = entity.gender ?? GivenNames.gender(of: tokens[entity.nameTokens]) {
      entity.gender = entityGender
    }
    entity.places = entity.roles.flatMap(\.places)
    if let possessor = country(possessing: title) { entity.places.append(possessor) }
    if !entity.roles.isEmpty { entity.personhood += 2 }
    entity.isSucceeded = stands(title.lowerBound, behind: Self.succession, in: paragraph)
  }

  /// The country of "Ostria's Tobias Rennfeld", where no office stands between.
  private func country(possessing title: Range<Int>) -> PlaceKey? {
    guard title.count >= 2, tokens[title.upperBound - 1].kind == .clitic else { return nil }
    let token = tokens[title.upperBound - 2]
    return Country.lookUp(token).map { PlaceKey(country: $0.country) } ?? PlaceKey(name: token.key)
  }

  /// Words behind which somebody is named who left an office.
  private static let succession: WordSet = [
    "succeeds", "succeeded", "succeeding", "replaces", "replaced", "replacing", "predecessor",
    "outgoing",
  ]

  /// Words behind which a place is named.
  private static let placePrepositions: WordSet = [
    "in", "near", "across", "inside", "outside", "throughout",
  ]

  private func stands(_ index: Int, behind words: WordSet, in paragraph: Range<Int>) -> Bool {
    index > paragraph.lowerBound && words.contains(tokens[index - 1])
  }

  /// Whether a run of a headline is all in capitals: words, not a name.
  private func isShouted(_ run: Range<Int>) -> Bool {
    run.count > 2 && run.allSatisfy { tokens[$0].isAllCapitals }
  }

  /// `Velmora Temirlan Oskabay` behind "Prime Minister of" without the country.
  private func withoutPlace(_ name: Range<Int>, paragraph: Range<Int>) -> Range<Int> {
    guard name.count > 2, stands(name.lowerBound, behind: ["of"], in: paragraph),
      name.lowerBound - 2 >= paragraph.lowerBound, Role.isOffice(tokens[name.lowerBound - 2]),
      GivenNames.contains(tokens[name.lowerBound + 1])
        || Country.lookUp(tokens[name.lowerBound]) != nil
    else { return name }
    return (name.lowerBound + 1)..<name.upperBound
  }

  /// What speaks for a person and against one.
  private func personhood(of name: Range<Int>, title: Range<Int>) -> Int {
    var result = 0
    if title.contains(where: { WordClass(of: tokens[$0]).isAmong([.offices, .courtesy]) }) {
      result += 3
    }
    if GivenNames.contains(tokens[name.lowerBound]) { result += 2 }
    if document.isBody(name) { result -= 4 }
    if title.isEmpty, name.lowerBound > 0 {
      if tokens[name.lowerBound - 1].key == "the" { result -= 2 }
      if Self.placePrepositions.contains(tokens[name.lowerBound - 1]) { result -= 1 }
    }
    return result
  }

  /// Adds the acronym in brackets behind a body's name: "World Health Organization (WHO)".
  private mutating func addAcronym(behind end: Int, of entity: Int, in paragraph: Range<Int>) {
    guard end + 2 < paragraph.upperBound, tokens[end].isMark("("), tokens[end + 2].isMark(")"),
      tokens[end + 1].isAllCapitals
    else { return }
    byName[tokens[end + 1].keyHash, default: []].append(entity)
  }

  private func gender(of title: Range<Int>) -> Gender? {
    title.lazy.compactMap { Titles.courtesyGender[tokens[$0]] ?? Titles.gendered[tokens[$0]] }.first
  }

  private func gender(of role: Role) -> Gender? {
    role.tokens.lazy.compactMap { Titles.gendered[tokens[$0]] }.first
  }

  /// Joins an entity with one of the same name, or adds it; returns its index.
  private mutating func merge(_ entity: NamedEntity) -> Int? {
    let last = tokens[NameScanner.surname(of: entity.nameTokens, in: tokens)]
    let hash = last.keyHash
    let match = (byName[hash] ?? []).first { entities[$0].canBe(entity) }
    guard let index = match else {
      guard entities.count < Self.mostEntities else { return nil }
      byName[hash, default: []].append(entities.count)
      if let bare = Self.withoutArticle(last) { byName[bare, default: []].append(entities.count) }
      entities.append(entity)
      return entities.count - 1
    }
    if entity.words.count > entities[index].words.count {
      entities[index].words = entity.words
      entities[index].nameTokens = entity.nameTokens
    }
    let newRoles = entity.roles.filter { role in
      !entities[index].roles.contains { $0.text == role.text && $0.places == role.places }
    }
    entities[index].roles += newRoles.prefix(Self.mostRoles - entities[index].roles.count)
    let newPlaces = entity.places.filter { !entities[index].places.contains($0) }
    entities[index].places += newPlaces.prefix(Self.mostRoles)
    entities[index].gender = entities[index].gender ?? entity.gender
    entities[index].personhood += entity.personhood
    entities[index].isSucceeded = entities[index].isSucceeded || entity.isSucceeded
    entities[index].mentionCount += 1
    return index
  }

  /// The token of a name by which it may stand alone: the last that is no number such as "II".
  static func surname(of name: Range<Int>, in tokens: [Token]) -> Int {
    var last = name.upperBound - 1
    while last > name.lowerBound, ordinals.contains(tokens[last]) || !tokens[last].isWord {
      last -= 1
    }
    return last
  }

  private static let ordinals: WordSet = [
    "ii", "iii", "iv", "v", "vi", "vii", "viii", "xii", "xiii", "xiv", "xvi", "jr", "jr.", "sr",
    "sr.",
  ]

  /// The hash of "sisi" of "al-sisi".
  private static func withoutArticle(_ token: Token) -> UInt64? {
    guard token.isASCII, let hyphen = token.key.utf8.firstIndex(of: UInt8(ascii: "-")),
      NamePhrase.startsWithArticle(token)
    else { return nil }
    return WordHash.hash(token.key.utf8[token.key.utf8.index(after: hyphen)...])
  }

  /// Finds the names that stand as single words, and gives counterparts the office of whom they
  /// meet.
  private mutating func finish() {
    for token in document.dateline?.place.map({ document.tokens(of: [$0]) }) ?? 0..<0 {
      places.insert(tokens[token].keyHash)
    }
    for token in singles {
      guard
        let index = byName[tokens[token].keyHash]?.first(where: { entities[$0].firstToken != token }
        )
      else { continue }
      entities[index].mentionCount += 1
      mentions.append(Mention(token: token, start: token, entity: index))
    }
    mentions.sort { $0.token < $1.token }
    completeCounterparts()
  }

  /// "His Ostrian counterpart Tobias Rennfeld" holds the office of the person named before.
  private mutating func completeCounterparts() {
    for (place, mention) in mentions.enumerated() {
      guard
        let role = entities[mention.entity].roles.firstIndex(where: {
          $0.offices.contains(.counterpart) && mention.start <= $0.tokens.lowerBound
            && $0.tokens.lowerBound <= mention.token + 16
        }), entities[mention.entity].roles[role].offices == .counterpart
      else { continue }
      let before = mentions[..<place].suffix(4).last { other in
        other.entity != mention.entity && !entities[other.entity].roles.isEmpty
      }
      guard let before, let office = entities[before.entity].roles.first?.offices else { continue }
      entities[mention.entity].roles[role].offices.formUnion(office.subtracting(.counterpart))
    }
  }
}
