internal import ReadoutText

/// Collects the persons and bodies that an article names, with their titles and appositions.
struct NameScanner {
  let document: AnalysedText
  let tokens: [Token]

  /// What was found, in the order in which it is first met.
  var entities: [NamedEntity] = []

  /// Entities by the hash of the last word of their name, or of their acronym, first met first, as
  /// indices into `entities`.
  var byName: [UInt64: [Int]] = [:]

  /// Persons by the hash of the first word of their name, as indices into `entities`.
  var byFirstWord: [UInt64: [Int]] = [:]

  /// Where each entity is named, in text order.
  var mentions: [Mention] = []

  /// Hashes of words that stand as places: "in Varn", the place of the dateline.
  var places: Set<UInt64> = []

  /// Hashes of what adjectives of countries may be made of: "norland" of "Norlandic".
  var countries: Set<UInt64> = []

  /// Words written large that stand alone, as indices of tokens.
  var singles: [Int] = []

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

  /// The most entities of one last word that a name is compared with, the first ones.
  static let mostOfOneName = 64

  /// The most roles that are kept of an entity, the first ones.
  static let mostRoles = 32

  /// Reads a text.
  ///
  /// - Complexity: O(n) in the number of tokens.
  init(document: AnalysedText) {
    self.document = document
    tokens = document.tokens
    for paragraph in document.paragraphs where paragraph.role != .boilerplate {
      guard paragraph.role == .body || !isInTitleCase(paragraph.tokens),
        !document.isCreditLine(paragraph)
      else { continue }
      scan(paragraph.tokens)
    }
    finish()
  }

  mutating func scan(_ paragraph: Range<Int>) {
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
  func isInTitleCase(_ paragraph: Range<Int>) -> Bool {
    var (large, all) = (0, 0)
    for index in paragraph where tokens[index].kind == .word {
      guard tokens[index].key.utf8.count > 3 else { continue }
      all += 1
      if tokens[index].isCapitalized { large += 1 }
    }
    return all > 3 && large * 5 >= all * 4
  }

  func startsRun(_ index: Int) -> Bool {
    let token = tokens[index]
    return token.isCapitalized && token.kind == .word
      && !WordClass(of: token).isAmong([.closed, .determiners, .subjectPronouns])
      && !Self.calendar.contains(token) && !isTimeBeforeMonth(index)
      && !(Self.openers.contains(token) && opensSentence(index))
  }

  /// Words that are written large where they open a sentence, before a name: "Maybe Tavik knew".
  private static let openers: WordSet = [
    "maybe", "perhaps", "besides", "alongside", "absent", "unlike", "instead", "still", "yet",
    "even", "only", "just", "once", "indeed", "thankfully", "sadly", "sure",
  ]

  private func opensSentence(_ index: Int) -> Bool {
    index == document.sentences[Int(document.sentenceOfToken[index])].tokens.lowerBound
  }

  /// "Last May she had told": a word of time before a month that may be a name as well.
  private func isTimeBeforeMonth(_ index: Int) -> Bool {
    ["last", "next"].contains(tokens[index].key) && index + 1 < tokens.count
      && ["may", "april", "august"].contains(tokens[index + 1].key)
  }

  /// Names of days and months, which stand before names and are no part of them.
  static let calendar: WordSet = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january",
    "february", "march", "june", "july", "september", "october", "november", "december",
    "yesterday", "today", "meanwhile", "later", "earlier", "afterwards",
  ]

