internal import ReadoutModels
internal import ReadoutText

/// How often each word stands in annotated text, in a cue and in a source.
struct WordCounts {
  private var totals = [Float](repeating: 0, count: WordRates.count)
  private var cues = [Float](repeating: 0, count: WordRates.count)
  private var sources = [Float](repeating: 0, count: WordRates.count)

  init(_ articles: [GoldArticle]) {
    for article in articles { add(article, sign: 1) }
  }

  private mutating func add(_ article: GoldArticle, sign: Float) {
    for index in indices(article) { totals[index] += sign }
    for attribution in article.attributions where !attribution.isNested {
      for token in attribution.cue { cues[index(token, article)] += sign }
      for token in attribution.source { sources[index(token, article)] += sign }
    }
  }

  private func index(_ token: Int, _ article: GoldArticle) -> Int {
    WordRates.index(of: FeatureHash.word(article.document.tokens[token].key.utf8))
  }

  private func indices(_ article: GoldArticle) -> [Int] {
    article.document.tokens.indices.map { index($0, article) }
  }

  /// The rates as one article should see them: without its own annotation.
  func rates(without article: GoldArticle?) -> WordRates {
    var counts = self
    if let article { counts.add(article, sign: -1) }
    let entries = (0..<WordRates.count).map { index -> UInt8 in
      // Two uses without a role are added, so that rare words are not taken at their word.
      let total = counts.totals[index] + 2
      return WordRates.bin(counts.cues[index] / total, WordRates.cueBounds) * 8
        + WordRates.bin(counts.sources[index] / total, WordRates.sourceBounds)
    }
    guard let rates = WordRates(entries: entries) else {
      preconditionFailure("a table of word rates has 2^16 entries")
    }
    return rates
  }
}
