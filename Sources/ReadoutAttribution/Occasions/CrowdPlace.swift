internal import ReadoutText

/// Where a crowd came together, as the lead of an article tells: "thousands marched in Varn".
///
/// It is the place of the speeches at "the rally" and of what protesters call and carry, when the
/// words beside these name none.
struct CrowdPlace: Sendable {
  /// The name.
  let name: String

  /// The words that tell it.
  let evidence: TextSpan

  /// The number of sentences at the start of an article that are searched.
  private static let lead = 10

  /// The most tokens between the word for the crowd and its place.
  private static let farthest = 10

  init?(of document: AnalysedText, places: PlaceFinder) {
    let body = document.sentences.lazy.filter { sentence in
      document.paragraphs[sentence.paragraph].role == .body
    }
    for sentence in body.prefix(Self.lead) {
      for index in sentence.tokens where Self.meets(document.tokens[index]) {
        let end = min(sentence.tokens.upperBound, index + Self.farthest)
        guard !document.isQuoted(index),
          let place = Self.place(behind: index, to: end, in: document, places)
        else { continue }
        name = PlaceFinder.name(of: place, in: document)
        evidence = document.span(of: index..<place.upperBound)
        return
      }
    }
    return nil
  }

  private static func place(
    behind word: Int, to end: Int, in document: AnalysedText, _ places: PlaceFinder
  ) -> Range<Int>? {
    for index in (word + 1)..<max(word + 1, end) {
      if document.tokens[index].isTerminal { return nil }
      guard ["in", "at", "outside"].contains(document.tokens[index].key) else { continue }
      if let place = places.place(behind: index, limit: end) { return place }
    }
    return nil
  }

  private static func meets(_ token: Token) -> Bool {
    nouns.contains(token) || verbs.contains(token)
  }

  /// Nouns of such gatherings.
  static let nouns: WordSet = [
    "march", "rally", "protest", "demonstration", "vigil", "parade", "gathering", "ceremony",
    "inauguration", "funeral",
  ]

  private static let verbs: WordSet = [
    "marched", "gathered", "rallied", "protested", "demonstrated", "assembled", "inaugurated",
    "unveiled", "opened",
  ]

  /// Words for those who are there, and for what they carry.
  static let sources: WordSet = [
    "protesters", "protestors", "demonstrators", "marchers", "protester", "demonstrator",
    "placard", "placards", "banner", "banners",
  ]
}
