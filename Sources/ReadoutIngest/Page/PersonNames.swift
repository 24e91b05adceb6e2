/// Reads the names of persons out of a byline as it is written, and nothing else: no agencies, no
/// job titles, no desks, no addresses.
struct PersonNames {
  /// The outlet's name in small letters, which is no person.
  private let outlet: String?

  /// A name has at most this many words.
  private static let mostWords = 5

  /// A byline of more characters is a text.
  private static let longestByline = 300

  init(outlet: String?) { self.outlet = outlet.map(Self.folded) }

  /// The persons in a byline, in its order, each once.
  func read(_ byline: String) -> [String] {
    guard byline.count <= Self.longestByline, !Self.holdsAddress(byline) else { return [] }
    var persons: [String] = []
    for part in Self.parts(of: Self.withoutBrackets(byline)) {
      guard let person = person(in: part), !persons.contains(person) else { continue }
      persons.append(person)
    }
    return persons
  }

  private static func holdsAddress(_ text: String) -> Bool {
    text.split(separator: " ").contains { $0.hasPrefix("http:") || $0.hasPrefix("https:") }
  }

  private static func folded(_ text: String) -> String {
    text.lowercased().filter { $0.isLetter || $0.isNumber }
  }

  /// The text without what stands in brackets.
  private static func withoutBrackets(_ text: String) -> String {
    var depth = 0
    return String(
      text.filter { character in
        if "([".contains(character) { depth += 1 }
        defer { if ")]".contains(character), depth > 0 { depth -= 1 } }
        return depth == 0
      })
  }

  /// Cuts a byline where another name, an office or a place begins.
  private static func parts(of byline: String) -> [[Substring]] {
    var parts: [[Substring]] = [[]]
    for piece in byline.split(whereSeparator: { ",;|/／•·、\n–—".contains($0) }) {
      parts.append([])
      for word in piece.split(whereSeparator: \.isWhitespace) {
        if BylineWords.joining.contains(word.lowercased()) {
          parts.append([])
        } else {
          parts[parts.count - 1].append(word)
        }
      }
    }
    return parts.filter { !$0.isEmpty }
  }

  /// The person whom a part names.
  private func person(in part: [Substring]) -> String? {
    var words = part[...]
    if let first = words.first, BylineWords.otherCredits.contains(Self.folded(String(first))) {
      return nil
    }
    while let first = words.first, Self.isOpening(first) { words.removeFirst() }
    if let place = words.dropFirst().firstIndex(where: { Self.endsName($0) }) {
      words = words[..<place]
    }
    if let title = words.firstIndex(where: { Self.isOffice($0) }) {
      // "Ida Orr Political Editor": the words before the first of the title may belong to it.
      guard title - words.startIndex >= 2 else { return nil }
      words = words[..<Self.nameEnd(words, before: title)]
    }
    let name = words.joined(separator: " ").trimmingDots
    return isPerson(words, name: name) ? name : nil
  }

  private static func isOpening(_ word: Substring) -> Bool {
    let word = word.lowercased()
    return BylineWords.opening.contains(word.last == ":" ? String(word.dropLast()) : word)
  }

  /// Whether a word behind a name opens what is no name: "in Varn", "for The Courant", "@ida".
  private static func endsName(_ word: Substring) -> Bool {
    word.hasPrefix("@") || word == "-" || BylineWords.following.contains(String(word))
      || word.contains { $0.isNumber }
  }

  private static func isOffice(_ word: Substring) -> Bool {
    BylineWords.offices.contains(folded(String(word)))
  }

  private static func isNoName(_ word: Substring) -> Bool {
    BylineWords.bodies.contains(folded(String(word)))
  }

  /// Where the name before an office ends: words such as "Political" belong to the office.
  private static func nameEnd(_ words: ArraySlice<Substring>, before title: Int) -> Int {
    var end = title
    while end - words.startIndex > 2, BylineWords.officeKinds.contains(words[end - 1].lowercased())
    {
      end -= 1
    }
    return end
  }

  private func isPerson(_ words: ArraySlice<Substring>, name: String) -> Bool {
    guard let first = name.first, first.isLetter, !name.utf8.contains(0x40),
      !name.hasSuffix(".com"),
      words.count <= Self.mostWords, !name.contains(where: \.isNumber)
    else { return false }
    let folded = Self.folded(name)
    guard !(outlet?.contains(folded) ?? false) else { return false }
    if words.count == 1 { return Self.isNameWithoutSpace(name) }
    guard !words.contains(where: Self.isNoName) else { return false }
    return words.first.map(Self.opensName) ?? false
  }

  /// Whether a word is written as names open: with a capital, or in a script without them.
  private static func opensName(_ word: Substring) -> Bool {
    guard let first = word.first else { return false }
    return !first.isLowercase || word.hasPrefix("al-") || word.hasPrefix("el-")
      || BylineWords.particles.contains(word.lowercased())
  }

  /// Chinese, Japanese and Korean names are two to four characters without a space.
  private static func isNameWithoutSpace(_ name: String) -> Bool {
    (2...4).contains(name.count)
      && name.unicodeScalars.allSatisfy { (0x3040...0xD7AF).contains($0.value) }
  }
}

extension String {
  /// The text without full stops and colons at its ends, apart from that of an initial.
  fileprivate var trimmingDots: String {
    var text = Substring(self)
    while let last = text.last, ":.*".contains(last) {
      if last == ".", text.dropLast().last?.isUppercase ?? false { break }
      text.removeLast()
    }
    return String(text)
  }
}
