/// The names of fields and the marks of exports of Nexis, in the languages of its surface.
enum NexisWords {
  /// What a field says.
  enum Field {
    case headline, byline, length, language
    /// Before the text, and of no use here.
    case head
    /// The text begins behind it.
    case body
    /// Behind the text.
    case tail
  }

  /// A field with its value, when a line begins with one.
  static func field(_ line: String) -> (field: Field, value: String)? {
    guard let colon = line.prefix(40).firstIndex(of: ":"),
      let field = fields[line[..<colon].lowercased()]
    else { return nil }
    let value = line[line.index(after: colon)...].drop { $0.isWhitespace }
    return (field, String(value))
  }

  private static let fields: [String: Field] = [
    "headline": .headline, "überschrift": .headline, "titre": .headline,
    "byline": .byline, "autor": .byline, "auteur": .byline, "autore": .byline,
    "length": .length, "länge": .length, "longueur": .length, "longitud": .length,
    "lunghezza": .length, "lengte": .length,
    "language": .language, "sprache": .language, "langue": .language, "idioma": .language,
    "lingua": .language,
    "section": .head, "rubrik": .head, "rubrique": .head, "sección": .head, "sezione": .head,
    "dateline": .head, "highlight": .head, "series": .head, "distribution": .head, "source": .head,
    "body": .body,
    "load-date": .tail, "update": .tail, "update-datum": .tail, "date-chargement": .tail,
    "graphic": .tail, "grafik": .tail, "notes": .tail, "correction": .tail, "subject": .tail,
    "thema": .tail, "publication-type": .tail, "publikationstyp": .tail, "type-publication": .tail,
    "document-type": .tail, "journal-code": .tail, "zeitungs-code": .tail, "acc-no": .tail,
    "company": .tail, "organization": .tail, "industry": .tail, "person": .tail, "city": .tail,
    "state": .tail, "country": .tail, "geographic": .tail, "ticker": .tail, "category": .tail,
  ]

  /// Headings of their own line before the text.
  static let bodyMarks: Set<String> = [
    "body", "haupttext", "corps", "cuerpo", "corpo", "hoofdtekst",
  ]

  /// Headings of their own line behind the text.
  static let tailMarks: Set<String> = [
    "classification", "klassifizierung", "klassifikation", "clasificación", "classificazione",
    "classificatie", "graphic", "grafik", "correction",
  ]

  /// What ends an article in a word-processor document.
  static let endMarks: Set<String> = [
    "end of document", "ende des dokuments", "fin du document", "fin del documento",
    "fine del documento", "einde van document",
  ]

  /// Whether a line begins an article of a text: `3 of 10 DOCUMENTS`, `Dokument 3 von 10`.
  static func beginsArticle(_ line: String) -> Bool {
    let words = line.lowercased().split(separator: " ")
    guard (4...5).contains(words.count) else { return false }
    let isMarked = [words.first, words.last].contains { word in
      word.map { $0.hasPrefix("document") || $0.hasPrefix("dokument") } ?? false
    }
    let middle = words.filter { !$0.hasPrefix("document") && !$0.hasPrefix("dokument") }
    return isMarked && middle.count == 3
      && ["of", "von", "de", "di", "van", "sur"].contains(middle[1])
      && middle[0].allSatisfy(\.isNumber) && middle[2].allSatisfy(\.isNumber)
  }

  /// Whether a line is neither title nor outlet: a notice of rights, an edition.
  static func isNotice(_ line: String) -> Bool {
    let small = line.lowercased()
    return small.hasPrefix("copyright") || small.hasPrefix("©")
      || small.hasPrefix("all rights reserved")
      || small.hasPrefix("alle rechte vorbehalten") || small.hasPrefix("tous droits réservés")
      || editions.contains { small.hasSuffix($0) }
  }

  private static let editions = [
    " edition", " edition - final", " ausgabe", "édition", " edición", " edizione", " editie",
  ]
}
