internal import ReadoutRecord
internal import ReadoutText

// The press conference of two countries whose talks the lead tells of without naming who held them.

extension OccasionReader {
  /// The number of sentences at the start of an article that are searched for talks.
  private static let talkLead = 6

  /// The most speakers of a press conference.
  private static let mostMembers = 6

  /// Joins the speakers of countries that held talks, when one of them told reporters: the others
  /// spoke beside them.
  func joinDelegations() {
    let countries = talkingCountries()
    guard countries.count > 1, let members = members(of: countries) else { return }
    let first = statements.firstIndex { told in
      guard let event = told.event, isToday(told), isMember(told, of: members) else { return false }
      return isBeforePress(event) && !memory[event].namesPartners
    }
    guard let first, let event = statements[first].event else { return }
    memory.makeJoint(
      event, of: members, "talks of their countries are told of before it")
    for index in statements.indices where isToday(statements[index]) {
      let told = statements[index]
      guard isMember(told, of: members), told.event.map(isWeakBriefing) ?? true,
        let surroundings = told.surroundings, !telling.isApart(surroundings)
      else { continue }
      statements[index].event = event
      statements[index].reading.sharedWith = index == first ? nil : statements[first].statement.n
    }
  }

  /// Joins the speaker of "standing beside her" to what she said before, at the place of both.
  func joinBeside(_ told: PlacedStatement, at event: EventMemory.EventNumber) {
    guard let speaker = told.statement.speaker?.name, let before = memory.lastEntry,
      before.event != event, told.sentence - before.sentence <= Self.farthestBeside,
      let other = memory.lastSpeaker, memory[event].participants.contains(other),
      memory[before.event].isPlaced, memory[before.event].place == memory[event].place
    else { return }
    memory.makeJoint(before.event, of: [speaker], "another speaker stood beside")
  }

  /// The most sentences between two who speak side by side.
  private static let farthestBeside = 3

  private func isBeforePress(_ event: EventMemory.EventNumber) -> Bool {
    memory[event].kind == .briefing || memory[event].kind == .pressConference
  }

  private func isWeakBriefing(_ event: EventMemory.EventNumber) -> Bool {
    memory[event].kind == .briefing && memory[event].isWeak
  }

  /// Whether a statement is made on the day of the report, as far as its words tell.
  func isToday(_ told: PlacedStatement) -> Bool {
    told.surroundings != nil && told.statement.parent == nil && told.statement.act == .speech
      && !told.isEarlier && told.statement.saidOn.edtf == mainDay
  }

  private func isMember(_ told: PlacedStatement, of members: [String]) -> Bool {
    told.statement.speaker?.name.map(members.contains) ?? false
  }

  /// The persons who speak on the report's day for countries that held talks; `nil` when they are
  /// of one country only, or too many.
  private func members(of countries: Set<PlaceKey>) -> [String]? {
    var members: [String] = []
    var parties: Set<PlaceKey> = []
    for told in statements where isToday(told) && members.count <= Self.mostMembers {
      guard let speaker = told.statement.speaker, speaker.type == .person, let name = speaker.name,
        !members.contains(name),
        let party = origins.places(of: speaker).first(where: countries.contains)
      else { continue }
      members.append(name)
      parties.insert(party)
    }
    return parties.count > 1 && members.count <= Self.mostMembers ? members : nil
  }

  /// Whether a token is written large and is no title, day or small word.
  private func isName(_ index: Int) -> Bool {
    let token = document.tokens[index]
    guard token.isCapitalized, DateWords.roles[token] == nil else { return false }
    return !Self.offices.contains(token)
      && !WordClass(of: token).isAmong([
        .offices, .courtesy, .modifiers, .bodies, .times, .determiners, .prepositions,
        .conjunctions, .subjectPronouns,
      ])
  }

  private static let offices: WordSet = ["foreign", "prime", "general", "first", "state"]

  /// The countries named in sentences of the lead that tell of talks or of a signing, and whatever
  /// else may be the name of one that no table has.
  private func talkingCountries() -> Set<PlaceKey> {
    var countries: Set<PlaceKey> = []
    for sentence in document.sentences.lazy.filter({ self.isBody($0) }).prefix(Self.talkLead)
    where tellsOfTalks(sentence.tokens) {
      for index in sentence.tokens where isName(index) {
        let token = document.tokens[index]
        countries.insert(
          Country.lookUp(token).map { PlaceKey(country: $0.country) } ?? PlaceKey(name: token.key))
      }
    }
    return countries
  }

  private func isBody(_ sentence: Sentence) -> Bool {
    document.paragraphs[sentence.paragraph].role == .body
  }

  private func tellsOfTalks(_ tokens: Range<Int>) -> Bool {
    tokens.contains { index in
      let token = document.tokens[index]
      if Self.talks.contains(token) { return true }
      return token.key == "signed"
        && document.tokens[index..<min(tokens.upperBound, index + 9)].contains {
          Self.treaties.contains($0)
        }
    }
  }

  /// Whether title and lead tell of a gathering of countries, to which all who speak may have come.
  var isInternational: Bool {
    document.sentences.prefix(Self.talkLead + 2).contains { sentence in
      tellsOfTalks(sentence.tokens)
        || sentence.tokens.contains { Self.gatherings.contains(document.tokens[$0]) }
    }
  }

  private static let gatherings: WordSet = ["convention", "assembly", "forum", "met"]
  private static let talks: WordSet = ["talks", "negotiations", "consultations", "summit"]
  private static let treaties: WordSet = [
    "agreement", "accord", "treaty", "deal", "pact", "compact", "memorandum", "protocol",
  ]
}
