/// Takes the endings of English inflection off a word.
///
/// Light on purpose: plural, third person, past and `-ing` go, and a doubled consonant or a silent
/// `e` that they leave goes with them, so that "plans", "planned" and "planning" meet. Derivation
/// stays ("endorsement" is not "endorse"): its endings change the meaning too often.
enum WordStem {
  /// Cuts a word in lower case, without apostrophes, down to its stem; a last `y` becomes `i`.
  ///
  /// - Complexity: O(n) in the bytes of the word.
  static func cut(_ word: inout [UInt8]) {
    guard word.count > 3, word.last.map(isLetter) == true else { return }
    cutPlural(&word)
    if cutEnding("ing", &word) || cutEnding("ed", &word) { undouble(&word) }
    if word.count > 3, word.last == e { word.removeLast() }
    if word.count > 3, word.last == y { word[word.count - 1] = i }
  }

  private static let e = UInt8(ascii: "e")
  private static let i = UInt8(ascii: "i")
  private static let s = UInt8(ascii: "s")
  private static let y = UInt8(ascii: "y")

  private static func cutPlural(_ word: inout [UInt8]) {
    guard word.last == s else { return }
    if word.ends(with: "ies"), word.count > 4 {
      word.removeLast(2)
    } else if word.ends(with: "sses") || word.ends(with: "shes") || word.ends(with: "ches")
      || word.ends(with: "xes")
    {
      word.removeLast(2)
    } else if !word.ends(with: "ss"), !word.ends(with: "us"), !word.ends(with: "is") {
      word.removeLast()
    }
  }

  /// Takes an ending off where a vowel and two more letters stay.
  private static func cutEnding(_ ending: String, _ word: inout [UInt8]) -> Bool {
    let length = ending.utf8.count
    guard word.ends(with: ending), word.count - length >= 3,
      word.dropLast(length).contains(where: isVowel)
    else { return false }
    word.removeLast(length)
    return true
  }

  private static func undouble(_ word: inout [UInt8]) {
    guard word.count > 3, let last = word.last, word[word.count - 2] == last, !isVowel(last),
      last != UInt8(ascii: "l"), last != s
    else { return }
    word.removeLast()
  }

  private static func isVowel(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a"), e, i, UInt8(ascii: "o"), UInt8(ascii: "u"), y: true
    default: false
    }
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
  }
}

extension [UInt8] {
  fileprivate func ends(with ending: String) -> Bool {
    count >= ending.utf8.count && suffix(ending.utf8.count).elementsEqual(ending.utf8)
  }
}
