/// What is looked for by its meaning, and what must hold besides.
struct MeaningQuestion {
  /// What is meant.
  let text: String

  /// The other conditions.
  let conditions: StatementQuery

  /// The least likeness of an answer.
  let leastLikeness: Double

  /// The least likeness of what `--like` shows, which the user asked to be ranked.
  private static let leastRanked = 0.15

  /// The least likeness of what stands behind hits by words; docs/models/vectors.md tells how often
  /// such a statement is on the subject.
  private static let leastBesideWords = 0.45

  /// The least likeness of what is about a subject: who names one would rather see too much.
  private static let leastAbout = 0.35

  /// The question that ``StatementQuery/like`` puts.
  init(like query: StatementQuery) {
    text = query.like
    conditions = query
    leastLikeness = Self.leastRanked
  }

  /// The question that a query's subject or words put; `nil` when they are to be taken as they
  /// stand, or when a page was asked for that stands behind others.
  init?(of query: StatementQuery) {
    text = query.about.isEmpty ? query.words : query.about
    let isLiteral = text.contains { $0 == "\"" || $0 == "*" }
    guard !query.isExact, !isLiteral, query.before == nil, text.contains(where: \.isLetter) else {
      return nil
    }
    var conditions = query
    if query.about.isEmpty { conditions.words = "" }
    conditions.about = ""
    self.conditions = conditions
    leastLikeness = query.about.isEmpty ? Self.leastBesideWords : Self.leastAbout
  }
}
