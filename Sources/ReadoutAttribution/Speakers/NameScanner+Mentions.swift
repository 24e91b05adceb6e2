internal import ReadoutText

// Where names stand as single words.

extension NameScanner {
  /// The token of a name by which it may stand alone: the last that is no number such as "II".
  static func surname(of name: Range<Int>, in tokens: [Token]) -> Int {
    var last = name.upperBound - 1
    while last > name.lowerBound, ordinals.contains(tokens[last]) || !tokens[last].isWord {
      last -= 1
    }
    return last
  }

  static let ordinals: WordSet = [
    "ii", "iii", "iv", "v", "vi", "vii", "viii", "xii", "xiii", "xiv", "xvi", "jr", "jr.", "sr",
    "sr.",
  ]

  /// The hash of "sisi" of "al-sisi".
  static func withoutArticle(_ token: Token) -> UInt64? {
    guard token.isASCII, let hyphen = token.key.utf8.firstIndex(of: UInt8(ascii: "-")),
      NamePhrase.startsWithArticle(token)
    else { return nil }
    return WordHash.hash(token.key.utf8[token.key.utf8.index(after: hyphen)...])
  }

  /// The person whose family name stands first, as in "Cho Min-jae": "Minister Cho" is the same.
  func calledByFirstWord(_ entity: NamedEntity) -> Int? {
    guard entity.words.count == 1, entity.isPerson,
      let index = calledByFirstWord(entity.nameTokens.lowerBound), entities[index].canBe(entity)
    else { return nil }
    return index
  }

  /// The person whom the article called by the family name alone before it gives all of it:
  /// "Norland's Cho" is Cho Min-jae.
  func calledAlone(_ entity: NamedEntity) -> Int? {
    let first = entity.nameTokens.lowerBound
    guard entity.words.count > 1, entity.isPerson, entity.personhood > 0,
      !GivenNames.contains(tokens[first]), let found = byName[tokens[first].keyHash],
      found.count == 1, let index = found.first, entities[index].words.count == 1,
      entities[index].isPerson, entities[index].canBe(entity)
    else { return nil }
    return index
  }

  /// The only person whose name of several words begins with a word, unless that is known as a
  /// first name.
  func calledByFirstWord(_ token: Int) -> Int? {
    guard let found = byFirstWord[tokens[token].keyHash], found.count == 1, let index = found.first,
      entities[index].personhood > 0, !GivenNames.contains(tokens[token]),
      Country.lookUp(tokens[token]) == nil
    else { return nil }
    return index
  }

  /// Finds the names that stand as single words, and gives counterparts the office of whom they
  /// meet.
  mutating func finish() {
    for token in document.dateline?.place.map({ document.tokens(of: [$0]) }) ?? 0..<0 {
      places.insert(tokens[token].keyHash)
    }
    addRelatives()
    for token in singles {
      let named = byName[tokens[token].keyHash]?.first { entities[$0].firstToken != token }
      guard let index = named ?? calledByFirstWord(token) else { continue }
      entities[index].mentionCount += 1
      mentions.append(Mention(token: token, start: token, entity: index))
    }
    mentions.sort { $0.token < $1.token }
    completeCounterparts()
    completeSuccessors()
  }

  /// "His Ostrian counterpart Tobias Rennfeld" holds the office of the person named before.
  mutating func completeCounterparts() {
    for (place, mention) in mentions.enumerated() {
      guard
        let role = entities[mention.entity].roles.firstIndex(where: {
          $0.offices.contains(.counterpart)
            && (mention.start <= $0.tokens.lowerBound
              && $0.tokens.lowerBound <= mention.token + 16
              || $0.tokens.upperBound + 1 == mention.start)
        }), entities[mention.entity].roles[role].offices == .counterpart
      else { continue }
      let before = mentions[..<place].suffix(4).last { other in
        other.entity != mention.entity && !entities[other.entity].roles.isEmpty
      }
      guard let before, let held = entities[before.entity].roles.first else { continue }
      entities[mention.entity].roles[role].takeOver(held)
    }
  }

  /// "Orrel's successor, Honor Tavik" holds the office that Orrel held.
  mutating func completeSuccessors() {
    for (place, mention) in mentions.enumerated() {
      guard
        entities[mention.entity].roles.contains(where: {
          $0.professions.contains("successor") && mention.start - 6 <= $0.tokens.lowerBound
            && $0.tokens.upperBound <= mention.token + 1
        }),
        let before = mentions[..<place].suffix(4).last(where: { $0.entity != mention.entity }),
        entities[before.entity].isPerson, entities[mention.entity].succeeds == nil
      else { continue }
      entities[mention.entity].succeeds = before.entity
      entities[before.entity].isSucceeded = true
    }
  }
}
