/// The name or description of a body, or of an office, by the words that tell it from others.
///
/// Words that only say who speaks for it are left out: "the ministry's press service" is the
/// ministry.
struct BodyName: Sendable, Hashable {
  /// The words that are left, in small letters, in their order.
  let words: [String]

  /// Whether a word says that somebody speaks for it: a spokesman, a press service.
  let isMouthpiece: Bool

  /// Reads a name.
  init(_ name: String) {
    let all = name.lowercased().split { !$0.isLetter && !"'’".contains($0) }.map(Self.bare)
    words = all.filter {
      $0.count > 1 && !Self.stopWords.contains($0) && !Self.mouthpieces.contains($0)
    }
    isMouthpiece = all.contains(where: Self.mouthpieces.contains)
  }

  /// Whether a role with these words is held in a body that is called by them: a spokesman, a
  /// minister.
  var isOfBody: Bool { isMouthpiece || words.contains(where: Self.general.contains) }

  /// How two names agree.
  enum Agreement: Comparable {
    /// By words that many bodies have, such as "the ministry".
    case general
    /// By the words that tell it from others.
    case particular
  }

  /// How both agree; `nil` when they are of two bodies, or one of them has no word.
  ///
  /// They agree when all words of the shorter name are in the other: "Transport Ministry" and
  /// "Ministry of Transport of Norland".
  func agreement(with other: BodyName) -> Agreement? {
    let (short, long) = words.count <= other.words.count ? (self, other) : (other, self)
    guard !short.words.isEmpty else { return nil }
    let isWithin = short.words.allSatisfy { word in
      long.words.contains { Self.areAlike(word, $0) }
    }
    guard isWithin else { return nil }
    return short.words.allSatisfy(Self.general.contains) ? .general : .particular
  }

  /// Whether it is of those who speak for a person: "Rennfeld's ministry", "one of his aides".
  func isHousehold(of person: String) -> Bool {
    guard let surname = BodyName(person).words.last else { return false }
    return words.contains(surname)
      && (isMouthpiece || words.contains(where: Self.households.contains))
  }

  private static func bare(_ word: Substring) -> String {
    let trimmed = word.drop { "'’".contains($0) }
    for ending in ["'s", "’s", "'", "’"] where trimmed.hasSuffix(ending) {
      return String(trimmed.dropLast(ending.count))
    }
    return String(trimmed)
  }

  /// Whether two words are one but for their ending: Norland and Norlandic, minister and ministry.
  private static func areAlike(_ one: String, _ other: String) -> Bool {
    if one == other { return true }
    let shared = zip(one, other).prefix { $0 == $1 }.count
    let shorter = min(one.count, other.count)
    return shared >= 4 && shared * 4 >= shorter * 3 && max(one.count, other.count) - shared <= 3
  }

  private static let stopWords = set("the a an of for and in at on its his her their said affairs")

  private static let mouthpieces = set(
    "spokesman spokeswoman spokesperson spokespeople spokesmen press service office statement "
      + "official officials representative representatives boss bosses chiefs leaders source "
      + "sources")

  private static let general = set(
    "ministry minister government club company firm agency authority union police party court bank "
      + "team hospital university council board league group association committee federation "
      + "department parliament embassy delegation commission army presidency palace")

  private static let households = set(
    "ministry assistant assistants aide aides adviser advisers team lawyer lawyers campaign camp")

  private static func set(_ line: String) -> Set<String> {
    Set(line.split(separator: " ").map(String.init))
  }
}
