/// An annotated article beside what the engine found in it.
struct Comparison {
  /// The article with its annotation.
  let article: GoldArticle

  /// What the engine found, in text order.
  let found: [FoundAttribution]

  /// The words of each found attribution.
  let foundWords: [RoleWords]

  init(article: GoldArticle, found: [FoundAttribution]) {
    self.article = article
    self.found = found
    foundWords = found.map {
      RoleWords(source: $0.source, cue: $0.cue, content: $0.content, in: article.document)
    }
  }
}
