internal import ReadoutRecord
internal import ReadoutText

// The entity that a name means, and where it was named last.

extension SpeakerResolver {
  /// The entity of a full name or of its last word; with several of one surname, the one whom the
  /// title, the gender or the latest mention tells.
  func entity(named phrase: NamePhrase) -> Int? {
    let words = document.words(phrase.name)
    guard !phrase.name.isEmpty else { return nil }
    let last = NameScanner.surname(of: phrase.name, in: document.tokens)
    var matches: [Int] = entities(called: document.tokens[last]).filter { index in
      entities[index].canBeCalled(words) || words.count == 1
    }
    if matches.isEmpty { matches = folded(words) }
    if matches.isEmpty, words.count == 1 {
      let token = document.tokens[last]
      return bodyCalled(token) ?? personCalledFirst(token)
    }
    if matches.count == 1, let only = matches.first, words.count == 1,
      let gender = courtesyGender(of: phrase), isOfOtherGender(only, than: gender, surname: last)
    {
      return relative(of: only, gender: gender)
    }
    guard matches.count > 1 else { return matches.first }
    return choice(among: matches, phrase: phrase)
  }

  func courtesyGender(of phrase: NamePhrase) -> Gender? {
    phrase.title.lazy.compactMap { Titles.courtesyGender[document.tokens[$0]] }.first
  }

  func choice(among matches: [Int], phrase: NamePhrase) -> Int? {
    let role = Role(phrase.title, in: document)
    let gender = courtesyGender(of: phrase)
    let words = document.words(phrase.name)
    let best = matches.map { index -> Double in
      var score = role.map { fit(index, $0) } ?? 0
      if let gender, let known = entities[index].gender { score += gender == known ? 1 : -2 }
      if words.count > 1, entities[index].words == words { score += 3 }
      return score
    }
    let top = best.max() ?? 0
    let left = zip(matches, best).filter { $0.1 == top }.map(\.0)
    guard left.count > 1 else { return left.first }
    let spoken = history.last { spoken in spoken.finding.entity.map(left.contains) ?? false }
    if let entity = spoken?.finding.entity { return entity }
    let mention = latestMention(before: phrase.name.lowerBound) { left.contains($0) }
    return mention ?? left.max { entities[$0].words.count < entities[$1].words.count }
  }

  /// Entities whose name is only spelled otherwise: "Veshniar" for "Veshnyar".
  func folded(_ words: [String]) -> [Int] {
    guard let last = words.last, last.utf8.count > 3 else { return [] }
    let key = NameFolding.fold(last)
    return entities.indices.prefix(200).filter { index in
      guard entities[index].isPerson, let surname = entities[index].words.last,
        surname.utf8.first == last.utf8.first, surname.utf8.count + 2 >= last.utf8.count
      else { return false }
      return NameFolding.fold(surname) == key && entities[index].canBeCalled(words)
    }
  }

  /// The entities among which the holder of a role is looked for, as indices: those first named in
  /// the 300 before a token and in the 100 behind it, and the last that sources brought in.
  func near(_ token: Int) -> [Int] {
    var (low, high) = (0, scannedCount)
    while low < high {
      let middle = (low + high) / 2
      if entities[middle].firstToken <= token { low = middle + 1 } else { high = middle }
    }
    let scanned = max(0, low - 300)..<min(scannedCount, low + 100)
    let added = max(scannedCount, entities.count - 100)..<entities.count
    return Array(scanned) + Array(added)
  }

  /// The only person whose name of several words begins with a word: "Cho" of "Cho Min-jae".
  func personCalledFirst(_ token: Token) -> Int? {
    guard let found = byFirstWord[token.keyHash], found.count == 1, let index = found.first,
      entities[index].personhood > 0 || !Geography.names(entities[index].surname),
      !places.contains(token.keyHash), Country.lookUp(token) == nil
    else { return nil }
    return index
  }

  /// The body whose name begins with a word: "Ford" of "Ford Motor Company".
  func bodyCalled(_ token: Token) -> Int? {
    entities.firstIndex {
      !$0.isPerson && document.tokens[$0.nameTokens.lowerBound].keyHash == token.keyHash
    }
  }

  /// The last mention of an entity that a test takes, before a token.
  func latestMention(before token: Int, where takes: (Int) -> Bool) -> Int? {
    var index = mentionIndex(before: token)
    let first = max(0, index - Self.longestLook)
    while index > first {
      index -= 1
      if takes(mentions[index].entity) { return mentions[index].entity }
    }
    return nil
  }

  /// The most mentions that are looked back over.
  static let longestLook = 100

  /// The number of mentions that stand before a token.
  func mentionIndex(before token: Int) -> Int {
    var (low, high) = (0, mentions.count)
    while low < high {
      let middle = (low + high) / 2
      if mentions[middle].token < token { low = middle + 1 } else { high = middle }
    }
    return low
  }

  func speaker(_ index: Int, how: SpeakerResolution, confidence: Double) -> Speaker {
    let entity = entities[index]
    let roles = entity.roles.lazy.filter { !$0.isVerb }
    let role = roles.first { $0.offices != .counterpart } ?? roles.first
    return Speaker(
      name: entity.name, type: type(of: entity), role: entity.isPerson ? role?.text : nil,
      country: entity.places.lazy.compactMap(\.countryCode).first
        ?? (entity.isPerson ? nil : country(in: entity.nameTokens)),
      how: how, confidence: confidence)
  }
}
