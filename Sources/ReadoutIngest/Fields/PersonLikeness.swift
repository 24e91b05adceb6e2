/// Tells names of persons from those of bodies, where a field may hold either.
enum PersonLikeness {
  /// The persons in lists of names, each once.
  static func persons(in lists: [String]) -> [String] {
    let names = PersonNames(outlet: nil)
    return lists.flatMap(names.read).reduce(into: []) { persons, name in
      if isPerson(name), !persons.contains(name) { persons.append(name) }
    }
  }

  /// Whether a name is two to four words that begin with capitals, none of which bodies are named
  /// with; particles such as "van" may be small.
  static func isPerson(_ name: String) -> Bool {
    let words = name.split(separator: " ")
    guard (2...4).contains(words.count) else { return false }
    let isNamed = words.allSatisfy { word in
      particles.contains(word.lowercased()) || word.first?.isUppercase == true
    }
    return isNamed && !name.contains { $0.isNumber || "|/&:@".contains($0) }
      && words.allSatisfy { !bodyWords.contains($0.lowercased().filter(\.isLetter)) }
  }

  private static let particles: Set<String> = [
    "al", "bin", "da", "de", "del", "den", "der", "di", "du", "la", "le", "van", "von", "ter",
  ]

  /// Words of the names of bodies.
  private static let bodyWords: Set<String> = [
    "agency", "alert", "alerts", "association", "briefing", "bulletin", "bureau", "centre",
    "center", "chronicle", "club", "commission", "committee", "communications", "council", "daily",
    "department", "desk", "digest", "editor", "editorial", "editors", "embassy", "foundation",
    "gazette", "government", "group", "herald", "institute", "journal", "list", "mail", "media",
    "ministry", "morning", "news", "newsletter", "newsroom", "office", "party", "post", "press",
    "radio", "report", "reply", "review", "service", "services", "staff", "support", "team",
    "telegraph", "times", "today", "tribune", "tv", "university", "update", "updates", "via",
    "weekly", "wire", "world",
  ]
}
