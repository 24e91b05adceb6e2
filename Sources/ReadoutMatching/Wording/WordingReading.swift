internal import ReadoutRecord

/// One wording among the reports of an utterance, with the statements that have it.
struct WordingReading {
  let wording: Wording
  /// The statements, in the order of their rank.
  let keys: [StatementKey]
  /// The articles that have it.
  let articles: Set<String>
  /// Who stands for it: outlets, or the agencies whose copy they use.
  let witnesses: Set<String>
  /// The outlets that have it.
  private let outlets: Set<String>
  /// The agencies whose copy those outlets use.
  private let credits: Set<String>
  /// The first day on which it was published; `nil` when unknown.
  private let published: CalendarDay?

  /// The quoted wordings of some statements, the highest rank first; statements of equal wording
  /// are one reading.
  ///
  /// A quotation that has lost its marks counts as one.
  static func readings(of statements: [StatementProfile]) -> [WordingReading] {
    let all = statements.map { Candidate($0, Wording($0.content, kind: $0.kind)) }
    let quoted = all.filter { $0.quotedCount > 0 }
    let marks = LostMarks(quotations: quoted.map { ($0.statement.key.article, $0.wording) })
    let restored = all.filter { $0.quotedCount == 0 }.compactMap { candidate in
      marks.quotation(of: candidate.statement).map { Candidate(candidate.statement, $0) }
    }
    var order: [Signature: Int] = [:]
    var groups: [[Candidate]] = []
    for candidate in (quoted + restored).sorted(by: Candidate.isHigher) {
      let signature = Signature(candidate.wording)
      if let index = order[signature] {
        groups[index].append(candidate)
      } else {
        order[signature] = groups.count
        groups.append([candidate])
      }
    }
    return groups.map(WordingReading.init)
  }

  private init(_ group: [Candidate]) {
    wording = group[0].wording
    keys = group.map(\.statement.key)
    articles = Set(keys.map(\.article))
    witnesses = Set(group.map(\.witness))
    outlets = Set(group.compactMap(\.statement.outlet))
    credits = Set(group.flatMap(\.statement.credit))
    published = group.compactMap(\.statement.published?.lowerBound).min()
  }

  /// Whether it is further from what was said than another, by how both came about.
  ///
  /// A copy is further than what it was made of, and a later report than an earlier one; `nil` where
  /// neither is known.
  func isFurther(than other: WordingReading) -> Bool? {
    let isCopy = !credits.isDisjoint(with: other.outlets)
    if isCopy != !other.credits.isDisjoint(with: outlets) { return isCopy }
    guard let published, let otherDay = other.published, published != otherDay else { return nil }
    return published > otherDay
  }

  /// What makes two wordings one.
  private struct Signature: Hashable {
    let words: [UInt64]
    let traits: [WordTraits]

    init(_ wording: Wording) {
      let kept: WordTraits = [.quoted, .bracketed, .afterEllipsis]
      words = wording.words.map(\.key)
      traits = wording.words.map { $0.traits.intersection(kept) }
    }
  }

  /// A statement with its wording.
  private struct Candidate {
    let statement: StatementProfile
    let wording: Wording
    let quotedCount: Int

    init(_ statement: StatementProfile, _ wording: Wording) {
      self.statement = statement
      self.wording = wording
      quotedCount = wording.words.count(where: \.isQuoted)
    }

    /// Who stands for the wording.
    var witness: String {
      statement.credit.first ?? statement.outlet ?? "article \(statement.key.article)"
    }

    /// Whether the first is the better evidence of what was said, as far as form tells.
    static func isHigher(_ one: Candidate, _ other: Candidate) -> Bool {
      if one.lowliness != other.lowliness { return one.lowliness < other.lowliness }
      if one.quotedCount != other.quotedCount { return one.quotedCount > other.quotedCount }
      let (day, otherDay) = (
        one.statement.published?.lowerBound, other.statement.published?.lowerBound
      )
      if let day, let otherDay, day != otherDay { return day < otherDay }
      return one.statement.key < other.statement.key
    }

    /// Whole quotations before fragments and those that lost their marks, headlines last.
    private var lowliness: Int {
      if statement.isHeadline { return 2 }
      return statement.kind == .direct && wording.hasOwnMarks ? 0 : 1
    }
  }
}