  func runEnd(from start: Int, to limit: Int) -> Int {
    var end = start + 1
    while end < limit, !isDay(end) {
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

  /// "Speaking Sunday", "told HBN Saturday": a day behind words written large, and no part of a name
  /// such as "the Varn Sunday Courant".
  private func isDay(_ index: Int) -> Bool {
    guard Self.weekdays.contains(tokens[index]) else { return false }
    return index + 1 == tokens.count || !tokens[index + 1].isCapitalized
      || !WordClass(of: tokens[index + 1]).isAmong(.bodies)
        && !Listeners.outletNames.contains(tokens[index + 1])
  }

  static let weekdays: WordSet = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
  ]

  func endsSentence(_ index: Int) -> Bool {
    document.sentenceOfToken[index] != document.sentenceOfToken[index + 1]
  }

  /// Adds a run of words written large, its title on the left and its apposition on the right.
  mutating func add(run: Range<Int>, paragraph: Range<Int>) {
    if stands(run.lowerBound, behind: Self.placePrepositions, in: paragraph) {
      places.insert(tokens[run.lowerBound].keyHash)
    }
    if run.count == 1 { singles.append(run.lowerBound) }
    addCountries(of: tokens[run.lowerBound])
    if isOwnerOfOffice(run) { countries.insert(tokens[run.lowerBound].keyHash) }
    // Most runs are single words that nothing introduces.
    let isIntroduced =
      isSinglePerson(run, in: paragraph) || isSingleBody(run, in: paragraph)
    guard run.count > 1 || isIntroduced || isTitled(run, in: paragraph), !isShouted(run) else {
      return
    }
    let phrase = NamePhrase(run, in: document)
    guard !phrase.name.isEmpty else { return }
    let nameTokens = withoutPlace(phrase.name, paragraph: paragraph)
    let name = tokens[nameTokens]
    var title = title(before: name.startIndex, in: paragraph)
    // "Norlandic President" opens the run, and no table knows Norland.
    if phrase.name == nameTokens, title.lowerBound > run.lowerBound, !title.isEmpty {
      title = run.lowerBound..<title.upperBound
    }
    guard !title.isEmpty || isIntroduced || name.count(where: \.isWord) > 1,
      Country.lookUp(name) == nil, name.count > 1 || !isCommon(nameTokens.lowerBound)
    else { return }
    var entity = NamedEntity(
      words: document.words(nameTokens), personhood: personhood(of: nameTokens, title: title),
      nameTokens: nameTokens)
    if title.isEmpty { entity.personhood += bodyhood(of: nameTokens, in: paragraph) }
    if entity.isPerson { describe(&entity, title: title, paragraph: paragraph) }
    let index = merge(entity)
    if let index {
      mentions.append(Mention(token: nameTokens.lowerBound, start: title.lowerBound, entity: index))
      if !entity.isPerson { addAcronym(behind: nameTokens.upperBound, of: index, in: paragraph) }
    }
  }

  /// Whether a title stands before a single word, as in "Minister Orrel"; "the former Ondarian
  /// president" names nobody.
  private func isTitled(_ run: Range<Int>, in paragraph: Range<Int>) -> Bool {
    let title = title(before: run.lowerBound, in: paragraph)
    guard !title.isEmpty, run.upperBound < paragraph.upperBound,
      !tokens[run.upperBound].isCapitalized, Role.isOffice(tokens[run.upperBound])
    else { return !title.isEmpty }
    return title.contains { WordClass(of: tokens[$0]).isAmong([.offices, .courtesy]) }
  }

  /// Adds the acronym in brackets behind a body's name: "World Health Organization (WHO)".
  mutating func addAcronym(behind end: Int, of entity: Int, in paragraph: Range<Int>) {
    guard end + 2 < paragraph.upperBound, tokens[end].isMark("("), tokens[end + 2].isMark(")"),
      tokens[end + 1].isAllCapitals
    else { return }
    byName[tokens[end + 1].keyHash, default: []].append(entity)
  }

  /// The entity of the same last word that a name is of.
  ///
  /// "Mr Tavik" of two Taviks is who is known to be a man, else whoever was named last of whom
  /// nothing is known.
  private func namesake(of entity: NamedEntity, among others: ArraySlice<Int>) -> Int? {
    guard entity.words.count == 1, let gender = entity.gender, others.count > 1 else {
      return others.first { entities[$0].canBe(entity) }
    }
    let possible = others.filter { entities[$0].canBe(entity) }
    let same = possible.filter { entities[$0].gender == gender }
    let open = same.isEmpty ? possible.filter { entities[$0].gender == nil } : same
    return mentions.last { open.contains($0.entity) }?.entity ?? possible.first
  }

  /// Joins an entity with one of the same name, or adds it; returns its index.
  mutating func merge(_ entity: NamedEntity) -> Int? {
    let last = tokens[NameScanner.surname(of: entity.nameTokens, in: tokens)]
    let hash = last.keyHash
    let match = namesake(of: entity, among: (byName[hash] ?? []).prefix(Self.mostOfOneName))
    guard let index = match ?? calledByFirstWord(entity) ?? calledAlone(entity) else {
      guard entities.count < Self.mostEntities else { return nil }
      byName[hash, default: []].append(entities.count)
      if let bare = Self.withoutArticle(last) { byName[bare, default: []].append(entities.count) }
      entities.append(entity)
      if entity.isPerson, entity.words.count > 1 {
        byFirstWord[tokens[entity.nameTokens.lowerBound].keyHash, default: []]
          .append(entities.count - 1)
      }
      return entities.count - 1
    }
    if entity.words.count > entities[index].words.count {
      entities[index].words = entity.words
      entities[index].nameTokens = entity.nameTokens
      if match == nil { byName[hash, default: []].append(index) }
    }
    let newRoles = entity.roles.filter { role in
      !entities[index].roles.contains { $0.text == role.text && $0.places == role.places }
    }
    entities[index].roles += newRoles.prefix(Self.mostRoles - entities[index].roles.count)
    let newPlaces = entity.places.filter { !entities[index].places.contains($0) }
    entities[index].places += newPlaces.prefix(Self.mostRoles)
    entities[index].gender = entities[index].gender ?? entity.gender
    entities[index].age = entities[index].age ?? entity.age
    entities[index].personhood += entity.personhood
    entities[index].isSucceeded = entities[index].isSucceeded || entity.isSucceeded
    entities[index].mentionCount += 1
    return index
  }
}
