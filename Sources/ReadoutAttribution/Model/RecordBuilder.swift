public import ReadoutRecord
internal import ReadoutText

/// Turns an article into its record: attributions by the model, then who, when and at what event.
public struct RecordBuilder: Sendable {
  private let attributor: Attributor
  private let roles: RoleDirectory

  /// Creates a builder; loads the model, which takes some milliseconds.
  public init(model: AttributionModel) { self.init(model: model, settings: ModelSettings()) }

  /// Creates a builder that runs its model in another way, or knows more of who held which office.
  package init(
    model: AttributionModel, settings: ModelSettings, roles: RoleDirectory = RoleDirectory()
  ) {
    attributor = Attributor(model, settings: settings)
    self.roles = roles
  }

  /// The record of an article: all its statements, whatever their act and confidence; none when no
  /// model reads its language.
  ///
  /// - Complexity: linear in the length of the article.
  public func record(of article: Article, engine: EngineIdentity) -> Record {
    let document = AnalysedText(article.text, title: article.title, body: article.body)
    let dateline = document.dateline.map { Dateline($0, in: article.text) }
    let original = SHA256Digest(of: article.original)
    // The text of most files is the original itself.
    let isOriginal = article.text.bytes == article.original
    return Record(
      engine: engine, id: article.id,
      article: ArticleFacts(
        metadata: article.metadata, dateline: dateline, sha256: original),
      text: TextFacts(
        sha256: isOriginal ? original : SHA256Digest(of: article.text.bytes),
        length: article.text.codePointCount,
        title: article.title.map(article.text.codePoints),
        teaser: article.teaser.map(article.text.codePoints),
        body: article.text.codePoints(article.body),
        value: article.format == .text ? nil : article.text.string),
      statements: statements(of: article, document, dateline))
  }

  private func statements(
    of article: Article, _ document: AnalysedText, _ dateline: Dateline?
  ) -> [Statement] {
    guard article.metadata.isLanguageRead else { return [] }
    var assembly = StatementAssembly(
      document: document, article: article, dateline: dateline, roles: roles)
    let attributions = attributor.attributions(in: document)
    guard let line = document.dateline?.span else { return assembly.statements(of: attributions) }
    return assembly.statements(of: attributions.map { $0.behind(dateline: line, in: document) })
  }
}

extension Attribution {
  /// The attribution without the dateline, which nobody says, in its content.
  fileprivate func behind(dateline: TextSpan, in document: AnalysedText) -> Attribution {
    guard let first = content.first, dateline.overlaps(first) else { return self }
    var end = max(first.start, min(first.end, dateline.end))
    let tokens = document.tokens(of: [TextSpan(end, first.end)])
    if let word = tokens.first(where: { !Self.opens(document.tokens[$0]) }) {
      end = max(end, document.tokens[word].span.start)
    }
    let rest = content.subtracting([TextSpan(first.start, end)])
    guard !rest.isEmpty else { return self }
    var attribution = self
    attribution.content = rest
    return attribution
  }

  /// Whether a mark stands between a dateline and the first sentence.
  private static func opens(_ token: Token) -> Bool { token.kind == .dash || token.kind == .mark }
}

extension Dateline {
  /// The dateline in code points, its place in the form of a name.
  init(_ spans: DatelineSpans, in text: StoredText) {
    let date: EDTF? =
      if let month = spans.month, let day = spans.day {
        spans.year.flatMap { CalendarDay(year: $0, month: month, day: day).map(EDTF.init(day:)) }
          ?? EDTF(month: month, day: day)
      } else {
        nil
      }
    self.init(
      place: spans.place.map { Self.placeName(text[$0]) }, agency: spans.agency.map { text[$0] },
      date: date, span: [text.codePoints(spans.span)])
  }

  /// `ABU DHABI` as `Abu Dhabi`, `RIO DE JANEIRO` as `Rio de Janeiro`; a name that has small letters
  /// stays as it is.
  private static func placeName(_ text: String) -> String {
    var name = ""
    var word = ""
    func cased(_ word: String) -> String {
      guard word.count > 2 || !hasSmallLetters(text), word == word.uppercased(),
        !word.dropLast().contains(".")
      else { return word }
      if !name.isEmpty, particles.contains(word) { return word.lowercased() }
      return word.prefix(1) + word.dropFirst().lowercased()
    }
    for character in text {
      if character.isLetter || character == "." || character == "'" || character == "\u{2019}" {
        word.append(character)
      } else {
        name += cased(word) + String(character)
        word = ""
      }
    }
    return name + cased(word)
  }

  private static func hasSmallLetters(_ text: String) -> Bool {
    text.unicodeScalars.contains { $0.properties.isLowercase }
  }

  /// Words inside the name of a place that are written small.
  private static let particles: Set<String> = [
    "DE", "DEL", "DA", "DO", "DOS", "DI", "DU", "DES", "AM", "AN", "AND", "ES", "EL", "OF", "ON",
    "SUR", "UPON",
  ]
}
