public import ReadoutRecord
public import ReadoutText

/// A statement by the words that it stands on, the same in every ledger that holds its article.
public struct StatementAnchor: Sendable, Hashable {
  /// The article.
  public var article: ArticleAnchor

  /// Digest of the text that the spans count in.
  public var text: SHA256Digest

  /// The spans of the content, as the analysis found them.
  public var content: [CodePointSpan]

  /// Creates an anchor.
  public init(article: ArticleAnchor, text: SHA256Digest, content: [CodePointSpan]) {
    self.article = article
    self.text = text
    self.content = content
  }
}

/// An article by its original, the same in every ledger that holds it.
public struct ArticleAnchor: Sendable, Hashable {
  /// Digest of the original.
  public var original: SHA256Digest

  /// The outlet: the same bytes may be articles of two.
  public var outlet: String?

  /// Creates an anchor.
  public init(original: SHA256Digest, outlet: String?) {
    self.original = original
    self.outlet = outlet
  }
}

/// A name of one article, as the analysis found it.
public struct MentionAnchor: Sendable, Hashable {
  /// The article.
  public var article: ArticleAnchor

  /// The name.
  public var name: String

  /// Creates an anchor.
  public init(article: ArticleAnchor, name: String) {
    self.article = article
    self.name = name
  }
}

/// A person by more than the number in one ledger: by a name, and by an article that has it.
public struct PersonReference: Sendable, Hashable {
  /// The person in the ledger of the journal; `nil` in an entry that came from another.
  public var id: PersonID?

  /// The usual name.
  public var name: String

  /// The first article that names the person; `nil` when only corrections do.
  public var mention: MentionAnchor?

  /// Creates a reference.
  public init(id: PersonID?, name: String, mention: MentionAnchor?) {
    self.id = id
    self.name = name
    self.mention = mention
  }
}
