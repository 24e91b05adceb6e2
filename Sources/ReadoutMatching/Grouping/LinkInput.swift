internal import ReadoutRecord

/// A number that tells how two statements are tied, for grouping.
///
/// Other than ``PairInput`` these look at parts of an utterance too: two sentences of one article
/// that stand side by side, or a fragment and the whole.
package struct LinkInput: Sendable {
  /// Names it in the file of weights.
  package let name: String

  /// Takes it from what was measured, about -1 to 1.
  package let value: @Sendable (LinkFacts) -> Double

  init(_ name: String, _ value: @escaping @Sendable (LinkFacts) -> Double) {
    self.name = name
    self.value = value
  }

  /// What the models see.
  package static let all: [LinkInput] = words + manner + times + places

  private static let words = [
    LinkInput("run share") { Double($0.pair.runShare) },
    LinkInput("run length") { min(1, Double($0.pair.runWordCount) / 10) },
    LinkInput("lighter share") { Double($0.pair.lighterShare) },
    LinkInput("heavier share") { Double($0.pair.heavierShare) },
    LinkInput("cosine") { Double($0.pair.cosine) },
    LinkInput("root share") { Double($0.pair.rootShare) },
    LinkInput("heavier root share") { Double($0.pair.heavierRootShare) },
    LinkInput("word pair share") { Double($0.pair.wordPairShare) },
    LinkInput("names shared") { $0.pair.nameShare.map(Double.init) ?? 0 },
    LinkInput("length") { Curves.logarithm(Double(max(1, $0.pair.shorterLength))) / 4 },
    LinkInput("numbers agree") { $0.pair.numbers.agrees ? 1 : 0 },
  ]

  private static let manner = [
    LinkInput("both quoted") { $0.pair.manner.quotingCount == 2 ? 1 : 0 },
    LinkInput("quoted run") { $0.pair.manner.quotingCount == 2 ? Double($0.pair.runShare) : 0 },
    LinkInput("headline") { $0.isHeadline ? 1 : 0 },
    LinkInput("turned share") { Double($0.pair.turnedShare) },
    LinkInput("opposites") { Double(min(2, max(-2, $0.pair.oppositeCount))) / 2 },
  ]

  private static let times = [
    LinkInput("said together") { $0.pair.time.saidTogether ? 1 : 0 },
    LinkInput("said apart") { $0.pair.time.daysApart.map(degree) ?? 0 },
    LinkInput("published apart") { $0.pair.time.publicationGap.map(degree) ?? 0 },
    LinkInput("looks back") { $0.pair.time.looksBack ? 1 : 0 },
    LinkInput("occasion kind") { Double($0.pair.occasion.kind) },
    LinkInput("place") { Double($0.pair.occasion.place) },
  ]

  private static let places = [
    LinkInput("one article") { $0.articleGap == nil ? 0 : 1 },
    LinkInput("side by side") { $0.articleGap == 1 ? 1 : 0 },
    LinkInput("article gap") { $0.articleGap.map { Double(min($0, 6)) / 6 } ?? 0 },
  ]

  /// How long a number of days is: 0 for none, 1 for a year.
  private static func degree(_ days: Int) -> Double {
    min(1, Curves.logarithm(1 + Double(days)) / Curves.logarithm(366))
  }
}

/// What is measured of two statements for grouping.
package struct LinkFacts: Sendable {
  /// What is measured of any pair.
  package let pair: PairFacts

  /// How many places of one article lie between the two; `nil` when the articles are two.
  package let articleGap: Int?

  /// Whether one stands in a title.
  package let isHeadline: Bool

  /// Whether both may have been said on one day.
  private let canBeOneDay: Bool

  /// Measures two statements; `speakers` as for ``PairFacts``.
  package init(
    _ a: PreparedStatement, _ b: PreparedStatement, speakers: SpeakerRelation? = nil
  ) {
    pair = PairFacts(a, b, speakers: speakers)
    isHeadline = a.profile.isHeadline || b.profile.isHeadline
    canBeOneDay = DaySpan(a.profile).common(DaySpan(b.profile)).isPossible
    let (x, y) = (a.profile.key, b.profile.key)
    articleGap = x.article == y.article ? abs(x.n - y.n) : nil
  }

  /// Whether the two can be of one utterance at all: not on days that cannot be one, nor where one
  /// article sets the two against each other.
  package func canBeOneUtterance(_ relation: RelationProbabilities) -> Bool {
    canBeOneDay && !(relation.isMergeBlocked && articleGap != nil)
  }
}
