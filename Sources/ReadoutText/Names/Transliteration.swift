/// Folds the spellings that one name has in news text into one.
///
/// Names from other scripts are romanised in several ways: Sergey, Sergei and Serguei; -sky, -skyy
/// and -skiy; kh and h. The folded form is a key to compare, never a spelling to print, and may
/// fold two different names into one: what it finds must be confirmed by something else.
enum Transliteration {
  /// What is replaced by what, the longer of two that begin alike first.
  private static let replacements: [(String, String)] = [
    ("shch", "s"), ("tsch", "c"), ("guei", "gei"), ("guey", "gei"), ("sch", "s"), ("tch", "c"),
    ("oui", "vi"), ("ch", "c"), ("sh", "s"), ("kh", "h"), ("zh", "j"), ("dj", "j"), ("ph", "f"),
    ("th", "t"), ("dh", "d"), ("gh", "g"), ("ck", "k"), ("ou", "u"), ("oo", "u"), ("ee", "i"),
    ("ae", "a"), ("oe", "o"), ("ue", "u"), ("x", "ks"), ("q", "k"), ("w", "v"), ("y", "i"),
  ]

  /// The replacements by the small letter that they begin with, from `a`.
  private static let byLetter: [[(old: [UInt8], new: [UInt8])]] = (letterA...letterZ).map {
    letter in
    replacements.filter { $0.0.utf8.first == letter }.map { (Array($0.0.utf8), Array($0.1.utf8)) }
  }

  /// The folded form of a word in plain small letters.
  ///
  /// - Complexity: O(n) in the letters.
  static func fold(_ word: String) -> String {
    guard word.utf8.allSatisfy({ $0 < 0x80 }) else { return word }
    var letters = withoutRepeats(hardened(withSoftJ(replaced(Array(word.utf8)))))
    if letters.count > 3, letters.last == UInt8(ascii: "h") { letters.removeLast() }
    return String(decoding: letters, as: UTF8.self)
  }

  /// The consonants of a folded form, and its first letter: what spellings differ in least.
  static func consonants(of folded: String) -> String {
    guard let first = folded.utf8.first else { return "" }
    let rest = folded.utf8.dropFirst().filter { !isVowel($0) }
    return String(decoding: [first] + rest, as: UTF8.self)
  }

  private static let letterA = UInt8(ascii: "a")
  private static let letterC = UInt8(ascii: "c")
  private static let letterE = UInt8(ascii: "e")
  private static let letterI = UInt8(ascii: "i")
  private static let letterJ = UInt8(ascii: "j")
  private static let letterZ = UInt8(ascii: "z")

  private static func isVowel(_ letter: UInt8) -> Bool {
    switch letter {
    case letterA, letterE, letterI, UInt8(ascii: "o"), UInt8(ascii: "u"): true
    default: false
    }
  }

  private static func replaced(_ letters: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(letters.count + 2)
    var index = 0
    while index < letters.count {
      guard let match = replacement(at: index, in: letters) else {
        result.append(letters[index])
        index += 1
        continue
      }
      result += match.new
      index += match.old.count
    }
    return result
  }

  private static func replacement(
    at index: Int, in letters: [UInt8]
  ) -> (old: [UInt8], new: [UInt8])? {
    guard (letterA...letterZ).contains(letters[index]) else { return nil }
    return byLetter[Int(letters[index] - letterA)].first { letters[index...].starts(with: $0.old) }
  }

  /// `j` behind another letter as `i`, as Lidija is Lidiya.
  private static func withSoftJ(_ letters: [UInt8]) -> [UInt8] {
    var result = letters
    for index in result.indices.dropFirst() where result[index] == letterJ {
      result[index] = letterI
    }
    return result
  }

  /// `c` as `k` but before `e` and `i`, and at the end, where it stands for a `č`.
  private static func hardened(_ letters: [UInt8]) -> [UInt8] {
    var result = letters
    for index in result.indices.dropLast() where result[index] == letterC {
      let isSoft = letters[index + 1] == letterI || letters[index + 1] == letterE
      if !isSoft { result[index] = UInt8(ascii: "k") }
    }
    return result
  }

  private static func withoutRepeats(_ letters: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(letters.count)
    for letter in letters where letter != result.last { result.append(letter) }
    return result
  }
}
