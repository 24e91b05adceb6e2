/// Lines by their words: notices that stand between the paragraphs of an article, and the lines
/// that stand around it.
enum BoilerplatePhrases {
  /// A notice between paragraphs has no more letters than this.
  private static let longestNotice = 45

  /// A line with a year and fewer letters is one that dates the page.
  private static let longestDateLine = 60

  /// Whether a block says nothing but "Advertisement" or the like.
  static func isNotice(_ block: TextBlock, of document: HTMLDocument) -> Bool {
    guard block.measure.letterCount <= longestNotice else { return false }
    return notices.contains(document.text(of: block).lowercased().filter(\.isLetter))
  }

  /// Whether a line opens as one that asks the reader to follow, to subscribe or the like.
  static func opensClosingNotice(_ block: TextBlock, of document: HTMLDocument) -> Bool {
    let text = document.text(of: block).lowercased()
    if closingNotices.contains(where: text.hasPrefix) { return true }
    let words = text.split(separator: " ", maxSplits: 3)
    return words.count > 2 && words[0] == "follow" && words[2] == "on"
  }

  /// Whether a line says who wrote the article or when.
  static func isBylineOrDate(_ block: TextBlock, of document: HTMLDocument) -> Bool {
    let text = document.text(of: block)
    let words = text.lowercased().split { !$0.isLetter && !$0.isNumber }
    if text.hasPrefix("\u{A9}") || words.first.map({ bylineWords.contains(String($0)) }) ?? true {
      return true
    }
    return text.count < longestDateLine && words.contains(where: isYear)
  }

  private static func isYear(_ word: Substring) -> Bool {
    word.count == 4 && (word.hasPrefix("19") || word.hasPrefix("20")) && word.allSatisfy(\.isNumber)
  }

  private static let notices: Set<String> = [
    "ad", "ads", "advert", "advertisement", "advertisements", "advertising", "anzeige", "werbung",
    "publicidad", "publicidade", "publicité", "pubblicità", "реклама", "рекомендуем", "sponsored",
    "storycontinuesbelow", "storycontinuesbelowadvertisement", "articlecontinuesbelow",
    "articlecontinuesbelowadvertisement", "loading", "videoloading",
  ]

  private static let closingNotices = [
    "follow us", "follow him", "follow her", "follow me", "follow @", "follow our",
    "follow the author", "sign up", "subscribe", "for more news", "for more stories",
    "for more information", "for more on this", "get more", "get the latest", "share this",
    "like us", "have a tip", "report an error",
  ]

  private static let bylineWords: Set<String> = [
    "by", "published", "updated", "posted", "photo", "image", "posté", "por", "von", "par", "автор",
  ]
}
