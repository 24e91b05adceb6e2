internal import ReadoutText

// Two persons of one family: "Ms Orrel's brother Clem" is Mr Orrel.

extension SpeakerResolver {
  /// Whether the article calls a person of a surname by a courtesy title of the other gender, so that
  /// "Mr Orrel" is not her who is "Ms Orrel".
  func isOfOtherGender(_ index: Int, than gender: Gender, surname: Int) -> Bool {
    guard entities[index].gender == opposite(gender) else { return false }
    return mentions.contains { mention in
      guard mention.entity == index else { return false }
      return document.tokens[mention.start..<mention.token].contains {
        Titles.courtesyGender[$0] == opposite(gender)
      }
    }
  }

  /// The relative of a person whom the article brings up by the first name alone, under the surname
  /// that both bear; `nil` where it names none of that gender.
  func relative(of index: Int, gender: Gender) -> Int? {
    entities.indices.last { other in
      entities[other].gender == gender && entities[other].words.count == 2
        && entities[other].surname == entities[index].surname && other != index
    }
  }
}

extension NameScanner {
  /// Adds "Clem" of "Ms Orrel's brother Clem" and "Mr Orrel, whose brother Clem" as Clem Orrel.
  mutating func addRelatives() {
    for first in singles {
      guard first > 2, let gender = Self.kin[tokens[first - 1]],
        byName[tokens[first].keyHash] == nil,
        let owner = bearer(before: first - 1), let surname = entities[owner].words.last
      else { continue }
      let name = document.words(first..<(first + 1)) + [surname]
      var entity = NamedEntity(words: name, personhood: 3, nameTokens: first..<(first + 1))
      entity.gender = gender
      guard entities.count < Self.mostEntities else { return }
      entities.append(entity)
      let index = entities.count - 1
      byName[tokens[NameScanner.surname(of: entities[owner].nameTokens, in: tokens)].keyHash]?
        .append(index)
      byName[tokens[first].keyHash] = [index]
      mentions.append(Mention(token: first, start: first, entity: index))
    }
  }

  /// Whose relative stands at a token: the person of "Orrel's brother" and of "Orrel, whose brother".
  private func bearer(before noun: Int) -> Int? {
    let isWhose = tokens[noun - 1].key == "whose" && tokens[noun - 2].isMark(",")
    let isPossessive = tokens[noun - 1].kind == .clitic && tokens[noun - 1].key == "'s"
    if ["his", "her"].contains(tokens[noun - 1].key) { return namedBefore(noun - 1) }
    guard isWhose || isPossessive else { return nil }
    let last = isWhose ? noun - 3 : noun - 2
    guard last >= 0, tokens[last].isCapitalized else { return nil }
    return byName[tokens[last].keyHash]?.first { entities[$0].isPerson }
  }

  /// The most tokens before "his" or "her" that are read for whose relative is meant.
  private static let longestWayToBearer = 60

  /// The person named last before "his" or "her", in the same sentence.
  private func namedBefore(_ pronoun: Int) -> Int? {
    var index = pronoun - 1
    while index >= max(0, pronoun - Self.longestWayToBearer),
      document.sentenceOfToken[index] == document.sentenceOfToken[pronoun]
    {
      if tokens[index].isCapitalized,
        let person = byName[tokens[index].keyHash]?.first(where: { entities[$0].isPerson })
      {
        return person
      }
      index -= 1
    }
    return nil
  }

  private static let kin: WordTable<Gender> = [
    "brother": .male, "father": .male, "son": .male, "husband": .male, "uncle": .male,
    "nephew": .male, "grandfather": .male, "grandson": .male, "sister": .female,
    "mother": .female, "daughter": .female, "wife": .female, "aunt": .female, "niece": .female,
    "grandmother": .female, "granddaughter": .female, "widow": .female,
  ]
}
