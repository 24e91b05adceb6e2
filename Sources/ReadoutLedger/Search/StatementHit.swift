public import ReadoutRecord

/// A statement that a search found, with what is needed to print it on one line.
public struct StatementHit: Sendable, Hashable {
  /// The statement.
  public var id: StatementID

  /// The article that it stands in.
  public var article: ArticleID

  /// The article's title, or its name where it has none.
  public var articleTitle: String

  /// The outlet that published the article.
  public var outlet: String?

  /// The article's date of publication.
  public var published: DateReading<PublishedBasis>?

  /// The statement as in the record.
  public var statement: Statement

  /// The words of its spans.
  public var words: StatementWords

  /// How far people have looked at it.
  public var review: ReviewState

  /// The groups that it belongs to.
  public var groups: StatementGroups
}

/// The words of a statement's spans, as they stand in the stored text; several spans of one part
/// are joined with ` … `.
public struct StatementWords: Sendable, Hashable {
  /// The words that name who speaks; empty when the text names nobody.
  public var source: String

  /// The words that say that something is said.
  public var cue: String

  /// What is said.
  public var content: String
}
