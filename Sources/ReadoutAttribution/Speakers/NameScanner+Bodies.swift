internal import ReadoutText

// Names that the text introduces as those of bodies: "Sund Lines, the ferry operator,".

extension NameScanner {
  /// What the words around a name take from its personhood: 0 where they tell of no body.
  func bodyhood(of name: Range<Int>, in paragraph: Range<Int>) -> Int {
    let isBody =
      name.count > 1 && Self.forms.contains(tokens[name.upperBound - 1])
      || isBodyByApposition(behind: name.upperBound, to: paragraph.upperBound)
      || isBodyByNoun(before: name.lowerBound, from: paragraph.lowerBound)
    return isBody ? -4 : 0
  }

  /// Whether a single word is the name of a body that the text introduces: "Corvex, the carmaker,".
  func isSingleBody(_ run: Range<Int>, in paragraph: Range<Int>) -> Bool {
    run.count == 1 && !stands(run.lowerBound, behind: Self.placePrepositions, in: paragraph)
      && bodyhood(of: run, in: paragraph) < 0
  }

  /// "…, the ferry operator," and "…, a charity that feeds children,".
  private func isBodyByApposition(behind end: Int, to limit: Int) -> Bool {
    guard end + 3 < limit, tokens[end].isMark(","),
      ["a", "an", "the", "its"].contains(tokens[end + 1].key)
    else { return false }
    var last = end + 1
    while last + 1 < limit, last - end < 7, tokens[last + 1].kind == .word,
      !WordClass(of: tokens[last + 1]).isAmong([.prepositions, .closed])
    {
      last += 1
    }
    guard last > end + 1, last + 1 < limit, isBorder(last + 1) || endsNounPhrase(last + 1) else {
      return false
    }
    return isBodyNoun(last)
  }

  /// "The ferry operator" before "Sund Lines"; not "told the company", behind which a clause begins.
  private func isBodyByNoun(before name: Int, from limit: Int) -> Bool {
    if isNamed(name, from: limit) { return true }
    guard name > limit,
      HeadedBodies.isCompany(tokens[name - 1]) || Self.introducing.contains(tokens[name - 1]),
      !tokens[name - 1].isCapitalized, !isHeld(name - 1, from: limit)
    else { return false }
    return !tokens[max(limit, name - 4)..<name].contains {
      ReportingVerb.lookUp($0)?.verb.frame == .addressee
    }
  }

  /// "Governor of the Tarvian central bank Orsa Dunn": a body in a title, as agencies write it.
  private func isHeld(_ noun: Int, from limit: Int) -> Bool {
    guard let of = (max(limit + 1, noun - 4)..<noun).last(where: { tokens[$0].key == "of" })
    else { return false }
    return tokens[of - 1].isCapitalized && Role.isOffice(tokens[of - 1])
  }

  /// Last words of the names of firms.
  private static let forms: WordSet = ["co.", "co", "llp", "ag", "s.a.", "s.p.a.", "oy", "ab"]

  /// Nouns beside those for companies behind which a body's name stands.
  private static let introducing: WordSet = [
    "newspaper", "daily", "weekly", "tabloid", "journal", "magazine", "broadcaster", "website",
    "charity", "bank", "lender", "watchdog", "brewery", "publisher", "ferry",
    "trawler", "ship",
  ]

  /// "The supplier, Torinex, was not named": the name behind a definite body.
  private func isNamed(_ name: Int, from limit: Int) -> Bool {
    guard name - 3 >= limit, tokens[name - 1].isMark(","), HeadedBodies.isCompany(tokens[name - 2])
    else { return false }
    return (max(limit, name - 5)..<name - 2).contains { tokens[$0].key == "the" }
  }

  private func endsNounPhrase(_ index: Int) -> Bool {
    ["that", "which", "of", "in", "for", "with", "behind", "from", "based"].contains(
      tokens[index].key)
  }

  private func isBodyNoun(_ index: Int) -> Bool {
    let token = tokens[index]
    return !token.isCapitalized && !Role.isOffice(token)
      && (HeadedBodies.kind(of: token) != nil || Titles.bodiesCalled[token] != nil)
  }
}
