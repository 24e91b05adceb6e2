public import ReadoutRecord

extension LedgerStatistics {
  /// The statistics as JSON; shares have two decimals, the counts behind them are exact.
  public var json: JSONValue {
    [
      "articles": .integer(articleCount), "copies": .integer(copyCount),
      "superseded": .integer(supersededCount), "statements": .integer(statementCount),
      "statementsByKind": counts(statementsByKind),
      "unknownSpeaker": share(unknownSpeakerCount, unknownSpeakerShare),
      "unknownDate": share(unknownDateCount, unknownDateShare),
      "languages": .array(languages.map(\.json)),
      "notAnalysed": .integer(unanalysedArticleCount),
      "outlets": .array(
        outlets.map { ["name": .optional($0.name), "articles": .integer($0.articleCount)] }),
      "rejections": counts(rejections), "forgotten": .integer(forgottenCount),
    ]
  }

  private func share(_ count: Int, _ share: Double) -> JSONValue {
    ["count": .integer(count), "share": .twoDecimals(share)]
  }
}

extension LedgerStatistics.Language {
  /// The language as JSON.
  public var json: JSONValue {
    ["tag": .optional(tag), "articles": .integer(articleCount), "analysed": .bool(isAnalysed)]
  }
}

/// Counts as an object, in the order of the vocabulary, words that do not occur left out.
func counts<Word: CaseIterable & RawRepresentable & Hashable>(
  _ counts: [Word: Int]
) -> JSONValue where Word.RawValue == String {
  .object(
    Word.allCases.compactMap { word in
      counts[word].map { .init(word.rawValue, .integer($0)) }
    })
}
