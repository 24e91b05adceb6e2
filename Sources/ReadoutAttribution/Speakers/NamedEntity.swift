internal import ReadoutText

/// Somebody or some body that an article names, with all that it says of them.
struct NamedEntity: Sendable {
  /// The words of the fullest form.
  var words: [String]

  /// How much speaks for a person, above 0, or for a body, a place or a thing, below.
  var personhood: Int

  /// The roles that the article gives, in its own words, first met first.
  var roles: [Role] = []

  /// The countries, bodies and places that the article ties it to.
  var places: [PlaceKey] = []

  /// What titles, first names and pronouns tell of the gender.
  var gender: Gender?

  /// The age in years that the article gives.
  var age: Int?

  /// Whether the article says that somebody else took over the office.
  var isSucceeded = false

  /// Index of the person whose office this one took over, where the article says so.
  var succeeds: Int?

  /// Index of the token where the name was first met.
  var firstToken: Int

  /// The tokens of the fullest form.
  var nameTokens: Range<Int>

  /// Number of times that the name was met.
  var mentionCount = 1

  /// Creates an entity without roles.
  init(words: [String], personhood: Int, nameTokens: Range<Int>) {
    self.words = words
    self.personhood = personhood
    self.nameTokens = nameTokens
    firstToken = nameTokens.lowerBound
  }

  /// Whether it is a person rather than a body, a place or a thing.
  var isPerson: Bool { personhood >= 0 }

  /// The fullest form.
  var name: String { words.joined(separator: " ") }

  /// The last word of the name in lower case, by which the article may call the person alone.
  var surname: String { words.last?.lowercased() ?? "" }
}

extension NamedEntity {
  /// Whether another mention of the same last word can be the same.
  func canBe(_ other: NamedEntity) -> Bool {
    // A body is called by its last words, a person by first name or initial too.
    if personhood < -1 || other.personhood < -1 {
      guard (personhood < 2) && (other.personhood < 2) else { return false }
      // The spelling of first names costs more than the comparison of the ends.
      return
        (words.suffix(other.words.count).elementsEqual(other.words)
        || other.words.suffix(words.count).elementsEqual(words)) && canBeCalled(other.words)
    }
    guard canBeCalled(other.words) else { return false }
    if words.count > 1, other.words.count > 1, let gender, let theirs = other.gender,
      gender != theirs
    {
      return false
    }
    return !isContradicted(by: other)
  }

  /// Whether words that end with the same last word can be its name.
  func canBeCalled(_ name: [String]) -> Bool {
    guard words.count > 1, name.count > 1, let first = words.first, let theirs = name.first else {
      return true
    }
    return GivenNames.canBeSame(first, theirs)
  }

  /// Whether both hold offices that nobody holds at once: two persons of one name.
  private func isContradicted(by other: NamedEntity) -> Bool {
    guard let mine = roles.first(where: \.isExclusive),
      let theirs = other.roles.first(where: \.isExclusive)
    else { return false }
    return mine.offices.isDisjoint(with: theirs.offices)
      && !mine.places.contains(where: theirs.places.contains)
  }
}

extension Role {
  /// Whether it is a present office of a country that leaves room for no other.
  fileprivate var isExclusive: Bool {
    !isFormer && !isDeputy && !places.isEmpty && !offices.isDisjoint(with: OfficeKinds.exclusive)
  }
}
