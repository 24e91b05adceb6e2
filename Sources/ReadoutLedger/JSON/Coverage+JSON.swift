public import ReadoutRecord

extension Coverage {
  /// The coverage as JSON; shares have two decimals, the counts behind them are exact.
  public var json: JSONValue {
    [
      "from": .optional(from?.iso), "to": .optional(to?.iso), "articles": .integer(articleCount),
      "undatedArticles": .integer(undatedArticleCount), "outlets": .integer(outletCount),
      "firstDay": .optional(firstDay?.iso), "lastDay": .optional(lastDay?.iso),
      "longestGap": longestGap?.json ?? .null, "statements": .integer(statementCount),
      "unknownSpeaker": share(unknownSpeakerCount, unknownSpeakerShare),
      "unknownDate": share(unknownDateCount, unknownDateShare),
    ]
  }

  private func share(_ count: Int, _ share: Double) -> JSONValue {
    ["count": .integer(count), "share": .twoDecimals(share)]
  }
}

extension Coverage.Gap {
  /// The gap as JSON.
  public var json: JSONValue {
    ["first": .string(first.iso), "last": .string(last.iso), "days": .integer(dayCount)]
  }
}
