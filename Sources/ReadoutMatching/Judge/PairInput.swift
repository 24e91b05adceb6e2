/// A number that the judge's models see of a pair.
///
/// What rules decide, the models do not see: reversals, other numbers of one thing. Outlets are left out as well, since who is compared with whom is no business of theirs.
package struct PairInput: Sendable {
  /// Names it in the file of weights.
  package let name: String

  /// Takes it from what was measured, about -1 to 1.
  package let value: @Sendable (PairFacts) -> Double

  init(_ name: String, _ value: @escaping @Sendable (PairFacts) -> Double) {
    self.name = name
    self.value = value
  }

  /// What decides whether both say the same.
  package static let ofClaim = [runShare, wordPairShare] + words + manner + signs

  /// What decides whether two that say the same were said on one occasion.
  package static let ofOccasion = [runShare, wordPairShare] + times + occasions

  /// What decides whether two that say other things are of one subject.
  package static let ofSubject = [cosine, lighterShare]

  private static let runShare = PairInput("run share") { Double($0.runShare) }
  private static let wordPairShare = PairInput("word pair share") { Double($0.wordPairShare) }
  private static let cosine = PairInput("cosine") { Double($0.cosine) }
  private static let lighterShare = PairInput("lighter share") { Double($0.lighterShare) }

  private static let words = [
    cosine, lighterShare,
    PairInput("heavier share") { Double($0.heavierShare) },
    PairInput("root share") { Double($0.rootShare) },
    PairInput("run length") { min(1, Double($0.runWordCount) / 10) },
    PairInput("length") { Curves.logarithm(Double(max(1, $0.shorterLength))) / 4 },
  ]

  private static let manner = [
    PairInput("both quoted") { $0.manner.quotingCount == 2 ? 1 : 0 },
    PairInput("none quoted") { $0.manner.quotingCount == 0 ? 1 : 0 },
    PairInput("quoted run") { $0.manner.quotingCount == 2 ? Double($0.runShare) : 0 },
  ]

  private static let signs = [
    PairInput("denied once") { $0.manner.isDeniedOnce ? 1 : 0 },
    PairInput("number agreement") { $0.numbers.agrees ? 1 : 0 },
    PairInput("names other") { $0.nameShare.map { 1 - Double($0) } ?? 0 },
    PairInput("modals differ") { $0.areModalsEqual ? 0 : 1 },
  ]

  private static let times = [
    PairInput("said together") { $0.time.saidTogether ? 1 : 0 },
    PairInput("published apart") { $0.time.publicationDegree },
    PairInput("precedes") { $0.time.precedes ? 1 : 0 },
    PairInput("looks back") { $0.time.looksBack || $0.manner.looksBack ? 1 : 0 },
    PairInput("habitual") { Double($0.manner.habitualCount) / 2 },
  ]

  private static let occasions = [
    PairInput("occasion kind") { Double($0.occasion.kind) },
    PairInput("place") { Double($0.occasion.place) },
    PairInput("counterparts") { Double($0.occasion.counterparts) },
  ]
}

extension TimeFacts {
  /// How far apart the publications are: 0 for one day or unknown, 1 for a year.
  fileprivate var publicationDegree: Double { publicationGap.map(Self.degree) ?? 0 }

  private static func degree(_ days: Int) -> Double {
    min(1, Curves.logarithm(1 + Double(days)) / Curves.logarithm(366))
  }
}
