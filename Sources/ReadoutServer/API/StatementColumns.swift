extension CSVColumn {
  /// The columns of a list of statements: a row a report.
  static let statements = [
    "statement.id", "statement.kind", "statement.speaker.name", "statement.speaker.role",
    "statement.speaker.country", "words.content", "words.cue", "words.source",
    "statement.saidOn.edtf", "statement.saidOn.basis", "statement.occasion.kind",
    "statement.occasion.place", "statement.addressee", "statement.negated", "statement.confidence",
    "statement.review", "statement.utterance", "statement.talkingPoint", "statement.wording",
    "article.id", "article.title", "article.outlet", "article.published.edtf",
  ].map { CSVColumn($0) }

  /// Columns by their paths.
  static func columns(_ paths: String...) -> [CSVColumn] { paths.map { CSVColumn($0) } }
}
