internal import ReadoutRecord

/// A person as the speaker of one statement.
struct SpokenName {
  var name: String
  var role: String?
  var country: String?

  /// Whether the article says the role; a table's word is no evidence for it.
  var isLearned: Bool

  init(name: String, role: String?, country: String?, isLearned: Bool) {
    self.name = name
    self.role = role
    self.country = country
    self.isLearned = isLearned
  }

  /// The speaker of a statement; `nil` when it is no person, or unknown.
  init?(_ statement: ReadoutRecord.Statement) {
    guard let speaker = statement.speaker, speaker.type == .person, let name = speaker.name else {
      return nil
    }
    self.init(
      name: name, role: speaker.role, country: speaker.country, isLearned: speaker.how != .table)
  }
}

/// A name of one article with all that the article says of who bears it.
struct PersonMention: Equatable {
  /// A role in the article's words, with the country as a code.
  struct Role: Hashable {
    var text: String
    var country: String?
  }

  /// The name as the record has it.
  var name: String

  /// The roles that the article gives, first met first.
  var roles: [Role] = []

  /// Number of statements under the name.
  var statementCount = 0

  /// The offices of the roles.
  var offices: Set<HeldOffice> {
    Set(roles.compactMap { HeldOffice(role: $0.text, country: $0.country) })
  }

  /// The mentions of one article, in the order of the names; several speakers of one statement are
  /// told apart.
  static func mentions(of spoken: [SpokenName]) -> [PersonMention] {
    var mentions: [PersonMention] = []
    var places: [String: Int] = [:]
    for speaker in spoken {
      let names = speaker.name.split(separator: ";").map { $0.drop { $0 == " " } }
      for name in names.map(String.init) where !name.isEmpty {
        let place = places[name] ?? mentions.count
        if place == mentions.count {
          places[name] = place
          mentions.append(PersonMention(name: name))
        }
        mentions[place].add(speaker, isAlone: names.count == 1)
      }
    }
    return mentions
  }

  private mutating func add(_ speaker: SpokenName, isAlone: Bool) {
    statementCount += 1
    guard isAlone, speaker.isLearned, let text = speaker.role, !text.isEmpty else { return }
    let role = Role(text: text, country: speaker.country)
    if !roles.contains(role) { roles.append(role) }
  }
}
