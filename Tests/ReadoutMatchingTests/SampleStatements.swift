import ReadoutMatching
import ReadoutRecord
import Testing

/// A statement of an invented speaker.
func statement(
  _ content: String, cue: String = "said", speaker: String? = "veshnyar",
  kind: StatementKind = .indirect, on day: CalendarDay? = nil, basis: SaidOnBasis = .weekday,
  published: CalendarDay? = nil, at occasion: Occasion? = nil, article: String = "a"
) -> PreparedStatement {
  PreparedStatement(
    StatementProfile(
      key: StatementKey(article: article, n: 1),
      speaker: speaker.map { SpeakerIdentity(id: $0, name: $0) }, kind: kind, content: [content],
      cue: [cue], saidOn: day.map { $0...$0 }, saidOnBasis: day == nil ? nil : basis,
      published: published.map { $0...$0 }, occasion: occasion))
}

/// A day of February 2031.
func february(_ day: Int) throws -> CalendarDay {
  try #require(CalendarDay(year: 2031, month: 2, day: day))
}

/// What an input of the models is for a pair.
func input(
  _ name: String, _ a: PreparedStatement, _ b: PreparedStatement
) throws -> Double {
  let inputs = PairInput.ofClaim + PairInput.ofOccasion
  return try #require(inputs.first { $0.name == name }).value(PairFacts(a, b))
}
