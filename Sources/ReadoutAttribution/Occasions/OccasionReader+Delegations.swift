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
  mutating func joinDelegations() {
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

  private func isBeforePress(_ event: EventMemory.EventNumber) -> Bool {
    memory[event].kind == .briefing || memory[event].kind == .pressConference
  }

  private func isWeakBriefing(_ event: EventMemory.EventNumber) -> Bool {
    memory[event].kind == .briefing && memory[event].isWeak
  }

  private func isToday(_ told: PlacedStatement) -> Bool {
    told.surroundings != nil && told.statement.parent == nil && told.statement.act == .speech
      && !told.isEarlier && told.statement.saidOn.edtf == mainDay
  }

  private func isMember(_ told: PlacedStatement, of members: [String]) -> Bool {
    told.statement.speaker?.name.map(members.contains) ?? false
  }

  /// The persons who speak on the report's day for countries that held talks; `nil` when they are
  /// of one country only, or too many.
  private func members(of countries: Set<String>) -> [String]? {
    var members: [String] = []
    var parties: Set<String> = []
    for told in statements where isToday(told) && members.count <= Self.mostMembers {
      guard let speaker = told.statement.speaker, speaker.type == .person, let name = speaker.name,
        !members.contains(name), let party = party(of: told, among: countries)
      else { continue }
      members.append(name)
      parties.insert(party)
    }
    return parties.count > 1 && members.count <= Self.mostMembers ? members : nil
  }

  /// The country that the words of a source name beside the speaker's own name.
  private func party(of told: PlacedStatement, among countries: Set<String>) -> String? {
    if let country = told.statement.speaker?.country, countries.contains(country) { return country }
    let own = (told.statement.speaker?.name ?? "").lowercased().split(separator: " ")
    let stems = told.source.lazy.filter {
      isName($0) && !own.contains(document.tokens[$0].key[...])
    }
    .map { Self.stem(of: document.tokens[$0]) }
    return stems.first(where: countries.contains)
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

  /// The countries named in sentences of the lead that tell of talks or of a signing: their codes,
  /// and the stems of what may be the name of one that no table has.
  private func talkingCountries() -> Set<String> {
    var countries: Set<String> = []
    for sentence in document.sentences.lazy.filter({ isBody($0) }).prefix(Self.talkLead)
    where tellsOfTalks(sentence.tokens) {
      for index in sentence.tokens where isName(index) {
        let token = document.tokens[index]
        countries.insert(Country.lookUp(token)?.country.code ?? Self.stem(of: token))
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

  private static let talks: WordSet = ["talks", "negotiations", "consultations", "summit"]
  private static let treaties: WordSet = [
    "agreement", "accord", "treaty", "deal", "pact", "compact", "memorandum", "protocol",
  ]

  /// The first letters, which the name of a country and its adjective share: "ostr" of "Ostrian".
  private static func stem(of token: Token) -> String {
    String(token.key.prefix(4))
  }
}
