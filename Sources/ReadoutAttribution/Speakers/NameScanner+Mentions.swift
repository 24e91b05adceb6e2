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

  /// Finds the names that stand as single words, and gives counterparts the office of whom they
  /// meet.
  mutating func finish() {
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
  mutating func completeCounterparts() {
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
