internal import ReadoutLedger
internal import ReadoutRecord
internal import ReadoutText

/// Who speaks in an article, each with a colour of their own: as many as the stylesheet has, then
/// the first again.
struct ArticleVoices: Sendable {
  private var names: [String?] = []
  private var counts: [String?: Int] = [:]

  /// Number of colours.
  private static let colourCount = 6

  init(_ article: StoredArticle) {
    for statement in article.record.statements {
      let name = statement.speaker?.name
      if counts[name] == nil { names.append(name) }
      counts[name, default: 0] += 1
    }
  }

  /// The class of a speaker's statements.
  func voice(of statement: Statement) -> String {
    guard let name = statement.speaker?.name, let place = names.firstIndex(of: name) else {
      return "voice-0"
    }
    return "voice-\(place % Self.colourCount + 1)"
  }

  /// The speakers, in the order in which they first speak.
  var list: [ArticlePage.Voice] {
    names.enumerated().map { place, name in
      ArticlePage.Voice(
        name: VisibleText(name ?? "Speaker unknown"), path: name.map(PagePath.speaker(named:)),
        voice: name == nil ? "voice-0" : "voice-\(place % Self.colourCount + 1)",
        count: Count.grouped(counts[name] ?? 0))
    }
  }

  /// The statements of the article for the list beside its text.
  func items(of article: StoredArticle, text: StoredText) -> [ArticlePage.Item] {
    article.record.statements.indices.map { index in
      let statement = article.record.statements[index]
      let words = statement.content.compactMap { text.span($0).map { text[$0] } }
      return ArticlePage.Item(
        anchor: article.statementIDs[index].description,
        path: PagePath.statement(article.statementIDs[index]), number: statement.n,
        speaker: VisibleText(statement.speaker?.name ?? "Speaker unknown"),
        voice: voice(of: statement), kind: statement.kind.rawValue,
        words: PageExcerpt(words.joined(separator: " … "), limit: 90),
        isNested: statement.parent != nil, isRejected: article.reviews[index] == .rejected)
    }
  }
}
