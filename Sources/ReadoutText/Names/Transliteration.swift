/// Folds the spellings that one name has in news text into one.
///
/// Names from other scripts are romanised in several ways: Sergey, Sergei and Serguei; -sky, -skyy
/// and -skiy; kh and h. The folded form is a key to compare, never a spelling to print, and may
/// fold two different names into one: what it finds must be confirmed by something else.
enum Transliteration {
  /// What is replaced, in this order, by what.
  private static let replacements: [(String, String)] = [
    ("guei", "gei"), ("guey", "gei"), ("tsch", "c"), ("shch", "s"), ("sch", "s"), ("tch", "c"),
    ("ch", "c"), ("sh", "s"), ("kh", "h"), ("zh", "j"), ("dj", "j"), ("ph", "f"), ("th", "t"),
    ("dh", "d"), ("gh", "g"), ("ck", "k"), ("x", "ks"), ("q", "k"), ("w", "v"), ("oui", "vi"),
    ("ou", "u"), ("oo", "u"), ("ee", "i"), ("y", "i"), ("ae", "a"), ("oe", "o"), ("ue", "u"),
  ]

  /// The folded form of a word in plain small letters.
  ///
  /// - Complexity: O(n) in the letters.
  static func fold(_ word: String) -> String {
    guard word.utf8.allSatisfy({ $0 < 0x80 }) else { return word }
    var letters = Array(word.utf8)
    for (old, new) in replacements { letters = replaced(old, new, in: letters) }
    letters = withSoftJ(letters)
    letters = hardened(letters)
    letters = withoutRepeats(letters)
    if letters.count > 3, letters.last == UInt8(ascii: "h") { letters.removeLast() }
    return String(decoding: letters, as: UTF8.self)
  }

  /// The consonants of a folded form, and its first letter: what spellings differ in least.
  static func consonants(of folded: String) -> String {
    guard let first = folded.utf8.first else { return "" }
    let rest = folded.utf8.dropFirst().filter { !vowels.contains($0) }
    return String(decoding: [first] + rest, as: UTF8.self)
  }

  private static let letterI = UInt8(ascii: "i")
  private static let letterJ = UInt8(ascii: "j")
  private static let vowels = Array("aeiou".utf8)

  private static func replaced(_ old: String, _ new: String, in letters: [UInt8]) -> [UInt8] {
    let pattern = Array(old.utf8)
    guard let first = pattern.first, letters.contains(first) else { return letters }
    var result: [UInt8] = []
    var index = 0
    while index < letters.count {
      if letters[index...].starts(with: pattern) {
        result += new.utf8
        index += pattern.count
      } else {
        result.append(letters[index])
        index += 1
      }
    }
    return result
  }

  /// `j` behind another letter as `i`, as Lidija is Lidiya.
  private static func withSoftJ(_ letters: [UInt8]) -> [UInt8] {
    letters.prefix(1) + letters.dropFirst().map { $0 == letterJ ? letterI : $0 }
  }

  /// `c` as `k` but before `e` and `i`, and at the end, where it stands for a `č`.
  private static func hardened(_ letters: [UInt8]) -> [UInt8] {
    letters.indices.map { index in
      guard letters[index] == UInt8(ascii: "c"), index + 1 < letters.count else {
        return letters[index]
      }
      let isSoft = letters[index + 1] == letterI || letters[index + 1] == UInt8(ascii: "e")
      return isSoft ? letters[index] : UInt8(ascii: "k")
    }
  }

  private static func withoutRepeats(_ letters: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    for letter in letters where letter != result.last { result.append(letter) }
    return result
  }
}
