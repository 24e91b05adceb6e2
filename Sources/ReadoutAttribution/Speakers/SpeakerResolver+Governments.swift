internal import ReadoutRecord
internal import ReadoutText

// "The government" of a report about one country.

extension SpeakerResolver {
  /// The most tokens before "the government" that are read for its country.
  static let longestWayToCountry = 2_000

  /// The government that was written of before, else that of the dateline, else that of the country
  /// that the article names far more often than any other.
  func governmentOfArticle(before head: Range<Int>) -> SpeakerFinding? {
    if let named = governmentNamed(before: head.lowerBound) { return named }
    let country = countryOfDateline ?? mainCountry(before: head.lowerBound)
    return country.map { country in
      var speaker = Self.government(of: country)
      speaker.confidence = 0.6
      return SpeakerFinding(speaker, reason: "the country that the article is about")
    }
  }

  /// "The Norwegian government" and "the government of Norway" before.
  private func governmentNamed(before token: Int) -> SpeakerFinding? {
    let first = max(1, token - Self.longestWayToCountry)
    guard first < token else { return nil }
    for index in (first..<token).reversed() where document.tokens[index].key == "government" {
      let before = document.tokens[index - 1]
      if before.isCapitalized, let found = Country.lookUp(before) {
        return SpeakerFinding(
          Self.government(of: found.country), reason: "the government that was named before",
          evidence: (index - 1)..<(index + 1))
      }
      guard index + 2 < token, document.tokens[index + 1].key == "of" else { continue }
      let start = document.tokens[index + 2].key == "the" ? index + 3 : index + 2
      if let found = Country.lookUp(document.tokens[start]), found.form == .name {
        return SpeakerFinding(
          Self.government(of: found.country), reason: "the government that was named before",
          evidence: index..<(start + 1))
      }
    }
    return nil
  }

  private var countryOfDateline: Country? {
    guard let place = document.dateline?.place else { return nil }
    return Country.lookUp(document.tokens[document.tokens(of: [place])])?.country
  }

  /// The country that is named twice at least, and twice as often as any other.
  private func mainCountry(before token: Int) -> Country? {
    var counts: [Country: Int] = [:]
    for index in max(0, token - Self.longestWayToCountry)..<token {
      let word = document.tokens[index]
      guard word.isCapitalized, let found = Country.lookUp(word), found.form != .seat else {
        continue
      }
      counts[found.country, default: 0] += 1
    }
    let most = counts.max { ($0.value, $1.key.code) < ($1.value, $0.key.code) }
    guard let most else { return nil }
    let next = counts.filter { $0.key != most.key }.values.max() ?? 0
    return most.value >= 2 * next && (most.value > 1 || next == 0) ? most.key : nil
  }
}
