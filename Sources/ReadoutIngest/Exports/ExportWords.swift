internal import ReadoutRecord

/// What exports of databases write in the language of whoever made them.
enum ExportWords {
  /// The day in a date such as `10 February 2031`, `February 10, 2031 Monday`, `10. Februar 2031`,
  /// `10 février 2031`, `10 de febrero de 2031`, `lunedì 10 febbraio 2031`.
  static func day(_ written: String) -> EDTF? {
    let words = written.split { $0 == " " || $0 == "\u{A0}" || $0 == "," }
    guard (2...12).contains(words.count) else { return nil }
    let plain = words.filter { !articles.contains($0.lowercased()) }.joined(separator: " ")
    return WrittenDate.read(plain)
  }

  private static let articles: Set<String> = ["de", "del", "der", "den", "el", "le", "il", "di"]

  /// Whether a line tells a length: `353 words`, `1.877 Wörter`, `353 mots`.
  static func isLength(_ line: String) -> Bool {
    let parts = line.split(separator: " ")
    guard parts.count == 2, let last = parts.last?.lowercased() else { return false }
    return parts[0].allSatisfy { $0.isNumber || $0 == "," || $0 == "." }
      && ["words", "word", "wörter", "wort", "mots", "palabras", "parole", "palavras"].contains(
        last)
  }

  /// Whether a line is a time of day: `08:30`, `8:30 PM`.
  static func isTime(_ line: String) -> Bool {
    let parts = line.split(separator: " ").first?.split(separator: ":") ?? []
    return parts.count == 2 && parts.allSatisfy { $0.allSatisfy(\.isNumber) }
  }

  /// The language of a name in English or in itself: `ENGLISH; ANGLAIS` gives `en`.
  static func language(_ names: String) -> String? {
    let first = names.prefix { $0.isLetter }.lowercased()
    return first.utf8.count == 2 ? first : languages[first]
  }

  private static let languages = [
    "english": "en", "englisch": "en", "anglais": "en", "inglés": "en", "inglese": "en",
    "german": "de", "deutsch": "de", "allemand": "de", "alemán": "de", "tedesco": "de",
    "french": "fr", "französisch": "fr", "français": "fr", "francés": "fr", "francese": "fr",
    "spanish": "es", "spanisch": "es", "espagnol": "es", "español": "es", "spagnolo": "es",
    "italian": "it", "italienisch": "it", "italien": "it", "italiano": "it", "dutch": "nl",
    "portuguese": "pt", "russian": "ru", "arabic": "ar", "turkish": "tr", "chinese": "zh",
    "japanese": "ja",
  ]

  /// The persons of a byline: `By Ann Oak and Ben Elm, Political Editor`.
  static func persons(_ byline: String) -> [String] {
    var text = byline
    for word in openings where text.lowercased().hasPrefix(word) {
      text = String(text.dropFirst(word.count))
      break
    }
    for word in [" and ", " und ", " et ", " y ", " e "] {
      text = text.replacing(word, with: ";")
    }
    let parts = text.split { $0 == ";" || $0 == "," || $0 == "/" }.map(String.init)
    return PersonLikeness.persons(in: parts)
  }

  private static let openings = ["by ", "von ", "par ", "por ", "di "]
}
