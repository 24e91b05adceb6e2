internal import ReadoutText

/// The name of a person, compared with other spellings of it.
///
/// Whether two names may be of one person is a matter of spelling alone: what was said, and when,
/// has to tell the rest.
package struct PersonName: Sendable, Hashable {
  /// The folded words, the surname last.
  private let words: [String]

  /// Reads a name; `nil` when nothing of it is left.
  package init?(_ name: String) {
    guard let skeleton = NameSkeleton(Self.withoutInnerHyphens(name)) else { return nil }
    words = skeleton.words
  }

  /// Whether it is a single word: a surname, as a rule.
  package var isSurname: Bool { words.count == 1 }

  /// The first consonants of the surname, which its spellings share.
  package var key: String {
    let consonants = NameSkeleton(words.last ?? "")?.keys.min() ?? ""
    return String(consonants.prefix(4))
  }

  /// Whether both may be names of one person.
  ///
  /// A surname that stands alone agrees with every name that has it. Slips of spelling are let
  /// pass in long words, other endings of women's names are not.
  package func mayBeOne(with other: PersonName) -> Bool {
    if words == other.words { return true }
    if isSurname || other.isSurname {
      return Self.areAlike(words.last, other.words.last)
        || words.first == other.words.last || words.last == other.words.first
    }
    return Self.areAlike(words.last, other.words.last)
      && Self.areForenamesAlike(words.first, other.words.first)
  }

  /// `Varga-Nielsen` as one word; `al-Varga` as two.
  private static func withoutInnerHyphens(_ name: String) -> String {
    var result = ""
    var before: Character = " "
    for (letter, next) in zip(name, name.dropFirst() + " ") {
      let joins = letter == "-" && before.isLetter && next.isUppercase
      if !joins { result.append(letter) }
      before = letter
    }
    return result
  }

  private static func areForenamesAlike(_ one: String?, _ other: String?) -> Bool {
    guard let one, let other, one.first == other.first else { return false }
    return one.utf8.count == 1 || other.utf8.count == 1 || areAlike(one, other)
  }

  /// Whether two folded words may be spellings of one.
  private static func areAlike(_ one: String?, _ other: String?) -> Bool {
    guard let one, let other else { return false }
    if one == other { return true }
    guard one.first == other.first, one.hasSuffix("a") == other.hasSuffix("a") else { return false }
    if NameSkeleton(one)?.keys == NameSkeleton(other)?.keys { return true }
    return min(one.utf8.count, other.utf8.count) >= leastLengthOfSlips
      && EditDistance.isWithin(1, Array(one.utf8), Array(other.utf8))
  }

  /// Shorter words that differ in a letter are other names.
  private static let leastLengthOfSlips = 5
}
